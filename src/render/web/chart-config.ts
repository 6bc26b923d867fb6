import type { Chart, ChartFrame, ChartPoint, ValueAxis } from '../../chart/types.ts';
import { readableOn } from '../../theme/color.ts';
import type { TextStyle, Theme } from '../../theme/types.ts';
import type { AxisData, ChartData, ChartFont, PointData } from './page-data.ts';
import { fontFamily, plainColor } from './theme-css.ts';
import type { Traces } from './traces.ts';

/** The neutral chart in its frame as the plain data that the page's script draws from. */
export function chartData(chart: Chart, frame: ChartFrame, theme: Theme, traces: Traces): ChartData {
  return {
    type: chart.type,
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
    axis: chart.axis === null ? null : axisData(chart.axis),
    series: chart.series.map(({ name, color, points }) => ({
      name,
      color: plainColor(theme, color),
      points: points.map((point) => pointData(point, theme, traces)),
    })),
    gapWidth: chart.gapWidth,
    centre: chart.centre === null ? null : { ...chart.centre, font: chartFont(theme.text.figure, theme) },
    legend: frame.legend.map(({ color, ...entry }) => ({ ...entry, color: plainColor(theme, color) })),
  };
}

function chartFont({ font, bold, leading }: TextStyle, theme: Theme): Omit<ChartFont, 'size'> {
  return { family: fontFamily(theme.fonts[font].family), weight: bold ? 700 : 400, leading };
}

function axisData({ min, max, step, visible, tickLabels }: ValueAxis): AxisData {
  const ticks = tickLabels.map((label, index) => ({ value: min + index * step, label }));
  return { min, max, visible, ticks };
}

function pointData(point: ChartPoint, theme: Theme, traces: Traces): PointData {
  return {
    value: point.value,
    label: point.label,
    color: plainColor(theme, point.color),
    onMark: plainColor(theme, readableOn(theme, point.color)),
    trace: point.figure === null ? null : traces.indexOf(point.figure),
  };
}
