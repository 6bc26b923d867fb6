import type { Theme } from '../theme/types.ts';
import { formatCode } from './axis.ts';
import { chartColors, seeThrough, withOwnColors } from './colors.ts';
import type { Draft } from './draft.ts';
import { isHighlighted } from './highlight.ts';
import type { ChartPoint, ChartSeries } from './types.ts';

/** The series with their marks, colours and labels. `said` is a part whose figure stands elsewhere: it isn't said twice. */
export function resolveSeries(draft: Draft, theme: Theme, said: number | null): readonly ChartSeries[] {
  const { spec, names, categories, manners, highlight, readings } = draft;
  const marks = manners.map(({ mark }) => mark);
  const colors = withOwnColors(chartColors(marks, highlight, theme), spec.colors ?? {}, names, categories);
  const overlaid = manners.filter(({ mark, stack }) => mark === 'area' && stack === 'none').length > 1;
  return manners.map(({ mark, axis, stack }, s): ChartSeries => {
    const own = colors.series[s]!; // chartColors gives a colour for every series
    const color = overlaid && mark === 'area' && stack === 'none' ? seeThrough(own) : own;
    const { unit, decimals, percent } = readings.scales[axis];
    const labelled = labelledPoints(draft, s);
    const points = categories.map((_, i): ChartPoint => {
      const reading = readings.rows[s]?.[i] ?? null;
      return {
        value: reading?.quantity.value.toNumber() ?? null,
        exact: reading?.quantity.value.toFixed() ?? null,
        label: i !== said && labelled(i) ? (draft.labels[s]?.[i] ?? '') : '',
        color: mark === 'area' ? color : (colors.points[s]?.[i] ?? color),
        highlight: isHighlighted(highlight, s, i),
        figure: reading?.figure ?? null,
      };
    });
    const code = formatCode(decimals, percent);
    return { name: names[s] ?? '', color, mark, axis, stack, hidden: false, unit, formatCode: code, points };
  });
}

/** Which points of a series carry their figure. */
function labelledPoints({ shown, highlight, readings }: Draft, series: number): (point: number) => boolean {
  const row = readings.rows[series] ?? [];
  switch (shown) {
    case 'all':
      return () => true;
    case 'none':
      return () => false;
    case 'highlighted':
      return (point) => isHighlighted(highlight, series, point);
    case 'ends': {
      const ends = [row.findIndex((one) => one !== null), row.findLastIndex((one) => one !== null)];
      return (point) => ends.includes(point);
    }
  }
}
