import type { Reporter } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { partsOf } from './parts.ts';
import { runText } from './text.ts';
import type { Slide, Text } from './types.ts';

/** Links to slides lead somewhere. */
export function checkLinks(slides: readonly Slide[], reporter: Reporter): void {
  const ids = new Set(slides.map((slide) => slide.id));
  for (const text of slides.flatMap(textsOf)) {
    for (const { link } of text.runs) {
      if (!link?.startsWith('#') || ids.has(link.slice(1))) continue;
      const id = link.slice(1);
      reporter.add('deck/unknown-slide-link', text.at, { id, near: didYouMean(id, ids) ?? '–' });
    }
  }
}

/** Titles are unlike each other: outlines and screen readers go by them. */
export function checkTitles(slides: readonly Slide[], reporter: Reporter): void {
  const seen = new Map<string, number>();
  slides.forEach((slide, i) => {
    const title = slide.title ? runText(slide.title.runs).trim() : '';
    const other = seen.get(title);
    if (title === '') return;
    if (other === undefined) seen.set(title, i + 1);
    else reporter.add('deck/repeated-title', slide.title?.at ?? slide.at, { other });
  });
}

/** Every text of a slide, notes included. */
function textsOf(slide: Slide): Text[] {
  return [...partsOf(slide).filter((part) => 'runs' in part), ...slide.notes];
}
