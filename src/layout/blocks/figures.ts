import type { FigureItem } from '../../deck/types.ts';
import { cardColor } from '../../theme/surfaces.ts';
import type { LayoutContext } from '../context.ts';
import { firstFitting } from '../fitting.ts';
import { splitColumns, splitShares } from '../grid.ts';
import { ACCENT, INK, MUTED, PRIMARY, STONE } from '../palette.ts';
import { fitTogether } from '../text/fit.ts';
import { fitRequest, heightOf, itemOf, oneParagraph, type TextRequest } from '../text-item.ts';
import type { Box, SceneItem, TextItem } from '../types.ts';
import { type FigureLine, figureSettings, type Setting, setFigures } from './figure-line.ts';
import { iconItem } from './icon.ts';

const GAP = 24;
/** px inside a card, best first. */
const PADDINGS = [28, 16];
const RULE = 4;
const ROW_GAP = 8;
const ARROW = { w: 20, h: 16, gap: 10 };
/** Between a rule and what hangs from it, beyond the padding, px. */
const MOST_UNDER_RULE = 36;
/** A card isn't stretched beyond this, px: air below it is better. */
const MOST_HEIGHT = 420;

/** Where icons stand: over the number, or at the end of its line; px, with the gap between. */
interface IconPlace {
  readonly over: boolean;
  readonly size: number;
  readonly gap: number;
}

/** Large enough for the last row, small beside the number. */
const OVER: IconPlace = { over: true, size: 52, gap: 12 };
const AFTER: IconPlace = { over: false, size: 44, gap: 8 };
const NO_ICON: IconPlace = { over: false, size: 0, gap: 0 };
/** Cards lower than this have no room over the number. */
const ICON_ROOM = 300;

/** Figures as cards in `columns` columns. All share one size of number, of label and of comparison, and their baselines. */
export function figureCards(
  items: readonly FigureItem[],
  box: Box,
  columns: number,
  context: LayoutContext,
): SceneItem[] {
  const rows = Math.ceil(items.length / columns);
  const cells = splitShares(box, Array(rows).fill(1), GAP)
    .flatMap((row) => splitColumns(row, Array(columns).fill(1), GAP))
    .slice(0, items.length);
  const attempts = PADDINGS.flatMap((padding) =>
    placesOf(items, cells).flatMap((icon) => {
      const rooms = cells.map((cell) => numberRoom(insideOf(cell, padding, icon, context), icon));
      return figureSettings(items, rooms, context).map(
        (setting) => (within: LayoutContext) => cardsIn(items, cells, { padding, icon, setting }, within),
      );
    }),
  );
  return firstFitting(attempts, context);
}

/** Where icons may stand, best first. */
function placesOf(items: readonly FigureItem[], [cell]: readonly Box[]): readonly IconPlace[] {
  if (items.every(({ icon }) => icon === null)) return [NO_ICON];
  return (cell?.h ?? 0) >= ICON_ROOM ? [OVER, AFTER] : [AFTER];
}

interface Setup {
  readonly padding: number;
  readonly icon: IconPlace;
  readonly setting: Setting;
}

/** One card in each cell; what doesn't fit under its number is reported. */
function cardsIn(
  items: readonly FigureItem[],
  cells: readonly Box[],
  { padding, icon, setting }: Setup,
  context: LayoutContext,
): SceneItem[] {
  const inner = cells.map((cell) => insideOf(cell, padding, icon, context));
  const rooms = inner.map((room) => numberRoom(room, icon));
  const numbers = setFigures(items, rooms, setting, context);
  const labels = setTexts(items, inner, numbers, 'label', context);
  const compares = setTexts(items, inner, numbers, 'compare', context);
  const tallest = (texts: readonly (TextItem | null)[]) =>
    Math.max(0, ...texts.map((text) => (text ? heightOf(text) : 0)));
  const heights = {
    number: Math.max(...numbers.map(({ height }) => height)),
    label: tallest(labels),
    compare: tallest(compares),
  };
  const needed =
    overOf(icon) +
    heights.number +
    ROW_GAP +
    heights.label +
    (heights.compare > 0 ? ROW_GAP + heights.compare : 0) +
    2 * padding;
  return cells.flatMap((cell, i) => {
    const item = items[i];
    const room = inner[i];
    if (!item || !room) return [];
    const card = { ...cell, h: Math.min(cell.h, Math.max(needed, Math.min(MOST_HEIGHT, Math.round(cell.h * 0.86)))) };
    const top = topOf(card, needed, padding, context);
    const content = { number: numbers[i], label: labels[i] ?? null, compare: compares[i] ?? null };
    return [
      ...ground(item, card, context),
      ...iconItems(item, { ...room, y: top, h: heights.number }, icon, context),
      ...cardContent(item, top + overOf(icon), content, heights),
    ];
  });
}

/**
 * The room for the texts. Without a ground they begin where the card's rule does, icons at the line's end stand where it ends,
 * and numbers keep their distance from the next card.
 */
function insideOf(cell: Box, padding: number, icon: IconPlace, { theme }: LayoutContext): Box {
  const grounded = cardColor(theme) !== null;
  const left = grounded ? padding : 0;
  const right = grounded || icon.over || icon.size === 0 ? padding : 0;
  return { x: cell.x + left, y: cell.y + padding, w: cell.w - left - right, h: cell.h - 2 * padding - overOf(icon) };
}

/** Where a card's number or icon begins, px: in the middle of its ground, or near its rule where it has none. */
function topOf(card: Box, needed: number, padding: number, { theme }: LayoutContext): number {
  const spare = card.h - needed;
  const air = cardColor(theme) === null ? Math.min(MOST_UNDER_RULE, spare / 4) : spare / 2;
  return card.y + padding + Math.round(air);
}

/** px that an icon takes over the number. */
function overOf({ over, size, gap }: IconPlace): number {
  return over ? size + gap : 0;
}

/** What an icon at the end of the number's line leaves of it. */
function numberRoom(room: Box, { over, size, gap }: IconPlace): Box {
  return over ? room : { ...room, w: room.w - size - gap };
}

/** The icon of a figure, at the left of the room over its line or at the right end of the line. */
function iconItems({ icon, at }: FigureItem, line: Box, { over, size }: IconPlace, { quiet }: LayoutContext) {
  if (!icon) return [];
  const box = over ? line : { ...line, x: line.x + line.w - size, y: line.y + Math.round((line.h - size) / 2) };
  return [iconItem(icon, at, { ...box, w: size, h: size }, quiet ? MUTED : PRIMARY)];
}

function ground({ at }: FigureItem, card: Box, { theme, quiet }: LayoutContext): SceneItem[] {
  const rect = { kind: 'shape', at, shape: { kind: 'rect' }, line: null } as const;
  const fill = cardColor(theme);
  const rule: SceneItem = { ...rect, box: { ...card, h: RULE }, fill: quiet ? STONE : PRIMARY };
  return fill === null ? [rule] : [{ ...rect, box: card, fill }, rule];
}

/** Labels, or comparisons, of all cards in the largest size at which every one fits under its number. */
function setTexts(
  items: readonly FigureItem[],
  inner: readonly Box[],
  numbers: readonly FigureLine[],
  which: 'label' | 'compare',
  context: LayoutContext,
): (TextItem | null)[] {
  const requests = items.map((item, i): TextRequest | null => {
    const text = item[which];
    const room = inner[i];
    if (!text || !room) return null;
    const under = room.h - (numbers[i]?.height ?? 0) - ROW_GAP;
    const arrow = which === 'compare' && item.trend ? ARROW.w + ARROW.gap : 0;
    // A label may take two thirds of what is left where a comparison follows.
    const h = which === 'label' ? (item.compare ? under * 0.62 : under) : under * 0.5;
    const box = { ...room, x: room.x + arrow, w: room.w - arrow, h: Math.floor(h) };
    return {
      at: text.at,
      purpose: which,
      role: 'label',
      box,
      paragraphs: oneParagraph(text),
      color: colorOf(item, which),
      balance: 'title',
    };
  });
  const present = requests.filter((request) => request !== null);
  const fitted = fitTogether(
    present.map((request) => fitRequest(request, context)),
    context.fonts,
  );
  let next = 0;
  return requests.map((request) => {
    const text = request && fitted[next++];
    return request && text ? itemOf(request, text, context) : null;
  });
}

function colorOf({ trend }: FigureItem, which: 'label' | 'compare') {
  if (which === 'label') return INK;
  return trend ? (trend.good ? PRIMARY : ACCENT) : MUTED;
}

interface CardContent {
  readonly number: FigureLine | undefined;
  readonly label: TextItem | null;
  readonly compare: TextItem | null;
}

/** Number, label and comparison at the same heights in every card of a row; the number's top is at `top`. */
function cardContent(
  item: FigureItem,
  top: number,
  { number, label, compare }: CardContent,
  heights: { readonly number: number; readonly label: number },
): SceneItem[] {
  const labelTop = top + heights.number + ROW_GAP;
  const compareTop = labelTop + heights.label + ROW_GAP;
  const items: SceneItem[] = number ? number.place(top) : [];
  if (label) items.push({ ...label, box: { ...label.box, y: labelTop, h: heightOf(label) } });
  if (!compare) return items;
  const lineHeight = compare.paragraphs[0]?.lineHeight ?? 0;
  if (item.trend)
    items.push(
      arrow(item, item.trend, compare.box.x - ARROW.w - ARROW.gap, compareTop + Math.round((lineHeight - ARROW.h) / 2)),
    );
  items.push({ ...compare, box: { ...compare.box, y: compareTop, h: heightOf(compare) } });
  return items;
}

function arrow({ at }: FigureItem, trend: NonNullable<FigureItem['trend']>, x: number, y: number): SceneItem {
  const shape = { kind: 'triangle', direction: trend.direction } as const;
  return {
    kind: 'shape',
    at,
    box: { x, y, w: ARROW.w, h: ARROW.h },
    shape,
    fill: trend.good ? PRIMARY : ACCENT,
    line: null,
  };
}
