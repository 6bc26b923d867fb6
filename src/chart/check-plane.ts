import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { isPlane } from './chart-types.ts';
import type { ScaledRows } from './read-values.ts';

/** Reports coordinates that points lack or that nothing has a use for; false when no point could be drawn. */
export function checkCoordinates(spec: ChartSpec, at: SourcePath, reporter: Reporter): boolean {
  const plane = isPlane(spec.type);
  if (!plane && spec.xAxis !== undefined)
    reporter.add('chart/x-unused', [...at, 'xAxis'], { key: 'xAxis' }, { onKey: true });
  const sound = spec.series.map((one, s) => {
    const place = [...at, 'series', s];
    const needed = plane ? checkNeeded(spec, one, place, reporter) : true;
    for (const key of ['x', 'sizes'] as const) {
      const unused = key === 'x' ? !plane : spec.type !== 'bubble';
      if (one[key] === undefined) continue;
      if (unused) reporter.add('chart/x-unused', [...place, key], { key }, { onKey: true });
      else checkLength(spec, one.name, one[key], [...place, key], reporter);
    }
    return needed;
  });
  return !sound.includes(false);
}

type Series = ChartSpec['series'][number];

function checkNeeded({ type }: ChartSpec, { name, x, sizes }: Series, at: SourcePath, reporter: Reporter): boolean {
  if (x === undefined) reporter.add('chart/x-missing', at, { series: name });
  if (type === 'bubble' && sizes === undefined) reporter.add('chart/sizes-missing', at, { series: name });
  return x !== undefined && (type !== 'bubble' || sizes !== undefined);
}

function checkLength(
  { categories }: ChartSpec,
  series: Series['name'],
  row: readonly unknown[],
  at: SourcePath,
  reporter: Reporter,
): void {
  if (row.length === categories.length) return;
  reporter.add('chart/length-mismatch', at, { series, values: row.length, categories: categories.length });
}

/** Reports sizes below zero; false when there is one. */
export function checkSizes({ rows }: ScaledRows, reporter: Reporter): boolean {
  const negative = rows.flat().filter((reading) => reading?.quantity.value.lt(0));
  for (const reading of negative)
    if (reading) reporter.add('chart/negative-size', reading.at, { value: reading.source });
  return negative.length === 0;
}
