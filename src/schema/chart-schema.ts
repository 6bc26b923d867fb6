import * as z from 'zod/mini';
import { query } from './query-schema.ts';
import { describe, text } from './slots.ts';

export const CHART_TYPES = ['column', 'bar', 'line', 'pie', 'doughnut'] as const;

const value = z.nullable(z.union([z.string(), z.number()]));

const series = z.strictObject({
  name: describe(text, 'The name of the series'),
  values: describe(z.array(value), 'A value for every category: an expression; null where there is none'),
});

export const chart = z.strictObject({
  type: describe(z.enum(CHART_TYPES), 'What kind of chart'),
  query: describe(z.optional(query), 'Instead of categories and series: a question to the data package'),
  categories: describe(z.optional(z.array(text)), 'The names along the axis, or of the slices'),
  series: describe(z.optional(z.array(series).check(z.minLength(1))), 'One or more rows of values'),
  unit: describe(z.optional(z.string()), 'Unit that all values are scaled to, e.g. nghìn tỷ đồng'),
  highlight: describe(
    z.optional(z.union([text, z.array(text)])),
    'The category or categories that the story is about: names, or codes of the data package',
  ),
  labels: describe(z.optional(z.enum(['auto', 'all', 'none'])), 'Which marks carry their figure'),
  legend: describe(z.optional(z.union([z.literal('auto'), z.boolean()])), 'Whether a legend is shown'),
  axis: describe(
    z.optional(z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) })),
    'Bounds of the value axis',
  ),
  alt: describe(z.optional(text), 'What the chart says, for those who cannot see it'),
});

/** A chart as authors say it: written out, or asked for. */
export type SaidChart = z.output<typeof chart>;

/** A chart with its values written out. */
export type ChartSpec = Omit<SaidChart, 'query' | 'categories' | 'series'> & {
  categories: NonNullable<SaidChart['categories']>;
  series: NonNullable<SaidChart['series']>;
};
