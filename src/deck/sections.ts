import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { SlideSpec } from '../schema/deck-schema.ts';
import type { TextSpec } from '../schema/slots.ts';
import type { TextReader } from './text.ts';
import { runText } from './text.ts';
import type { Section } from './types.ts';

interface Opening {
  readonly title: TextSpec;
  readonly number: TextSpec | null;
  readonly at: SourcePath;
}

/** The section of each slide: begun by a section slide or by `section:`, lasting until the next. */
export function sectionsOf(slides: readonly (SlideSpec | null)[], reader: TextReader): (Section | null)[] {
  const openings = slides.map(openingOf);
  const numbered = openings.filter((opening) => opening?.number != null).length;
  let current: Section | null = null;
  return openings.map((opening) => {
    if (opening) {
      const name = runText(reader.line(opening.title, opening.at).runs);
      const number = opening.number === null ? '' : reader.plain(opening.number, opening.at);
      current = { name, marker: number === '' ? '' : `${number}/${numbered}` };
    }
    return current;
  });
}

function openingOf(slide: SlideSpec | null, index: number): Opening | null {
  if (!slide) return null;
  if (slide.section !== undefined) {
    const at = ['slides', index, 'section'];
    return typeof slide.section === 'object'
      ? { title: slide.section.title, number: slide.section.number ?? null, at: [...at, 'title'] }
      : { title: slide.section, number: null, at };
  }
  if (slide.layout !== 'section') return null;
  return { title: slide.title, number: slide.number ?? null, at: ['slides', index, 'title'] };
}
