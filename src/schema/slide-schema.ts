import * as z from 'zod/mini';
import { blocks, bullets, cell, count, event, figures, GRID, icon, side, table } from './block-schema.ts';
import { chart } from './chart-schema.ts';
import { image } from './image-schema.ts';
import { conditions } from './query-schema.ts';
import { describe, text } from './slots.ts';

// The layouts of slides, and what every slide may say.

const section = z.union([
  text,
  z.strictObject({
    title: describe(text, 'The short name of the section'),
    number: describe(z.optional(text), 'Its number; numbered sections are marked 3/10 on their slides'),
  }),
]);

export const TRANSITIONS = ['none', 'fade', 'push'] as const;
export const transition = z.enum(TRANSITIONS);

export const minutes = z.number().check(z.positive(), z.maximum(600));

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

export const claims = describe(
  z.optional(z.array(z.string())),
  'Expressions that must hold, e.g. grdp_growth > grdp_growth@vn, growth in [6, 7] (from 6 to 7), rank(exports) <= 4; joined by and, or, not',
);

const common = {
  for_each: describe(z.optional(forEach), 'One such slide for each row of a table of the data package'),
  id: describe(
    z.optional(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))),
    'Stable name of the slide, a-z 0-9 -; made from the title otherwise',
  ),
  notes: describe(z.optional(text), 'What the speaker says; Markdown, with figures in {{ }}'),
  claims,
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

export const continuation = z.enum(['auto', 'none']);
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
    icon,
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

export type SlideSpec = z.output<typeof slideSchema>;
export type ForEachSpec = z.output<typeof forEach>;
export type Transition = (typeof TRANSITIONS)[number];
