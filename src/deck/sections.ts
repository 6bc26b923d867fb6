import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { type Memory, steady } from '../memory/memory.ts';
import type { SlideSpec } from '../schema/slide-schema.ts';
import type { TextSpec } from '../schema/slots.ts';
import type { Single } from './single.ts';
import { runText } from './text.ts';
import type { Section } from './types.ts';

interface Opening {
  readonly title: TextSpec;
  readonly number: TextSpec | null;
  readonly titleAt: SourcePath;
  readonly numberAt: SourcePath;
}

/** The section of each slide: begun by a section slide or by `section:`, lasting until the next. */
export function sectionsOf(slides: readonly Single[], memory: Memory): (Section | null)[] {
  const openings = slides.map(({ slide, at }) => openingOf(slide, at));
  const numbered = openings.filter((opening) => opening?.number != null).length;
  let current: Section | null = null;
  let index = 0;
  return openings.map((opening, i) => {
    const reader = slides[i]?.reader;
    if (opening && reader) {
      const name = runText(reader.line(opening.title, opening.titleAt).runs);
      const number = opening.number === null ? '' : reader.plain(opening.number, opening.numberAt);
      const marker = number === '' ? '' : `${number}/${numbered}`;
      current = steady(memory, `section ${index}`, { index, name, marker });
      index++;
    }
    return current;
  });
}

function openingOf(slide: SlideSpec | null, at: SourcePath): Opening | null {
  if (!slide) return null;
  if (slide.section === undefined) return slide.layout === 'section' ? opening(slide, at) : null;
  if (typeof slide.section === 'object') return opening(slide.section, [...at, 'section']);
  const titleAt = [...at, 'section'];
  return { title: slide.section, number: null, titleAt, numberAt: titleAt };
}

function opening({ title, number }: { title: TextSpec; number?: TextSpec | undefined }, at: SourcePath): Opening {
  return { title, number: number ?? null, titleAt: [...at, 'title'], numberAt: [...at, 'number'] };
}
