import type { TextRole, TextStyle, Theme } from '../theme/types.ts';
import { type LayoutContext, silent } from './context.ts';
import type { SceneItem, TextItem } from './types.ts';

/** The kinds of text that are compared with their neighbours. */
const ROLES: Partial<Record<TextItem['purpose'], TextRole>> = {
  body: 'body',
  figure: 'figure',
  label: 'label',
  quote: 'quote',
};

/** Parts that stand side by side: texts of one kind are set alike in all, in the size of the one that needs the smallest. */
export function setAlike(
  parts: readonly ((context: LayoutContext) => SceneItem[])[],
  context: LayoutContext,
): SceneItem[] {
  const drafts = parts.flatMap((part) => part(silent(context)));
  const alike = { ...context, theme: alikeTheme(drafts, context.theme) };
  const airs = parts.flatMap((part) => part(silent(alike)).flatMap(airOf));
  const aired = airs.length === 0 ? alike : { ...alike, mostAir: Math.min(...airs) };
  return parts.flatMap((part) => part(aired));
}

/** The theme in which texts of a kind are no larger than the smallest of `drafts`. */
export function alikeTheme(drafts: readonly SceneItem[], theme: Theme): Theme {
  return withLargest(largestSizes(drafts), theme);
}

/** The theme in which texts of `role` are no larger than `size` px. */
export function noLarger(role: TextRole, size: number, theme: Theme): Theme {
  return withLargest(new Map([[role, size]]), theme);
}

/** By role, the size of the smallest of its texts; what is small within a text doesn't count. */
function largestSizes(items: readonly SceneItem[]): ReadonlyMap<TextRole, number> {
  const sizes = new Map<TextRole, number>();
  for (const item of items) {
    const role = roleOf(item);
    const own = role === null ? 0 : sizeOf(item);
    if (role !== null && own > 0) sizes.set(role, Math.min(own, sizes.get(role) ?? own));
  }
  return sizes;
}

/** The room between the paragraphs of a body in em; none where it has one paragraph. */
function airOf(item: SceneItem): number[] {
  if (item.kind !== 'text' || item.purpose !== 'body') return [];
  const [, ...others] = item.paragraphs.filter(({ level }) => level === 0);
  return others.slice(0, 1).map(({ spaceBefore }) => spaceBefore / Math.max(1, sizeOf(item)));
}

function roleOf(item: SceneItem): TextRole | null {
  if (item.kind === 'table') return 'table';
  return item.kind === 'text' ? (ROLES[item.purpose] ?? null) : null;
}

function sizeOf(item: SceneItem): number {
  const paragraphs =
    item.kind === 'text'
      ? item.paragraphs
      : item.kind === 'table'
        ? item.rows.flatMap(({ cells }) => cells.map(({ paragraph }) => paragraph))
        : [];
  return Math.max(0, ...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));
}

/** The theme with its ladders cut off above `sizes`; units keep their place beside their figures. */
function withLargest(sizes: ReadonlyMap<TextRole, number>, theme: Theme): Theme {
  const text = { ...theme.text };
  for (const [role, largest] of sizes) {
    const dropped = theme.text[role].sizes.filter((size) => size > largest).length;
    text[role] = cut(theme.text[role], dropped);
    if (role === 'figure') text.figureUnit = cut(theme.text.figureUnit, dropped);
  }
  return { ...theme, text };
}

/** Without its first steps, but for the last. */
function cut(style: TextStyle, dropped: number): TextStyle {
  return { ...style, sizes: style.sizes.slice(Math.min(dropped, style.sizes.length - 1)) };
}
