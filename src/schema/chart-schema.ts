import * as z from 'zod/mini';
import { query } from './query-schema.ts';
import { describe, text } from './slots.ts';

export const CHART_TYPES = [
  'column',
  'bar',
  'line',
  'area',
  'combo',
  'pie',
  'doughnut',
  'scatter',
  'bubble',
  'radar',
  'waterfall',
  'slope',
  'dumbbell',
  'progress',
] as const;

/** Types that authors know from elsewhere and that both files can't draw alike, with the type that shows the same. */
export const INSTEAD: Readonly<Record<string, (typeof CHART_TYPES)[number]>> = {
  spider: 'radar',
  'horizontal-dumbbell': 'dumbbell',
  gauge: 'progress',
  funnel: 'bar',
  treemap: 'bar',
  map: 'bar',
  histogram: 'column',
  stock: 'line',
};

const value = z.nullable(z.union([z.string(), z.number()]));

/** The parts that a colour plays in a theme, and the two that a change plays. */
export const COLOR_NAMES = [
  ...['primary', 'accent', 'straw', 'river', 'leaf', 'plum', 'stone', 'ink', 'muted', 'hairline'],
  ...['better', 'worse'],
] as const;

const series = z.strictObject({
  name: describe(text, 'The name of the series'),
  values: describe(z.array(value), 'A value for every category: an expression; null where there is none'),
  x: describe(
    z.optional(z.array(value)),
    'Of scatter and bubble: where each point stands along the horizontal axis; the values say how high, the categories name it',
  ),
  sizes: describe(z.optional(z.array(value)), 'Of bubble: what the area of each bubble stands for'),
  type: describe(
    z.optional(z.enum(['column', 'line', 'area'])),
    'How this series is drawn, where it differs from the chart: a line over columns',
  ),
  axis: describe(
    z.optional(z.enum(['first', 'second'])),
    'The value axis that it is read against; second = an axis of its own on the right, for another unit',
  ),
});

const axis = z.strictObject({
  min: describe(z.optional(z.number()), 'Where the axis begins'),
  max: describe(z.optional(z.number()), 'Where the axis ends'),
  unit: describe(z.optional(z.string()), 'Unit that the values of this axis are scaled to'),
  title: describe(z.optional(text), 'What the axis shows; the unit follows it'),
});

const target = z.strictObject({
  value: describe(
    z.union([text, z.array(value)]),
    'An expression, or one for every category; null where there is no target',
  ),
  label: describe(z.optional(text), 'What the line is called; otherwise the name of the scenario, area or period'),
});

const annotation = z.strictObject({
  category: describe(text, 'The category of the mark that the note is about'),
  series: describe(z.optional(text), 'The series of the mark; needn’t be said where there is one'),
  text: describe(text, 'What the note says, with figures in {{ }}'),
});

const highlighted = z.union([
  text,
  z.strictObject({
    category: describe(text, 'The category of the mark'),
    series: describe(text, 'The series of the mark'),
  }),
]);

export const chart = z.strictObject({
  type: describe(
    z.enum(CHART_TYPES),
    'What kind of chart; combo = columns with lines over them, scatter = a point for each pair of values, bubble = with a size too, radar = a spoke for each category, waterfall = steps from one level to the next, slope = lines between two categories, dumbbell = before and after of each category, progress = how much of a whole is reached',
  ),
  query: describe(z.optional(query), 'Instead of categories and series: a question to the data package'),
  categories: describe(z.optional(z.array(text)), 'The names along the axis, or of the slices'),
  series: describe(z.optional(z.array(series).check(z.minLength(1))), 'One or more rows of values'),
  totals: describe(
    z.optional(z.array(text)),
    'Of waterfall: the categories that are levels, drawn from zero; the others are steps. A null value is summed up',
  ),
  of: describe(
    z.optional(text),
    'Of progress: the whole, an expression or a number; the figure’s own whole, or 100 %, when not said',
  ),
  form: describe(
    z.optional(z.enum(['ring', 'bar'])),
    'Of progress: a ring, or bars; when not said a ring for one category, bars for several',
  ),
  stack: describe(
    z.optional(z.enum(['none', 'stacked', 'percent'])),
    'Whether the series stand beside one another (none), on one another, or as shares of 100 %',
  ),
  unit: describe(z.optional(z.string()), 'Unit that all values are scaled to, e.g. nghìn tỷ đồng'),
  highlight: describe(
    z.optional(z.union([highlighted, z.array(highlighted)])),
    'What the story is about: categories or series by name (or code of the data package), or single marks as {category, series}',
  ),
  colors: describe(
    z.optional(z.record(z.string(), z.enum(COLOR_NAMES))),
    'Colours of the theme by the name of a series or category, e.g. Thực hiện: primary',
  ),
  target: describe(
    z.optional(z.union([text, target])),
    'What the values are measured against, as a dashed line: an expression, or its value and label',
  ),
  compare: describe(
    z.optional(text),
    'What each value is compared with, printed at its label: previous (the period before), plan, nation, ' +
      'or the code of a scenario, area or period',
  ),
  annotate: describe(
    z.optional(z.array(annotation)),
    'Notes at single marks, each with a short line to its mark, where there is room',
  ),
  labels: describe(
    z.optional(z.enum(['auto', 'all', 'ends', 'none', 'shares'])),
    'Which marks carry their figure: all, the first and last of each series (ends), none; shares = each as % of the whole',
  ),
  legend: describe(z.optional(z.union([z.literal('auto'), z.boolean()])), 'Whether a legend is shown'),
  axis: describe(z.optional(axis), 'Bounds, unit and title of the value axis'),
  xAxis: describe(z.optional(axis), 'Of scatter and bubble: bounds, unit and title of the horizontal axis'),
  secondAxis: describe(z.optional(axis), 'Bounds, unit and title of the second value axis, on the right'),
  alt: describe(z.optional(text), 'What the chart says, for those who cannot see it'),
});

export type AxisSpec = z.output<typeof axis>;

/** A chart as authors say it: written out, or asked for. */
export type SaidChart = z.output<typeof chart>;

/** A chart with its values written out. */
export type ChartSpec = Omit<SaidChart, 'query' | 'categories' | 'series'> & {
  categories: NonNullable<SaidChart['categories']>;
  series: NonNullable<SaidChart['series']>;
};
