import type { FigureItem, Run } from '../../deck/types.ts';
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

interface Setting {
  readonly size: number;
  readonly unitSize: number;
  readonly stacked: boolean;
}

/** Sets figures that stand side by side alike: the unit beside each number where that leaves all of them large, else under it. */
export function setFigures(items: readonly FigureItem[], boxes: readonly Box[], context: LayoutContext): FigureLine[] {
  const setting = chooseSetting(items, boxes, context);
  return items.map((item, i) => {
    const box = boxes[i] ?? { x: 0, y: 0, w: 0, h: 0 };
    const lines = linesOf(item, setting, context);
    if (lines.some((line) => widthOf(line, context) > box.w))
      context.reporter.add('layout/figure-too-wide', item.value.at, { figure: lines.map(textOf).join(' ') });
    return figureLine(item, lines, box, context);
  });
}

function chooseSetting(items: readonly FigureItem[], boxes: readonly Box[], context: LayoutContext): Setting {
  const all = settings(context);
  const fits = (setting: Setting) =>
    items.every((item, i) => fitsBox(linesOf(item, setting, context), boxes[i], context));
  const inline = all.filter(({ stacked }) => !stacked);
  const stacked = all.filter((setting) => setting.stacked);
  const ranked = [...inline.filter(({ size }) => size >= LEAST_INLINE), ...stacked, ...inline];
  return ranked.find(fits) ?? stacked.at(-1) ?? { size: 72, unitSize: 24, stacked: true };
}

function settings({ theme }: LayoutContext): Setting[] {
  const units = theme.text.figureUnit.sizes;
  return [false, true].flatMap((stacked) =>
    theme.text.figure.sizes.map((size, i) => ({
      size,
      unitSize: units[Math.min(i, units.length - 1)] ?? size,
      stacked,
    })),
  );
}

function fitsBox(lines: readonly StyledRun[][], box: Box | undefined, context: LayoutContext): boolean {
  if (!box) return false;
  const height = lines.reduce((sum, line) => sum + lineHeightOf(line, context), 0);
  return height <= box.h * MOST_SHARE && lines.every((line) => widthOf(line, context) <= box.w * SAFE);
}

/** One line, or two when the unit stands under the number; a percent sign never leaves it. */
function linesOf(item: FigureItem, { size, unitSize, stacked }: Setting, context: LayoutContext): StyledRun[][] {
  const { theme, quiet } = context;
  const { qualifier, number, unit } = figureParts(item);
  const color = quiet ? MUTED : PRIMARY;
  const set = (runs: readonly Run[], role: TextRole, px: number, color: ColorRef) =>
    runs.map((run) => styleRun(run, px, { style: theme.text[role], color }));
  const small = (text: string) => (text === '' ? [] : set([{ text }], 'figureUnit', unitSize, MUTED));
  const before = small(qualifier === '' ? '' : qualifier + NBSP);
  const main = set(number, 'figure', size, color);
  const percent = unit === '%' ? set([{ text: unit }], 'figureUnit', Math.round(size * 0.6), color) : null;
  if (percent || unit === '') return [[...before, ...main, ...(percent ?? [])]];
  return stacked ? [[...before, ...main], small(unit)] : [[...before, ...main, ...small(NBSP + unit)]];
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

function figureLine(item: FigureItem, lines: readonly StyledRun[][], box: Box, context: LayoutContext): FigureLine {
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
      at: item.value.at,
      purpose: 'figure',
      box: { ...box, y, h: height },
      paragraphs,
      anchor: 'top',
      rightInset: 0,
    },
  ];
  return { height, place };
}
