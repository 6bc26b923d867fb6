import * as z from 'zod/mini';

/** A text slot: safe Markdown with figures in {{ }}. A number is printed as it is written. */
export const text = z.union([z.string(), z.number()]);
export type TextSpec = z.output<typeof text>;

/** A bare name or a path. */
export const name = z.string().check(z.minLength(1));

/** Gives a slot the description that the JSON Schema and the editor show; `check` copies, so `text` itself stays bare. */
export function describe<T extends z.core.$ZodType>(schema: T, what: string): T {
  return (schema as unknown as { check: (check: unknown) => T }).check(z.describe(what));
}

/** What a form of colours is called where it isn't kept. */
export const COLOR_FORM = 'color';
