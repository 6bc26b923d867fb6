import * as z from 'zod/mini';
import { chart } from './chart-schema.ts';
import { image } from './image-schema.ts';
import { conditions, query } from './query-schema.ts';
import { describe, name, text } from './slots.ts';
import { templateLayouts } from './template-schema.ts';

// The YAML language of decks, declared once: types, validation, JSON Schema and the manual are made from it.

const bullet = z.union([
  text,
  z.strictObject({
    text: describe(text, 'The bullet itself'),
    bullets: describe(z.optional(z.array(text)), 'Bullets one level below'),
  }),
]);
const bullets = z.array(bullet).check(z.minLength(1));

const comparison = z.union([
  text,
  z.strictObject({
    change: describe(text, 'A figure whose sign draws an arrow, e.g. "{{ growth(a, b) | sign }}"'),
    text: describe(z.optional(text), 'What it is compared with, e.g. so với 2020'),
  }),
]);

const icon = describe(
  z.optional(name),
  'A line drawing, by its name in the icon set Lucide: trending-up, users, graduation-cap (all of them: lucide.dev/icons)',
);

const figure = z.strictObject({
  value: describe(text, 'The figure, e.g. "{{ budget_revenue }}"'),
  label: describe(text, 'What it is, under the figure'),
  compare: describe(z.optional(comparison), 'A line of comparison under the label'),
  icon,
});
const figures = z.array(figure).check(z.minLength(1), z.maxLength(6));

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

const table = z.strictObject({
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
const blocks = z.union([block, z.array(block).check(z.minLength(1))]);

const headedBlock = z.strictObject({
  heading: describe(z.optional(text), 'What stands on this side, e.g. Kế hoạch; in a list, of its first block'),
  ...oneBlock,
});
const side = z.union([headedBlock, z.array(headedBlock).check(z.minLength(1))]);

const count = (most: number) => z.number().check(z.int(), z.minimum(1), z.maximum(most));
const GRID = { columns: 6, rows: 4 };
const cell = z.strictObject({
  column: describe(count(GRID.columns), 'Its column, from 1'),
  row: describe(count(GRID.rows), 'Its row, from 1'),
  columnSpan: describe(z.optional(count(GRID.columns)), 'How many columns it takes; 1 when not said'),
  rowSpan: describe(z.optional(count(GRID.rows)), 'How many rows it takes; 1 when not said'),
  ...oneBlock,
});

const event = z.strictObject({
  when: describe(text, 'When it was: a year, a month, a day'),
  text: describe(text, 'What happened'),
  icon,
});

const section = z.union([
  text,
  z.strictObject({
    title: describe(text, 'The short name of the section'),
    number: describe(z.optional(text), 'Its number; numbered sections are marked 3/10 on their slides'),
  }),
]);

export const TRANSITIONS = ['none', 'fade', 'push'] as const;
const transition = z.enum(TRANSITIONS);

const minutes = z.number().check(z.positive(), z.maximum(600));

/** The tables of a data package whose rows can be gone through. */
export const ROW_TABLES = ['areas', 'indicators', 'scenarios', 'periods'] as const;

const forEach = z.strictObject({
  table: describe(z.enum(ROW_TABLES), 'The table of the data package: one slide for each of its rows'),
  as: describe(
    z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)),
    'What a row is called in this slide: with `as: area`, {{ population@area }} is its figure and {{ area }} its name',
  ),
  where: describe(conditions, 'Which rows count, by column, e.g. level: province, or by area: [a, b]'),
  except: describe(conditions, 'Which rows do not count, said like where'),
});

const common = {
  for_each: describe(z.optional(forEach), 'One such slide for each row of a table of the data package'),
  id: describe(
    z.optional(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))),
    'Stable name of the slide, a-z 0-9 -; made from the title otherwise',
  ),
  notes: describe(z.optional(text), 'What the speaker says; Markdown, with figures in {{ }}'),
  claims: describe(
    z.optional(z.array(z.string())),
    'Expressions that must hold, e.g. grdp_growth > grdp_growth@vn, growth in [6, 7] (from 6 to 7), rank(exports) <= 4; joined by and, or, not',
  ),
  build: describe(z.optional(z.boolean()), 'true: bullets, paragraphs and figures appear one after another'),
  transition: describe(
    z.optional(transition),
    'How the slide replaces the one before it; as the deck says when not said',
  ),
  minutes: describe(
    z.optional(minutes),
    'How long to speak to this slide; slides that say nothing share the rest of the deck’s minutes',
  ),
  hidden: describe(z.optional(z.boolean()), 'true: left out when presenting'),
  section: describe(z.optional(section), 'Begins a section that lasts until the next one'),
};

const continuation = z.enum(['auto', 'none']);
const continued = {
  continue: describe(
    z.optional(continuation),
    'auto: what doesn’t fit goes on over further slides, "(tiếp 2/3)" in their titles; as the deck says when not said',
  ),
};

const title = describe(text, 'The title: the finding, with its figure');
const takeaway = describe(z.optional(text), 'One line under the content, only when it adds something');

const cover = {
  title: describe(z.optional(text), 'Instead of the title of the deck'),
  subtitle: describe(z.optional(text), 'Instead of the subtitle of the deck'),
  event: describe(z.optional(text), 'Instead of the event of the deck'),
  organisation: describe(z.optional(text), 'Instead of the organisation of the deck'),
  date: describe(z.optional(text), 'Instead of the date of the deck'),
};

export const slideSchema = z.discriminatedUnion('layout', [
  z.strictObject({ layout: z.literal('title'), ...cover, ...common }),
  z.strictObject({ layout: z.literal('closing'), ...cover, text: z.optional(text), ...common }),
  z.strictObject({
    layout: z.literal('section'),
    title,
    subtitle: z.optional(text),
    number: describe(z.optional(text), 'A large numeral'),
    ...common,
  }),
  z.strictObject({ layout: z.literal('bullets'), title, bullets, ...continued, ...common }),
  z.strictObject({ layout: z.literal('figures'), title, figures, ...common }),
  z.strictObject({ layout: z.literal('chart'), title, chart, takeaway, ...common }),
  z.strictObject({
    layout: z.literal('chart-text'),
    title,
    chart,
    bullets: z.optional(bullets),
    text: z.optional(text),
    side: describe(z.optional(z.enum(['left', 'right'])), 'Where the chart stands; left when not said'),
    takeaway,
    ...common,
  }),
  z.strictObject({ layout: z.literal('table'), title, table, takeaway, ...continued, ...common }),
  z.strictObject({ layout: z.literal('two-columns'), title, left: blocks, right: blocks, ...common }),
  z.strictObject({
    layout: z.literal('comparison'),
    title,
    left: describe(side, 'A block or a list of blocks, with a heading: what is compared with'),
    right: describe(side, 'The same for the right side, which is set as the story'),
    ...common,
  }),
  z.strictObject({
    layout: z.literal('grid'),
    title,
    columns: describe(count(GRID.columns), 'How many columns of equal width'),
    rows: describe(count(GRID.rows), 'How many rows of equal height'),
    cells: describe(z.array(cell).check(z.minLength(1)), 'Blocks with their place; places may stay empty'),
    ...common,
  }),
  z.strictObject({
    layout: z.literal('timeline'),
    title,
    events: describe(z.array(event).check(z.minLength(2), z.maxLength(10)), 'Two to ten events in order'),
    direction: describe(
      z.optional(z.enum(['auto', 'horizontal', 'vertical'])),
      'Which way time runs; by number and length of the events when not said',
    ),
    ...common,
  }),
  z.strictObject({
    layout: z.literal('agenda'),
    title: describe(z.optional(text), 'The title; "Nội dung" or "Agenda" when not said'),
    ...common,
  }),
  z.strictObject({
    layout: z.literal('image'),
    title,
    image,
    bleed: describe(
      z.optional(z.boolean()),
      'true: the picture runs to the edges of the slide, cropped around its focus; the title stands at its foot',
    ),
    ...common,
  }),
  z.strictObject({
    layout: z.literal('image-text'),
    title,
    image,
    bullets: z.optional(bullets),
    text: z.optional(text),
    side: describe(z.optional(z.enum(['left', 'right'])), 'Where the picture stands; left when not said'),
    ...common,
  }),
  z.strictObject({ layout: z.literal('quote'), title: z.optional(text), quote: text, by: z.optional(text), ...common }),
  z.strictObject({ layout: z.literal('sources'), title: z.optional(text), ...continued, ...common }),
]);

const frame = {
  title: describe(text, 'The title of the deck'),
  subtitle: z.optional(text),
  event: describe(z.optional(text), 'Printed on the title slide and in the footer'),
  organisation: describe(z.optional(text), 'Who presents'),
  date: describe(
    z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    'The date of the deck, 2021-12-31; nothing is taken from the clock',
  ),
  lang: describe(
    z._default(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), 'vi'),
    'BCP 47: number format, interface language, proofing language',
  ),
  theme: describe(z._default(name, 'trung-du'), 'A theme of themes/, or a path'),
  template: describe(
    z.optional(name),
    "The organisation's own .potx or .pptx, a path: its masters, layouts, colours, fonts and logo",
  ),
  layouts: describe(
    z.optional(templateLayouts),
    'With template: which of its layouts to use, where twindeck would choose another',
  ),
  data: describe(
    z.optional(name),
    'A data package of data/, a path to one, or an Excel file (.xlsx) with its tables as sheets',
  ),
  prefer: describe(
    z.optional(z.union([name, z.array(name).check(z.minLength(1))])),
    'Where sources of the data package disagree: the source to follow, or several, the best first',
  ),
  minutes: describe(z.optional(minutes), 'How long the talk may last; the speaker view shows whether it keeps to it'),
  transition: describe(z._default(transition, 'none'), 'How a slide replaces the one before it'),
  continue: describe(
    z._default(continuation, 'none'),
    'auto: lists, tables and sources that don’t fit their slide go on over further slides',
  ),
  claims: common.claims,
};
const slidesOf = <T extends z.core.$ZodType>(item: T) =>
  describe(z.array(item).check(z.minLength(1)), 'The slides in order');

const included = z.strictObject({
  include: describe(name, 'A file with more slides (a list: “- layout: …”), its path relative to this file'),
});
const slideOrPart = z.union([slideSchema, included]);

/** A whole deck. */
export const deckSchema = z.strictObject({ ...frame, slides: slidesOf(slideOrPart) });

/** A part of a deck: what `include` names. */
export const partSchema = z.array(slideOrPart).check(z.minLength(1));

/** A deck with its slides unchecked: they are checked one by one. */
export const deckFrameSchema = z.strictObject({ ...frame, slides: slidesOf(z.unknown()) });

export type DeckSpec = z.output<typeof deckSchema>;
export type SlideSpec = z.output<typeof slideSchema>;
export type ForEachSpec = z.output<typeof forEach>;
export type BlockSpec = z.output<typeof block>;
export type BlocksSpec = z.output<typeof blocks>;
export type ProgressSpec = z.output<typeof progress>;
export type SideSpec = z.output<typeof side>;
export type CellSpec = z.output<typeof cell>;
export type EventSpec = z.output<typeof event>;
export type BulletSpec = z.output<typeof bullet>;
export type FigureSpec = z.output<typeof figure>;
export type TableSpec = z.output<typeof table>;
export type Transition = (typeof TRANSITIONS)[number];
export type IndicatorShow = (typeof INDICATOR_SHOW)[number];
export type QueryShow = (typeof QUERY_SHOW)[number];
