import * as z from 'zod/mini';
import { claims, continuation, minutes, slideSchema, transition } from './slide-schema.ts';
import { describe, name, text } from './slots.ts';
import { templateLayouts } from './template-schema.ts';

// The YAML language of decks, declared once (here, and in the other files of this folder): types, validation, JSON Schema and the manual are made from it.

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
  claims,
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
