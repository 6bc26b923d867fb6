import { type Area, crosses, type DrawnMark, meet, type Stretch } from './marks.ts';

/** What labels must keep clear of. Areas aren't among it: labels stand on them. */
export interface Space {
  readonly obstacles: readonly (readonly (DrawnMark | null)[])[];
  /** By the category that they end at. */
  readonly stretches: readonly (readonly Stretch[])[];
  /** The letters of the labels that have their place, by category; it grows as they are placed. */
  readonly taken: Area[][];
  /** No label reaches beyond this many slots. */
  readonly reach: number;
}

/** The point that a label belongs to. */
export interface Owner {
  readonly series: number;
  readonly point: number;
  readonly mark: DrawnMark;
}

/** Whether letters at `ink` cover no other mark, label or line. */
export function isFree(ink: Area, owner: Owner, { obstacles, stretches, taken, reach }: Space): boolean {
  const [from, to] = [Math.max(0, owner.point - reach), owner.point + reach + 1];
  const isOther = (mark: DrawnMark | null): mark is DrawnMark => mark !== null && mark !== owner.mark;
  const onMark = obstacles.some((row) => row.slice(from, to).some((mark) => isOther(mark) && meet(ink, mark.area)));
  const onLabel = taken.slice(from, to).some((areas) => areas.some((area) => meet(ink, area)));
  const onLine = stretches
    .slice(from, to + 1)
    .some((some) => some.some((one) => one.series !== owner.series && crosses(one, ink)));
  return !onMark && !onLabel && !onLine;
}

/** Whether the line that a label belongs to passes through its letters. */
export function crossesOwn(ink: Area, { series, point }: Owner, { stretches }: Space): boolean {
  const around = [...(stretches[point] ?? []), ...(stretches[point + 1] ?? [])];
  return around.some((one) => one.series === series && crosses(one, ink));
}
