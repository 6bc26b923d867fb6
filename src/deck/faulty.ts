import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { TextReader } from './text.ts';

/** Reads the figures in every text of a slide that can't be made, so that what is wrong with them is said in the same run. */
export function checkTexts(raw: unknown, at: SourcePath, reader: TextReader): void {
  if (typeof raw === 'string') {
    if (raw.includes('{{')) reader.notes(raw, at);
  } else if (Array.isArray(raw)) {
    for (const [i, item] of raw.entries()) checkTexts(item, [...at, i], reader);
  } else if (typeof raw === 'object' && raw !== null) {
    for (const [key, item] of Object.entries(raw)) checkTexts(item, [...at, key], reader);
  }
}
