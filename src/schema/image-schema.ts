import * as z from 'zod/mini';
import { describe, name, text } from './slots.ts';

/** The words for a focus, as the share of the width and of the height. */
export const FOCUS_WORDS = {
  center: [50, 50],
  top: [50, 0],
  bottom: [50, 100],
  left: [0, 50],
  right: [100, 50],
  'top-left': [0, 0],
  'top-right': [100, 0],
  'bottom-left': [0, 100],
  'bottom-right': [100, 100],
} as const;

type FocusWord = keyof typeof FOCUS_WORDS;

const percent = z.number().check(z.minimum(0), z.maximum(100));

export const image = z.strictObject({
  src: describe(name, 'A PNG, JPEG, WebP or SVG file; its path from the folder of this file'),
  alt: describe(z.optional(text), 'What the picture shows, for those who cannot see it; "" where it only decorates'),
  caption: describe(z.optional(text), 'A line under the picture'),
  credit: describe(z.optional(text), 'Who made it, small under the picture'),
  fit: describe(
    z.optional(z.enum(['contain', 'cover'])),
    'contain: the whole picture; cover: fills its place and is cropped. contain when not said',
  ),
  focus: describe(
    z.optional(z.union([z.enum(Object.keys(FOCUS_WORDS) as [FocusWord, ...FocusWord[]]), z.tuple([percent, percent])])),
    'With cover: what stays in sight, as a word or as [across, down] in per cent of the picture',
  ),
});

export type ImageSpec = z.output<typeof image>;
