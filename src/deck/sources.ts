import type { Dataset, Figure, Lang, Source } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import type { Memory } from '../memory/memory.ts';
import type { DeckContext } from './context.ts';
import { withFigures } from './figure-notes.ts';
import type { CitedSource, Slide, SourceEntry } from './types.ts';

/** A source that serves more indicators than these is said to serve so many, not which. */
const MOST_NAMED = 3;

/** Slides with their sources numbered through the deck, named in the notes, and listed on the slide of sources. */
export function withCitations(
  slides: readonly Slide[],
  { dataset, lang, memory }: Pick<DeckContext, 'dataset' | 'lang' | 'memory'>,
): Slide[] {
  const all = [...new Map(slides.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values()];
  const cited = new Map(all.map((source, i) => [source.id, all.length === 1 ? source : { ...source, number: i + 1 }]));
  const entries = [...cited.values()].map((source) => ({
    ...source,
    what: whatOf(source, slides, dataset, lang),
    use: '',
  }));
  const numbered = slides.map((slide, i) => {
    const own = slide.sources
      .map((source) => cited.get(source.id) ?? source)
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    const listed = slide.layout === 'sources' ? entries : [];
    const said = own.map(({ number }) => number);
    return memory.recall(`cited slide ${i}`, [slide, lang, ...said, JSON.stringify(listed)], () =>
      withNumbers(slide, own, listed, lang),
    );
  });
  return withPlaces(numbered, lang, memory, 'deck');
}

/** Slides whose list of sources says where each is used, by the numbers that the slides have here. */
export function withPlaces(slides: readonly Slide[], lang: Lang, memory: Memory, phase: 'deck' | 'layout'): Slide[] {
  return slides.map((slide, i) => {
    if (slide.layout !== 'sources') return slide;
    const entries = slide.entries.map((entry) => ({
      ...entry,
      use: `${entry.what} (${placesOf(entry, slides, lang)})`,
    }));
    return memory.recall(`${phase}: places ${i}`, [slide, ...entries.map(({ use }) => use)], () => ({
      ...slide,
      entries,
    }));
  });
}

function withNumbers(
  slide: Slide,
  sources: readonly CitedSource[],
  entries: readonly SourceEntry[],
  lang: Lang,
): Slide {
  const notes = withFigures(slide.notes, slide.figures, sources, [...slide.at, 'notes'], lang);
  return slide.layout === 'sources' ? { ...slide, sources, notes, entries } : { ...slide, sources, notes };
}

/** 'Thu ngân sách, Giá trị xuất khẩu'. */
function whatOf({ id }: Source, slides: readonly Slide[], dataset: Dataset | null, lang: Lang): string {
  const words = wordsOf(lang);
  const served = new Set(slides.flatMap(({ figures }) => figures.flatMap((figure) => indicatorsFrom(id, figure))));
  const names = [...served].map((indicator) => dataset?.indicators.get(indicator)?.name[words] ?? indicator);
  const count = words === 'vi' ? `${names.length} chỉ tiêu` : `${names.length} indicators`;
  return names.length > MOST_NAMED ? count : names.join(', ');
}

/** 'trang 3–5, 8'. */
function placesOf({ id }: Source, slides: readonly Slide[], lang: Lang): string {
  const numbers = slides.flatMap((slide, i) => (slide.sources.some((source) => source.id === id) ? [i + 1] : []));
  const where = wordsOf(lang) === 'vi' ? 'trang' : numbers.length === 1 ? 'slide' : 'slides';
  return `${where}\u00a0${spans(numbers).join(', ')}`;
}

// Of a derived figure, those that it rests on.
function indicatorsFrom(source: string, { quantity }: Figure): readonly string[] {
  return quantity.trace.flatMap((observation) => (observation.source === source ? [observation.indicator] : []));
}

/** 3, 4, 5, 8 → '3–5', '8'. */
function spans(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number, i) => number !== (numbers[i - 1] ?? 0) + 1 || i === 0);
  return starts.map((start) => {
    let end = start;
    while (numbers.includes(end + 1)) end++;
    return end === start ? `${start}` : `${start}–${end}`;
  });
}
