import { INK, PAPER } from '../color.ts';
import type { LayoutPlan, PlaceholderPlan, PlaceholderStyle } from '../layouts.ts';
import type { DeckPlan } from '../plan.ts';
import type { Slot } from '../slots.ts';
import { LAYOUT_SPECS } from '../slots.ts';
import { characterXml } from '../text-xml.ts';
import { el, part, type Xml } from '../xml.ts';
import { backgroundXml } from './layout-part.ts';
import { commonSlide, levelStyles, numberField, placeholderShape } from './placeholder-xml.ts';
import { relationshipsPart, SPACES } from './relationships.ts';

const FIRST_LAYOUT_ID = 2147483649; // the master itself has 2147483648
const LEVELS = 9;

/** How the theme's colours are used on slides; the same map serves the notes. */
export const COLOR_MAP: Xml = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** `ppt/slideMasters/slideMaster1.xml`, named after the theme; title, body, footer and number stand as on content slides. */
export function masterPart(plan: DeckPlan): string {
  const placeholders = contentPlaceholders(plan);
  const ids = plan.layouts.map(({ number }) =>
    el('p:sldLayoutId', { id: FIRST_LAYOUT_ID + number - 1, 'r:id': `rId${number}` }),
  );
  return part(
    el(
      'p:sldMaster',
      { ...SPACES, preserve: 1 },
      commonSlide(plan.theme.title, backgroundXml(PAPER), masterShapes(placeholders, plan)),
      COLOR_MAP,
      el('p:sldLayoutIdLst', {}, ...ids),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, ...levelStyles(placeholders.title.style, 1)),
        el('p:bodyStyle', {}, ...levelStyles(placeholders.body.style, LEVELS)),
        el('p:otherStyle', {}, ...plainStyles()),
      ),
    ),
  );
}

/** `ppt/slideMasters/_rels/slideMaster1.xml.rels` */
export function masterRelations(layouts: readonly LayoutPlan[]): string {
  const toLayouts = layouts.map(({ number }) => ({
    id: `rId${number}`,
    kind: 'slideLayout',
    target: `../slideLayouts/slideLayout${number}.xml`,
  }));
  return relationshipsPart([
    ...toLayouts,
    { id: `rId${layouts.length + 1}`, kind: 'theme', target: '../theme/theme1.xml' },
  ]);
}

/** The styles of text that is in no placeholder: 18 pt ink in the body font. */
export function plainStyles(): readonly Xml[] {
  return Array.from({ length: LEVELS }, (_, level) =>
    el(
      `a:lvl${level + 1}pPr`,
      { marL: level * 457200, algn: 'l', defTabSz: 914400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
      characterXml('a:defRPr', { size: 24, color: INK, font: 'body' }),
    ),
  );
}

type Wanted = 'title' | 'body' | 'footer' | 'slideNumber';

function contentPlaceholders({ layouts }: DeckPlan): Readonly<Record<Wanted, PlaceholderPlan>> {
  const content = layouts.find(({ spec }) => spec === LAYOUT_SPECS.bullets);
  const find = (purpose: Slot['purpose']): PlaceholderPlan =>
    // The layout of bullets has all four: see LAYOUT_SPECS.
    [...(content?.placeholders.values() ?? [])].find(({ slot }) => slot.purpose === purpose) as PlaceholderPlan;
  return { title: find('title'), body: find('body'), footer: find('footer'), slideNumber: find('slideNumber') };
}

function masterShapes(
  { title, body, footer, slideNumber }: ReturnType<typeof contentPlaceholders>,
  plan: DeckPlan,
): Xml[] {
  const { words, lang } = plan;
  const shape = (id: number, type: string, name: string, from: PlaceholderPlan, prompts: readonly string[]): Xml => {
    const reference = el('p:ph', { type, idx: type === 'title' ? undefined : id - 2 });
    const shown = { id, name: `${name} ${id - 1}`, reference, box: from.box, style: from.style, prompts, lang };
    return type === 'sldNum' ? placeholderShape(shown, [numberField(lang)]) : placeholderShape(shown);
  };
  return [
    shape(2, 'title', words.purposes.title, title, [words.titlePrompt]),
    shape(3, 'body', words.purposes.body, body, words.bodyPrompts),
    shape(4, 'dt', words.date, datePlaceholder(slideNumber), []),
    shape(5, 'ftr', words.purposes.footer, footer, []),
    shape(6, 'sldNum', words.purposes.slideNumber, slideNumber, []),
  ];
}

/** The date stands above the slide number on the master alone: no layout shows it, the deck's date is on its title slide. */
function datePlaceholder({ slot, box, style }: PlaceholderPlan): PlaceholderPlan {
  const right: PlaceholderStyle = { ...style, align: 'right' };
  const w = Math.max(box.w, 160);
  return { slot, box: { ...box, x: box.x + box.w - w, y: box.y - box.h, w }, style: right };
}
