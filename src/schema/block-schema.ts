import * as z from 'zod/mini';
import { chart } from './chart-schema.ts';
import { image } from './image-schema.ts';
import { query } from './query-schema.ts';
import { describe, name, text } from './slots.ts';

// What stands on slides: the blocks, and the parts they are made of.

const bullet = z.union([
  text,
  z.strictObject({
    text: describe(text, 'The bullet itself'),
    bullets: describe(z.optional(z.array(text)), 'Bullets one level below'),
  }),
]);
export const bullets = z.array(bullet).check(z.minLength(1));

/** What a figure is compared with, so that the difference is worked out. */
export const COMPARED_WITH = ['previous', 'plan', 'nation'] as const;

const comparison = z.union([
  z.enum(COMPARED_WITH),
  text,
  z.strictObject({
    change: describe(text, 'A figure whose sign draws an arrow, e.g. "{{ growth(a, b) | sign }}"'),
    text: describe(z.optional(text), 'What it is compared with, e.g. so với 2020'),
  }),
]);

/** Of figures, events and sections. */
export const icon = describe(
  z.optional(name),
  'A line drawing, by its name in the icon set Lucide: trending-up, users, graduation-cap (all of them: lucide.dev/icons)',
);

const figure = z.strictObject({
  value: describe(text, 'The figure, e.g. "{{ budget_revenue }}"'),
  label: describe(text, 'What it is, under the figure'),
  compare: describe(
    z.optional(comparison),
    'Under the label: previous (the period before), plan or nation, which is worked out; or a line of your own',
  ),
  icon,
});
export const figures = z.array(figure).check(z.minLength(1), z.maxLength(6));

const column = z.union([
  text,
  z.strictObject({
    header: describe(text, 'The heading of the column'),
    align: describe(z.optional(z.enum(['left', 'center', 'right'])), 'Alignment; by content when not said'),
    width: describe(z.optional(z.number().check(z.positive())), 'Share of the width, relative to the other columns'),
  }),
]);

export const INDICATOR_SHOW = ['name', 'unit', 'plan', 'actual', 'of_plan', 'previous', 'change'] as const;
export const QUERY_SHOW = ['rank', 'name', 'value', 'share'] as const;
const tableShow = z.enum([...INDICATOR_SHOW, ...QUERY_SHOW.filter((one) => one !== 'name')]);

export const table = z.strictObject({
  columns: describe(z.optional(z.array(column).check(z.minLength(1))), 'The columns, left to right'),
  rows: describe(z.optional(z.array(z.array(text))), 'The rows, each with a text for every column'),
  indicators: describe(z.optional(z.array(z.string()).check(z.minLength(1))), 'Instead of rows: one row an indicator'),
  query: describe(z.optional(query), 'Instead of rows: a question to the data package, one row a category'),
  show: describe(
    z.optional(z.array(tableShow).check(z.minLength(1))),
    'The columns: of indicators name, unit, plan, actual, of_plan, previous, change; of a query rank, name, value, share',
  ),
  unit: describe(z.optional(z.string()), 'With query: unit that all values are scaled to, e.g. triệu người'),
  highlight: describe(
    z.optional(z.array(z.union([z.string(), z.number().check(z.int(), z.positive())]))),
    'Rows to set bold: their numbers from 1, their names, or codes of the data package',
  ),
  alt: describe(z.optional(text), 'What the table says, for those who cannot see it'),
});

const progress = z.strictObject({
  value: describe(text, 'What has been reached: one figure, e.g. "{{ communes_ntm }}"'),
  of: describe(
    z.optional(text),
    'Out of how many: one figure or a number; the figure’s own whole, or 100 %, when not said',
  ),
  label: describe(z.optional(text), 'What it is'),
  form: describe(z.optional(z.enum(['ring', 'bar'])), 'A ring or a bar; ring when not said'),
});

const oneBlock = {
  text: describe(z.optional(text), 'A paragraph'),
  bullets: describe(z.optional(bullets), 'A list'),
  figures: describe(z.optional(figures), 'Figures'),
  chart: z.optional(chart),
  table: z.optional(table),
  image: z.optional(image),
  quote: describe(z.optional(text), 'A quotation'),
  by: describe(z.optional(text), 'Who said it; only beside quote'),
  progress: describe(z.optional(progress), 'How much of a whole has been reached'),
};
const block = z.strictObject(oneBlock);
export const blocks = z.union([block, z.array(block).check(z.minLength(1))]);

const headedBlock = z.strictObject({
  heading: describe(z.optional(text), 'What stands on this side, e.g. Kế hoạch; in a list, of its first block'),
  ...oneBlock,
});
export const side = z.union([headedBlock, z.array(headedBlock).check(z.minLength(1))]);

export const count = (most: number) => z.number().check(z.int(), z.minimum(1), z.maximum(most));
export const GRID = { columns: 6, rows: 4 };
export const cell = z.strictObject({
  column: describe(count(GRID.columns), 'Its column, from 1'),
  row: describe(count(GRID.rows), 'Its row, from 1'),
  columnSpan: describe(z.optional(count(GRID.columns)), 'How many columns it takes; 1 when not said'),
  rowSpan: describe(z.optional(count(GRID.rows)), 'How many rows it takes; 1 when not said'),
  ...oneBlock,
});

export const event = z.strictObject({
  when: describe(text, 'When it was: a year, a month, a day'),
  text: describe(text, 'What happened'),
  icon,
});

export type BlockSpec = z.output<typeof block>;
export type BlocksSpec = z.output<typeof blocks>;
export type ProgressSpec = z.output<typeof progress>;
export type SideSpec = z.output<typeof side>;
export type CellSpec = z.output<typeof cell>;
export type EventSpec = z.output<typeof event>;
export type BulletSpec = z.output<typeof bullet>;
export type FigureSpec = z.output<typeof figure>;
export type TableSpec = z.output<typeof table>;
export type IndicatorShow = (typeof INDICATOR_SHOW)[number];
export type QueryShow = (typeof QUERY_SHOW)[number];
