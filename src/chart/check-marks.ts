import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { type Manner, TRAITS } from './chart-types.ts';

/** Reports marks, axes and stacks that can't go together. */
export function checkMarks(spec: ChartSpec, manners: readonly Manner[], at: SourcePath, reporter: Reporter): void {
  const { direction, stack } = TRAITS[spec.type];
  if (direction !== 'upright' || stack !== undefined) checkUnmixed(spec, at, reporter);
  checkSecondAxis(spec, manners, at, reporter);
  checkStack(spec, manners, at, reporter);
}

/** Bars on their side, circles, and types that stand for marks of one kind stand alone. */
function checkUnmixed({ type, series }: ChartSpec, at: SourcePath, reporter: Reporter): void {
  for (const [i, one] of series.entries()) {
    const key = one.type !== undefined ? 'type' : one.axis === 'second' ? 'axis' : null;
    if (key !== null) reporter.add('chart/cannot-mix', [...at, 'series', i, key], { type });
  }
}

function checkSecondAxis(spec: ChartSpec, manners: readonly Manner[], at: SourcePath, reporter: Reporter): void {
  const second = manners.flatMap((manner, i) => (manner.axis === 'second' ? [{ ...manner, i }] : []));
  if (second.length === 0 && spec.secondAxis !== undefined)
    reporter.add('chart/second-axis-unused', [...at, 'secondAxis'], {}, { onKey: true });
  if (second.length > 0 && second.length === manners.length)
    reporter.add('chart/no-first-axis', [...at, 'series', 0, 'axis']);
  for (const { mark, i } of second) {
    if (mark !== 'line') reporter.add('chart/second-axis-mark', [...at, 'series', i, 'axis']);
  }
}

function checkStack(
  { type, stack = 'none', axis, categories }: ChartSpec,
  manners: readonly Manner[],
  at: SourcePath,
  reporter: Reporter,
): void {
  const areas = manners.filter((manner) => manner.mark === 'area');
  if (areas.length > 0 && categories.length === 1) reporter.add('chart/area-point', [...at, 'categories']);
  if (areas.length > 1 && stack === 'none') reporter.add('chart/areas-hide', at);
  if (stack === 'none') return;
  const { direction, stack: fixed } = TRAITS[type];
  if ((direction !== 'upright' && direction !== 'sideways') || (fixed !== undefined && fixed !== stack))
    reporter.add('chart/stack-unused', [...at, 'stack'], {}, { onKey: true });
  if (stack === 'percent' && (axis?.min !== undefined || axis?.max !== undefined))
    reporter.add('chart/percent-bounds', [...at, 'axis'], {}, { onKey: true });
}

/** A value to be drawn, and how it is printed. */
interface Drawn {
  readonly value: number;
  readonly text: string;
}

/** Reports values that a stack or an area can't show; false when it can't be drawn. */
export function checkStacked(
  rows: readonly (readonly (Drawn | null)[])[],
  manners: readonly Manner[],
  at: SourcePath,
  reporter: Reporter,
): boolean {
  let sound = true;
  for (const [s, { mark, stack }] of manners.entries()) {
    for (const [i, drawn] of (rows[s] ?? []).entries()) {
      const place = [...at, 'series', s, 'values', i];
      if (drawn === null) {
        if (mark === 'area') reporter.add('chart/area-gap', place);
      } else if (drawn.value < 0 && (stack === 'percent' || (stack === 'stacked' && mark !== 'bar'))) {
        reporter.add('chart/negative-share', place, { value: drawn.text });
        sound = false;
      }
    }
  }
  return sound;
}
