import type { LayoutContext } from './context.ts';
import type { SceneItem } from './types.ts';

type Attempt = (context: LayoutContext) => SceneItem[];

/** The items that an attempt gives; null where something in them doesn't fit, which isn't reported. */
export function fitting(attempt: Attempt, context: LayoutContext): SceneItem[] | null {
  const missed: string[] = [];
  const items = attempt({ ...context, reporter: { file: '', add: (code) => void missed.push(code) } });
  return missed.length === 0 ? items : null;
}

/** The first attempt in which everything fits; where none does, the first, with what doesn't fit in it reported. */
export function firstFitting(attempts: readonly Attempt[], context: LayoutContext): SceneItem[] {
  for (const attempt of attempts) {
    const items = fitting(attempt, context);
    if (items) return items;
  }
  return attempts[0]?.(context) ?? [];
}
