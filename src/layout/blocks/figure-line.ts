import type { FigureItem, Run } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { ColorRef, TextRole } from '../../theme/types.ts';
import type { LayoutContext } from '../context.ts';
import { MUTED, PRIMARY } from '../palette.ts';
import { styleRun } from '../text/style.ts';
import type { Box, SceneItem, StyledParagraph, StyledRun, TextItem } from '../types.ts';
import { figureParts } from './figure-parts.ts';

/** The number of a card, with its qualifier and unit: px high, and the items when its top is known. */
export interface FigureLine {
  readonly height: number;
  readonly place: (y: number) => SceneItem[];
}

/** Engines differ by less than this share of a line's width. */
const SAFE = 0.985;
/** Below this size, px, a number with its unit beside it looks crowded: the unit goes under it. */
const LEAST_INLINE = 84;
/** The number takes at most this share of its card. */
const MOST_SHARE = 0.6;
/** No-break space between qualifier, number and unit. */
const NBSP = '\u00A0';

/** Where the words of a number stand: beside it; the unit under it; the qualifier over it as well. */
type Arrangement = 'inline' | 'stacked' | 'tower';

/** Sizes, px, of numbers and of their units, and where the units stand. */
export interface Setting {
  readonly size: number;
  readonly unitSize: number;
  readonly arrangement: Arrangement;
}

/** The lines of one figure; `lead` is the room, px, that a neighbour's qualifier takes above its number. */
interface Lines {
  readonly lead: number;
  readonly lines: readonly StyledRun[][];
}

/** How figures that stand side by side may be set, best first: the unit beside each number where that leaves all of them large. */
export function figureSettings(items: readonly FigureItem[], boxes: readonly Box[], context: LayoutContext): Setting[] {
  const { inline, stacked, tower } = settings(context);
  const ranked = [...inline.filter(({ size }) => size >= LEAST_INLINE), ...stacked, ...inline, ...tower];
  const fitting = ranked.filter((setting) =>
    setTogether(items, setting, context).every((set, i) => fitsBox(set, boxes[i], context)),
  );
  return fitting.length > 0 ? fitting : stacked.slice(-1);
}

/** Sets figures that stand side by side alike; one that is wider than its box is reported. */
export function setFigures(
  items: readonly FigureItem[],
  boxes: readonly Box[],
  setting: Setting,
  context: LayoutContext,
): FigureLine[] {
  return setTogether(items, setting, context).map((set, i) => {
    const box = boxes[i] ?? { x: 0, y: 0, w: 0, h: 0 };
    const { at } = items[i]?.value ?? { at: [] };
    if (set.lines.some((line) => widthOf(line, context) > box.w))
      context.reporter.add('layout/figure-too-wide', at, { figure: set.lines.map(textOf).join(' ') });
    return figureLine(at, set, box, context);
  });
}

/** Every arrangement in every size of the theme, the largest first. */
function settings({ theme }: LayoutContext): Record<Arrangement, Setting[]> {
  const units = theme.text.figureUnit.sizes;
  const inSizes = (arrangement: Arrangement) =>
    theme.text.figure.sizes.map((size, i) => ({
      size,
      unitSize: units[Math.min(i, units.length - 1)] ?? size,
      arrangement,
    }));
  return { inline: inSizes('inline'), stacked: inSizes('stacked'), tower: inSizes('tower') };
}

function fitsBox({ lead, lines }: Lines, box: Box | undefined, context: LayoutContext): boolean {
  if (!box) return false;
  const height = lines.reduce((sum, line) => sum + lineHeightOf(line, context), lead);
  return height <= box.h * MOST_SHARE && lines.every((line) => widthOf(line, context) <= box.w * SAFE);
}

/** All figures in one setting, their numbers at the same height. */
function setTogether(items: readonly FigureItem[], setting: Setting, context: LayoutContext): Lines[] {
  const all = items.map((item) => linesOf(item, setting, context));
  const over = (lines: readonly StyledRun[][]) =>
    lines
      .slice(
        0,
        lines.findIndex((line) => line.some(({ size }) => size === setting.size)),
      )
      .reduce((sum, line) => sum + lineHeightOf(line, context), 0);
  const most = Math.max(0, ...all.map(over));
  return all.map((lines) => ({ lines, lead: most - over(lines) }));
}

/** One line, or more where unit or qualifier have their own; a percent sign never leaves its number. */
function linesOf(item: FigureItem, { size, unitSize, arrangement }: Setting, context: LayoutContext): StyledRun[][] {
  const { theme, quiet } = context;
  const { qualifier, number, unit } = figureParts(item);
  const color = quiet ? MUTED : PRIMARY;
  const set = (runs: readonly Run[], role: TextRole, px: number, color: ColorRef) =>
    runs.map((run) => styleRun(run, px, { style: theme.text[role], color }));
  const small = (text: string) => (text === '' ? [] : set([{ text }], 'figureUnit', unitSize, MUTED));
  const percent = unit === '%' ? set([{ text: unit }], 'figureUnit', Math.round(size * 0.6), color) : [];
  const main = [...set(number, 'figure', size, color), ...percent];
  const after = percent.length > 0 ? '' : unit;
  const inOneLine = (text: string) => (text === '' ? '' : text + NBSP);
  const [first, last] = {
    inline: [inOneLine(qualifier), after === '' ? '' : NBSP + after] as const,
    stacked: [inOneLine(qualifier), ''] as const,
    tower: ['', ''] as const,
  }[arrangement];
  const lines = [[...small(first), ...main, ...small(last)]];
  if (arrangement !== 'inline' && after !== '') lines.push(small(after));
  if (arrangement === 'tower' && qualifier !== '') lines.unshift(small(qualifier));
  return lines;
}

function textOf(line: readonly StyledRun[]): string {
  return line.map((run) => run.text).join('');
}

function widthOf(line: readonly StyledRun[], { fonts }: LayoutContext): number {
  return line.reduce(
    (sum, { text, font, size, bold, italic }) => sum + fonts[font].width(text, { size, bold, italic }),
    0,
  );
}

function lineHeightOf(line: readonly StyledRun[], { fonts, theme }: LayoutContext): number {
  const size = Math.max(...line.map((run) => run.size));
  return fonts.heading.lineHeight(size, theme.text.figure.leading);
}

function figureLine(at: SourcePath, { lead, lines }: Lines, box: Box, context: LayoutContext): FigureLine {
  const paragraphs = lines.map(
    (runs): StyledParagraph => ({
      runs,
      align: 'left',
      lineHeight: lineHeightOf(runs, context),
      spaceBefore: 0,
      level: 0,
      bullet: false,
      indent: 0,
      lines: [textOf(runs)],
    }),
  );
  const height = paragraphs.reduce((sum, { lineHeight }) => sum + lineHeight, 0);
  const place = (y: number): TextItem[] => [
    {
      kind: 'text',
      at,
      purpose: 'figure',
      box: { ...box, y: y + lead, h: height },
      paragraphs,
      anchor: 'top',
      rightInset: 0,
    },
  ];
  return { height: lead + height, place };
}
