import { cardColor } from '../../theme/surfaces.ts';
import type { ColorRef } from '../../theme/types.ts';
import { setAlike } from '../alike.ts';
import type { LayoutContext } from '../context.ts';
import { fitting } from '../fitting.ts';
import { heightOf } from '../text-item.ts';
import type { Box, SceneItem, TextItem } from '../types.ts';

/** px inside a card. */
const PADDING = 24;
/** Short texts leave air at the foot of their cards: up to as much as they take, to where cards of figures end. */
const MOST_AIR = 0.5;
const USUAL_HEIGHT = 0.86;
/** Texts that cards would make smaller than this, px, need the whole width. */
const LEAST_SIZE = 28;

/** What stands on a card, under its rule; set within `insideCard`. */
export interface CardText {
  readonly rule: { readonly color: ColorRef; readonly height: number };
  readonly items: (context: LayoutContext) => SceneItem[];
}

/** Texts side by side on cards of one height, set alike; null where the theme has no cards or they would cost size. */
export function textCards(
  texts: readonly CardText[],
  boxes: readonly Box[],
  context: LayoutContext,
): SceneItem[] | null {
  const fill = cardColor(context.theme);
  if (fill === null) return null;
  const parts = texts.map(({ items }) => items);
  const items = fitting((within) => setAlike(parts, within), context);
  if (!items || sizeOf(items) < LEAST_SIZE) return null;
  const { y, h } = boxes[0] ?? { y: 0, h: 0 };
  const needed = Math.max(...items.filter(isText).map((item) => item.box.y + heightOf(item))) + PADDING - y;
  const bottom = y + Math.round(Math.max(needed, Math.min(h * USUAL_HEIGHT, needed / (1 - MOST_AIR))));
  const grounds = texts.flatMap(({ rule }, i): SceneItem[] => {
    const card = boxes[i]!; // a box a text
    const box = { ...card, h: bottom - card.y };
    const rect = { kind: 'shape', at: items[0]?.at ?? [], shape: { kind: 'rect' }, line: null } as const;
    return [
      { ...rect, box, fill },
      { ...rect, box: { ...box, h: rule.height }, fill: rule.color },
    ];
  });
  return [...grounds, ...items.map((item) => upTo(item, bottom - PADDING))];
}

/** What the padding leaves of a card. */
export function insideCard({ x, y, w, h }: Box): Box {
  return { x: x + PADDING, y: y + PADDING, w: w - 2 * PADDING, h: h - 2 * PADDING };
}

function isText(item: SceneItem): item is TextItem {
  return item.kind === 'text';
}

/** px of the smallest of the texts, by what is largest in each. */
function sizeOf(items: readonly SceneItem[]): number {
  const sizes = items
    .filter(isText)
    .map(({ paragraphs }) => Math.max(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size))));
  return Math.min(...sizes);
}

/** No lower than `bottom`. */
function upTo<T extends SceneItem>(item: T, bottom: number): T {
  return { ...item, box: { ...item.box, h: Math.min(item.box.h, bottom - item.box.y) } };
}
