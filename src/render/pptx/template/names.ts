import type { TemplateLayout } from './types.ts';

/** The names of layouts for a message, each once: masters of one file often have layouts of the same names. */
export function namesOf(layouts: readonly TemplateLayout[]): string {
  return [...new Set(layouts.map(({ name }) => `“${name}”`))].join(', ') || '–';
}
