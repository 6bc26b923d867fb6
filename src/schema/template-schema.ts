import * as z from 'zod/mini';
import { describe, name } from './slots.ts';

const templateLayout = describe(z.optional(name), 'The name of the layout in the template, as PowerPoint shows it');
/** Every layout of a slide, with the name of one in a template. */
export const templateLayouts = z.strictObject({
  title: templateLayout,
  closing: templateLayout,
  section: templateLayout,
  bullets: templateLayout,
  figures: templateLayout,
  chart: templateLayout,
  'chart-text': templateLayout,
  table: templateLayout,
  'two-columns': templateLayout,
  comparison: templateLayout,
  grid: templateLayout,
  timeline: templateLayout,
  agenda: templateLayout,
  image: templateLayout,
  'image-text': templateLayout,
  quote: templateLayout,
  sources: templateLayout,
});
