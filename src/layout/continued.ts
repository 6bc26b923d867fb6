import { uniqueId } from '../deck/ids.ts';
import { partsOf } from '../deck/parts.ts';
import { figuresIn } from '../deck/text.ts';
import type { BodyParagraph, Slide, SlideContent, Table, Text } from '../deck/types.ts';
import type { Theme } from '../theme/types.ts';
import { alikeTheme } from './alike.ts';
import { columnWidths } from './blocks/column-widths.ts';
import type { LayoutContext } from './context.ts';
import { fitting } from './fitting.ts';
import { contentBox } from './grid.ts';
import type { SceneItem } from './types.ts';

/** A slide and the theme to lay it out in: parts of one slide share their sizes. */
export interface Part {
  readonly slide: Slide;
  readonly theme: Theme;
}

type Layouter = (slide: Slide, context: LayoutContext) => SceneItem[];

/**
 * A slide as the slides that it takes: with `continue: auto` a list, a table or the sources go on over the fewest slides that
 * hold them, in parts of equal length. `ids` are those of the deck; what fits nowhere stays on one slide and is reported there.
 */
export function continued(slide: Slide, ids: ReadonlySet<string>, layout: Layouter, context: LayoutContext): Part[] {
  const whole = [{ slide, theme: context.theme }];
  const draft = (part: Slide) => fitting((within) => layout(part, within), context);
  const { meta, theme, fonts, pictures, memory } = context;
  const fits = () =>
    memory.recall(`${slide.id} fits`, [slide, meta, theme, fonts, pictures], () => draft(slide) !== null);
  if (!slide.continues || fits()) return whole;
  for (let count = 2; ; count++) {
    const contents = contentsOf(slide, count, context);
    if (contents.length === 0) return whole;
    const slides = contents.map((content, i) => partOf(slide, content, [i, count], ids, context));
    const drafts = slides.map(draft);
    if (drafts.every((items) => items !== null)) {
      const theme = alikeTheme(drafts.flat(), context.theme);
      return slides.map((part) => ({ slide: part, theme }));
    }
  }
}

/** What the slide says, in `count` parts of equal length; [] where it can't be cut into so many. */
function contentsOf(slide: Slide, count: number, context: LayoutContext): SlideContent[] {
  switch (slide.layout) {
    case 'bullets':
      return evenly(groupsOf(slide.body), count).map((groups) => ({ ...slide, body: groups.flat() }));
    case 'table':
      return tablesOf(slide.table, count, context).map((table, i) => {
        return { ...slide, table, takeaway: i === count - 1 ? slide.takeaway : null };
      });
    case 'sources':
      return evenly(slide.entries, count).map((entries) => ({ ...slide, entries }));
    default:
      return [];
  }
}

/** A bullet with those below it isn't cut. */
function groupsOf(body: readonly BodyParagraph[]): BodyParagraph[][] {
  const groups: BodyParagraph[][] = [];
  for (const paragraph of body) {
    const last = groups.at(-1);
    if (last && paragraph.level > 0) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** Tables of some of the rows each, all with the header and with columns as wide as the whole table has them. */
function tablesOf(table: Table, count: number, context: LayoutContext): Table[] {
  const size = context.theme.text.table.sizes.at(-1) ?? 0;
  const widths = columnWidths(table, contentBox(context.theme).w, size, context);
  const columns = table.columns.map((column, c) => ({ ...column, width: widths[c] ?? null }));
  let from = 0;
  return evenly(table.rows, count).map((rows) => {
    const highlight = table.highlight.map((row) => row - from).filter((row) => row >= 0 && row < rows.length);
    from += rows.length;
    return { ...table, columns, rows, highlight };
  });
}

function evenly<T>(all: readonly T[], count: number): T[][] {
  if (count > all.length) return [];
  const start = (i: number) => Math.round((all.length * i) / count);
  return Array.from({ length: count }, (_, i) => all.slice(start(i), start(i + 1)));
}

/** One of `count` slides: its own id, title, figures and sources; the notes stay with the first. */
function partOf(
  slide: Slide,
  content: SlideContent,
  [index, count]: readonly [number, number],
  ids: ReadonlySet<string>,
  { meta }: LayoutContext,
): Slide {
  const figures = figuresIn(partsOf(content).filter((part) => 'runs' in part));
  const used = new Set(figures.flatMap(({ quantity }) => quantity.trace.map(({ source }) => source)));
  return {
    ...slide,
    ...content,
    ...(content.title && { title: numbered(content.title, index, count, meta.lang) }),
    id: index === 0 ? slide.id : uniqueId(`${slide.id}-${index + 1}`, ids),
    notes: index === 0 ? slide.notes : [],
    minutes: slide.minutes === null ? null : slide.minutes / count,
    figures,
    sources: slide.sources.filter(({ id }) => used.has(id)),
  } as Slide; // `content` is of the slide's own layout
}

/** 'Title (1/3)', 'Title (tiếp 2/3)'; the brackets never stand alone on a line. */
function numbered({ at, runs }: Text, index: number, count: number, lang: string): Text {
  const again = index === 0 ? '' : lang.startsWith('vi') ? 'tiếp\u00A0' : 'cont.\u00A0';
  return { at, runs: [...runs, { text: `\u00A0(${again}${index + 1}/${count})` }] };
}
