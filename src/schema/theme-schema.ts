import * as z from 'zod/mini';
import { COLOR_FORM, describe } from './slots.ts';

/** '#RRGGBB', capitals or not. */
const color = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/, COLOR_FORM));
const pixels = z.number().check(z.multipleOf(1), z.gte(0), z.lte(400));

const colors = z.strictObject({
  ink: describe(color, 'Text'),
  paper: describe(color, 'The ground of slides'),
  muted: describe(color, 'Secondary text: sources, axes, table headers'),
  hairline: describe(color, 'Fine lines: gridlines, rules of tables'),
  primary: describe(color, 'The main colour: marks of charts, the ground of title and section slides'),
  accent: describe(color, 'The highlight, and what is below plan'),
  straw: describe(color, 'A further series colour'),
  river: describe(color, 'A further series colour'),
  leaf: describe(color, 'A further series colour, and what is above plan'),
  plum: describe(color, 'A further series colour'),
  link: describe(color, 'Links'),
  stone: describe(color, 'Marks beside the story'),
});

const colorRole = z.enum([
  'ink',
  'paper',
  'muted',
  'hairline',
  'primary',
  'accent',
  'straw',
  'river',
  'leaf',
  'plum',
  'link',
  'stone',
]);

const percent = z.number().check(z.multipleOf(1), z.gte(1), z.lte(95));

/** A role, or its tint by the names that PowerPoint's palette gives them: "Lighter 40 %". */
const seriesColor = z.union([
  colorRole,
  z.strictObject({
    color: describe(colorRole, 'The role'),
    lighter: z.optional(describe(percent, 'Per cent, as in PowerPoint’s palette: 40 is “Lighter 40 %”')),
    darker: z.optional(describe(percent, 'Per cent, as in PowerPoint’s palette: 25 is “Darker 25 %”')),
  }),
]);

const font = z.strictObject({
  office: describe(z.string(), 'The font in PowerPoint, e.g. Calibri'),
  web: describe(z.string(), 'The npm package of its twin with the same widths, e.g. "@fontsource/carlito"'),
});

const style = z.strictObject({
  sizes: describe(
    z.array(z.number().check(z.multipleOf(1), z.lte(400))).check(z.minLength(1)),
    'Sizes in px of 1280 × 720, the largest first: a text takes the first that fits',
  ),
  font: describe(z.enum(['heading', 'body']), 'Which of the two fonts'),
  bold: describe(z.boolean(), 'Whether the text is bold'),
  leading: describe(z.number().check(z.lte(3)), 'Line height as a multiple of the font’s own ascent + descent'),
});

const text = z.strictObject({
  deckTitle: describe(style, 'The title of the deck'),
  title: describe(style, 'The title of a slide'),
  subtitle: describe(style, 'The line under a title'),
  sectionNumber: describe(style, 'The large numeral of a section'),
  figure: describe(style, 'A big figure'),
  figureUnit: describe(style, 'The unit of a big figure'),
  body: describe(style, 'Paragraphs and lists'),
  quote: describe(style, 'A quotation'),
  label: describe(style, 'What stands under a big figure'),
  table: describe(style, 'The cells of a table'),
  chart: describe(style, 'The words and figures of a chart'),
  takeaway: describe(style, 'The line under a chart or table'),
  source: describe(style, 'The sources of a slide'),
  footer: describe(style, 'The footer and the slide number'),
  marker: describe(style, 'Where we are in the deck: 3/10'),
});

const PLACES = ['top-left', 'top-right'] as const;

const logo = z.strictObject({
  src: describe(z.string().check(z.minLength(1)), 'A PNG, JPEG or SVG, by a path relative to this file'),
  alt: describe(z.string().check(z.minLength(1)), 'Whose logo it is, for those who can’t see it'),
  place: z.optional(describe(z.enum(PLACES), 'The corner, in the margin above the title; top-right unless said')),
  height: z.optional(
    describe(z.number().check(z.multipleOf(1), z.gte(16), z.lte(200)), 'px of 1280 × 720; the width follows from it'),
  ),
});

const background = z.strictObject({
  image: describe(z.string().check(z.minLength(1)), 'A PNG, JPEG or SVG, by a path relative to this file'),
  scrim: z.optional(
    describe(
      z.number().check(z.gte(0), z.lte(100)),
      'How much of the cover’s colour lies over the picture, in per cent; as much as texts need unless said',
    ),
  ),
});

/** A whole theme: what a slide looks like is written in one place, or builds on a theme where it is. */
export const themeSchema = z.strictObject({
  extends: z.optional(
    describe(
      z.string().check(z.minLength(1)),
      'The theme that this one builds on, by name or path: then only what differs is said here',
    ),
  ),
  name: describe(z.string().check(z.minLength(1)), 'The name that decks call the theme by'),
  title: describe(z.string().check(z.minLength(1)), 'The name that PowerPoint shows'),
  colors: describe(colors, 'The twelve colours by role'),
  fonts: describe(z.strictObject({ heading: font, body: font }), 'The two fonts'),
  text: describe(text, 'The sizes and the cut of each kind of text'),
  margins: describe(
    z.strictObject({
      left: describe(pixels, 'px'),
      right: describe(pixels, 'px'),
      top: describe(pixels, 'px'),
      bottom: describe(pixels, 'px'),
    }),
    'The free edge of a slide in px of 1280 × 720',
  ),
  columns: describe(z.number().check(z.multipleOf(1), z.gte(1), z.lte(24)), 'Columns of the grid'),
  gutter: describe(pixels, 'px between two columns'),
  motif: describe(
    z.enum(['contours', 'rules', 'none']),
    'What decorates title, section and closing slides: lines of hills, two rules, nothing',
  ),
  surfaces: describe(
    z.enum(['filled', 'deep', 'ruled']),
    'What title and section slides and cards lie on: the colour and a tint; a deep shade of it (dark themes); the paper, with rules instead of fills',
  ),
  logo: z.optional(describe(logo, 'The organisation’s logo, on every slide')),
  background: z.optional(describe(background, 'A picture behind title, section and closing slides')),
  footer: z.optional(
    describe(z.string(), 'What stands at the foot of slides instead of the deck’s event; empty for nothing'),
  ),
  slideNumber: z.optional(describe(z.boolean(), 'Whether slides show their number; true unless said')),
  sections: describe(z.array(colorRole).check(z.minLength(1)), 'The colours of the sections, in turn'),
  series: describe(
    z.array(seriesColor).check(z.minLength(1)),
    'The colours of a chart’s series in order: a role, or a tint of one, {color: plum, darker: 25}; of a theme that extends another in colours of its own, chosen so that all can be told apart unless said',
  ),
});

export type ThemeSpec = z.output<typeof themeSchema>;
