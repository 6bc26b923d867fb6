import type { Figure, Lang, Observation } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { isSourceLine, sourceLine } from './source-text.ts';
import type { BodyParagraph, CitedSource } from './types.ts';

const HEAD = { vi: 'Số liệu trên trang:', en: 'Figures on this slide:' } as const;

/** The notes that were written by hand, without the lines on figures and the sources under them. */
export function withoutFigures(notes: readonly string[]): readonly string[] {
  const start = notes.findLastIndex((line) => Object.values(HEAD).some((head) => line.trim() === head));
  if (start < 0) return notes;
  const end = notes.findIndex((line, i) => i > start && isSourceLine(line));
  return [...notes.slice(0, start), ...(end < 0 ? [] : notes.slice(end + 1))];
}

/** A figure that rests on more places than these doesn't name them all. */
const MOST_PLACES = 4;

/**
 * Notes end with what the slide's figures rest on, for a speaker who is asked: each figure once, with its indicator or its
 * working and the place in the source, and then the sources. So does a slide that has no other notes: whoever opens it in
 * PowerPoint sees there what each number is. One without figures gets none.
 */
export function withFigures(
  notes: readonly BodyParagraph[],
  figures: readonly Figure[],
  sources: readonly CitedSource[],
  at: SourcePath,
  lang: Lang,
): readonly BodyParagraph[] {
  const lines = new Set(figures.map((figure) => figureLine(figure, sources)));
  if (lines.size === 0) return notes;
  const paragraph = (text: string, bullet: boolean): BodyParagraph => ({
    at,
    runs: [{ text, italic: true }],
    level: 0,
    bullet,
  });
  const said = sourceLine(sources, lang);
  return [
    ...notes,
    paragraph(HEAD[wordsOf(lang)], false),
    ...[...lines].map((line) => paragraph(line, true)),
    ...(said === '' ? [] : [paragraph(said, false)]),
  ];
}

/** '95,1 triệu đồng/người: GRDP bình quân đầu người, 2021 (mục 3, đoạn 2)'; a derived one with its working instead. */
function figureLine({ text, name, working, quantity }: Figure, sources: readonly CitedSource[]): string {
  const places = [...new Set(quantity.trace.map((one) => placeOf(one, sources)))].filter((place) => place !== '');
  const shown = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), '…'] : places;
  // A working ends in the figure itself.
  const figure = name || working === '' ? [text, name].filter(Boolean).join(': ') : '';
  const said = [figure, working].filter(Boolean).join('; ');
  return shown.length === 0 ? said : `${said} (${shown.join('; ')})`;
}

function placeOf({ source, locator }: Observation, sources: readonly CitedSource[]): string {
  const number = sources.find(({ id }) => id === source)?.number;
  return [number === undefined ? '' : `[${number}]`, locator].filter((part) => part !== '').join(' ');
}
