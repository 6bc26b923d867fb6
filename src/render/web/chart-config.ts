import { JOINT, JOINT_WIDTH } from '../../chart/colors.ts';
import { barsInSlot } from '../../chart/marks.ts';
import { radiiOf } from '../../chart/plane-marks.ts';
import { spansOf } from '../../chart/spans.ts';
import type { Chart, ChartFrame, ChartPoint, PlacedLabel, ValueAxis } from '../../chart/types.ts';
import type { Lang } from '../../data/types.ts';
import type { TextStyle, Theme } from '../../theme/types.ts';
import type { AxisData, ChartData, ChartFont, PointData, SeriesData } from './page-data.ts';
import { spokenValue } from './printed-value.ts';
import { fontFamily, plainColor } from './theme-css.ts';
import type { Traces } from './traces.ts';

/** The neutral chart in its frame as the plain data that the page's script draws from. */
export function chartData(chart: Chart, frame: ChartFrame, theme: Theme, traces: Traces, lang: Lang): ChartData {
  return {
    direction: chart.direction,
    width: frame.width,
    height: frame.height,
    plot: frame.plot,
    font: { ...chartFont(theme.text.chart, theme), size: frame.fontSize },
    colors: {
      ink: theme.colors.dk1,
      paper: theme.colors.lt1,
      muted: theme.colors.dk2,
      hairline: theme.colors.lt2,
    },
    categories: chart.categories,
    categoryLines: frame.categoryLines,
    spokes: frame.spokes ?? [],
    axis: axisData(chart.axis),
    secondAxis: axisData(chart.secondAxis),
    xAxis: axisData(chart.xAxis),
    titles: frame.titles.map(({ text, x, y }) => ({ text, x, y })),
    series: seriesData(chart, frame, theme, traces, lang),
    gapWidth: chart.gapWidth,
    bars: barsInSlot(chart),
    hole: chart.hole,
    joint: chart.type === 'dumbbell' ? { color: plainColor(theme, JOINT), width: JOINT_WIDTH } : null,
    centre: chart.centre === null ? null : { ...chart.centre, font: chartFont(theme.text.figure, theme) },
    leaders: (frame.notes ?? []).flatMap((note) => note?.leader ?? []),
    target: frame.target ?? null,
    legend: frame.legend.map(({ color, ...entry }) => ({ ...entry, color: plainColor(theme, color) })),
  };
}

function chartFont({ font, bold, leading }: TextStyle, theme: Theme): Omit<ChartFont, 'size'> {
  return { family: fontFamily(theme.fonts[font]), weight: bold ? 700 : 400, leading };
}

function axisData(axis: ValueAxis | null): AxisData | null {
  if (axis === null) return null;
  const { min, max, step, visible, tickLabels } = axis;
  const ticks = tickLabels.map((label, index) => ({ value: min + index * step, label }));
  return { min, max, visible, ticks };
}

function seriesData(chart: Chart, frame: ChartFrame, theme: Theme, traces: Traces, lang: Lang): readonly SeriesData[] {
  const { series } = chart;
  const spans = spansOf(series);
  const radii = chart.direction === 'plane' ? radiiOf(chart, frame) : [];
  return series.map(({ name, color, mark, axis, stack, hidden, target = null, unit, formatCode, points }, s) => ({
    name,
    color: plainColor(theme, color),
    mark,
    axis,
    stack,
    hidden,
    target,
    points: points.map((point, i) => ({
      ...pointData(point, frame.labels[s]?.[i] ?? null, theme, traces),
      drawn: spans[s]?.[i]?.size ?? null,
      radius: radii[s]?.[i] ?? null,
      text: spokenValue(point, { unit, formatCode }, lang),
    })),
  }));
}

function pointData(
  point: ChartPoint,
  place: PlacedLabel | null,
  theme: Theme,
  traces: Traces,
): Omit<PointData, 'text' | 'drawn' | 'radius'> {
  return {
    value: point.value,
    x: point.x?.value ?? null,
    size: point.size?.value ?? null,
    label: point.label,
    compare: (point.compare ?? point.change)?.said ?? null,
    place: place && { x: place.x, y: place.y, color: plainColor(theme, place.color) },
    color: plainColor(theme, point.color),
    trace: point.figure === null ? null : traces.indexOf(point.figure),
  };
}
