import type { LayoutName, Slide } from '../../../deck/types.ts';
import type { Reporter, SourcePath } from '../../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import type { Scene } from '../../../layout/types.ts';
import type { Memory } from '../../../memory/memory.ts';
import { contrast, resolveColor, TEXT_CONTRAST } from '../../../theme/color.ts';
import type { Grounds } from '../../../theme/types.ts';
import { LAYOUT_SPECS } from '../slots.ts';
import { namesOf } from './names.ts';
import type { Template, TemplateInUse, TemplateLayout } from './types.ts';

/** Names of the template's layouts by twindeck's, as a deck may write them. */
export type LayoutMapping = Readonly<Partial<Record<LayoutName, string | undefined>>>;

/** How a layout is recognised: by ST_SlideLayoutType, best first; by a usual name; by what serves as well. */
interface Signs {
  readonly types: readonly string[];
  readonly name: RegExp;
  readonly otherwise: readonly string[];
}

const CONTENT = ['obj', 'tx'];
const TITLE_ALONE = ['titleOnly', ...CONTENT];
const TWO = ['twoObj', 'twoTxTwoObj', 'twoColTx', 'objTx', 'txAndObj'];

const SIGNS: Readonly<Record<LayoutName, Signs>> = {
  title: {
    types: ['title'],
    name: /title slide|trang (mở đầu|bìa|tiêu đề)|^bìa/i,
    otherwise: ['secHead', 'titleOnly'],
  },
  closing: {
    types: [],
    name: /\b(closing|end|thanks?)\b|kết thúc|cảm ơn|cám ơn|trang cuối/i,
    otherwise: ['title', 'secHead', 'titleOnly'],
  },
  section: { types: ['secHead'], name: /section|divider|phần|chương|mục/i, otherwise: ['title', 'titleOnly'] },
  bullets: { types: CONTENT, name: /title and (content|text)|tiêu đề và nội dung/i, otherwise: ['titleOnly'] },
  figures: { types: ['titleOnly'], name: /title only|chỉ (có )?tiêu đề/i, otherwise: CONTENT },
  chart: { types: ['chart'], name: /chart|biểu đồ/i, otherwise: [...CONTENT, 'titleOnly'] },
  'chart-text': { types: ['chartAndTx', 'txAndChart', ...TWO], name: /two|hai cột/i, otherwise: TITLE_ALONE },
  table: { types: ['tbl'], name: /table|bảng/i, otherwise: [...CONTENT, 'titleOnly'] },
  'two-columns': { types: TWO, name: /two|hai cột/i, otherwise: TITLE_ALONE },
  comparison: { types: ['twoTxTwoObj', ...TWO], name: /comparison|so sánh/i, otherwise: TITLE_ALONE },
  grid: { types: ['fourObj'], name: /grid|lưới/i, otherwise: TITLE_ALONE },
  timeline: { types: [], name: /timeline|dòng thời gian|mốc/i, otherwise: TITLE_ALONE },
  agenda: { types: [], name: /agenda|contents|mục lục/i, otherwise: TITLE_ALONE },
  image: { types: [], name: /picture|image|hình|ảnh/i, otherwise: TITLE_ALONE },
  'image-text': { types: TWO, name: /two|hai cột/i, otherwise: TITLE_ALONE },
  quote: { types: [], name: /quot|trích dẫn/i, otherwise: TITLE_ALONE },
  sources: { types: [], name: /source|reference|nguồn|tài liệu/i, otherwise: [...CONTENT, 'titleOnly'] },
};

/** The template's layout for each layout of the deck's slides; where none is found is reported with those that there are. */
export function chooseLayouts(
  template: Template,
  slides: readonly Pick<Slide, 'layout' | 'at'>[],
  mapping: LayoutMapping,
  reporter: Reporter,
): TemplateInUse {
  const all = template.masters.flatMap(({ layouts }) => layouts);
  const first = template.masters[0]?.layouts ?? [];
  const available = namesOf(all);
  const used = new Map(slides.map(({ layout, at }) => [layout, at]).reverse() as [LayoutName, SourcePath][]);
  const entries = [...used].flatMap(([name, at]): [LayoutName, TemplateLayout][] => {
    const wanted = mapping[name]?.normalize('NFC');
    const found = wanted === undefined ? recognise(name, first) : all.find((layout) => layout.name === wanted);
    if (wanted === undefined && !found)
      reporter.add('template/no-layout', [...at, 'layout'], { layout: name, available });
    if (!found) return [];
    if (!hasTitle(found))
      reporter.add('template/no-title', ['layouts', name], {
        name: found.name,
        available: namesOf(all.filter(hasTitle)),
      });
    return [[name, found]];
  });
  checkMapping(mapping, all, available, reporter);
  const layouts: TemplateInUse['layouts'] = Object.fromEntries(entries);
  checkGrounds({ template, layouts }, available, reporter);
  return { template, layouts };
}

/** What slides of each layout lie on. */
export function groundsOf({ layouts }: TemplateInUse): Grounds {
  return Object.fromEntries(Object.entries(layouts).map(([name, { ground }]) => [name, ground]));
}

/** The scenes with what their layouts show behind them. */
export function withBackdrops(scenes: readonly Scene[], { layouts }: TemplateInUse, memory: Memory): readonly Scene[] {
  return scenes.map((scene, i) => {
    const backdrop = layouts[scene.layout]?.backdrop ?? [];
    if (backdrop.length === 0) return scene;
    return memory.recall(`backdrop ${i}`, [scene, backdrop], () => ({ ...scene, backdrop }));
  });
}

function recognise(name: LayoutName, layouts: readonly TemplateLayout[]): TemplateLayout | undefined {
  const fit = layouts.filter(hasTitle);
  const { types, name: usual, otherwise } = SIGNS[name];
  const byType = (wanted: readonly string[]): TemplateLayout | undefined =>
    wanted.map((type) => fit.find((layout) => layout.type === type)).find((found) => found !== undefined);
  return byType(types) ?? fit.find((layout) => usual.test(layout.name)) ?? byType(otherwise);
}

const hasTitle = ({ placeholders }: TemplateLayout): boolean =>
  placeholders.some(({ type }) => type === 'title' || type === 'ctrTitle');

/** A name that is written must be one, whether or not a slide needs it. */
function checkMapping(
  mapping: LayoutMapping,
  layouts: readonly TemplateLayout[],
  available: string,
  reporter: Reporter,
): void {
  const names = layouts.map(({ name }) => name);
  for (const [key, name] of Object.entries(mapping)) {
    if (name === undefined || names.includes(name.normalize('NFC'))) continue;
    const near = didYouMean(name, names);
    const code = near === null ? 'template/unknown-layout' : 'template/unknown-layout-near';
    reporter.add(code, ['layouts', key], { name, near: near ?? '', available });
  }
}

/** Text on slides of content is ink, whatever its template's layout lies on. */
function checkGrounds({ template, layouts }: TemplateInUse, available: string, reporter: Reporter): void {
  const { look } = template;
  const content = Object.entries(layouts).filter(([layout]) => !LAYOUT_SPECS[layout as LayoutName].dark);
  const first = new Map(content.map(([layout, chosen]) => [chosen, layout] as const).reverse());
  for (const [{ name, ground }, layout] of first) {
    const ratio = contrast(look.colors.dk1, resolveColor(look, ground.color));
    if (ratio >= TEXT_CONTRAST) continue;
    const shown = Math.floor(ratio * 10) / 10;
    reporter.add('template/dark-content', ['template'], { layout, name, ratio: shown, available });
  }
}
