import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';

interface Context {
  readonly reporter: Reporter;
  printText(text: string | number, at: SourcePath): string;
}

/** What the story is about. */
export interface Highlight {
  /** Series that are named as a whole. */
  readonly series: readonly boolean[];
  /** By series and category: marks that are named by themselves or by their category. */
  readonly points: readonly (readonly boolean[])[];
}

/** Whether a mark is part of the story. */
export function isHighlighted({ series, points }: Highlight, s: number, i: number): boolean {
  return (series[s] ?? false) || (points[s]?.[i] ?? false);
}

type Asked = Extract<NonNullable<ChartSpec['highlight']>, readonly unknown[]>[number];

/** The marks that the author names; names that are neither a category nor a series are reported. */
export function highlightOf(
  { highlight }: Pick<ChartSpec, 'highlight'>,
  categories: readonly string[],
  names: readonly string[],
  at: SourcePath,
  context: Context,
): Highlight {
  const listed = Array.isArray(highlight);
  const asked: readonly Asked[] = listed ? highlight : highlight === undefined ? [] : [highlight];
  const found = asked.map((one, i) => {
    const place = listed ? [...at, 'highlight', i] : [...at, 'highlight'];
    return typeof one === 'object'
      ? findMark(one, place, categories, names, context)
      : findName(one, place, categories, names, context);
  });
  return {
    series: names.map((_, s) => found.some(({ series, category }) => series === s && category === null)),
    points: names.map((_, s) =>
      categories.map((name) => found.some((one) => one.category === name && (one.series === null || one.series === s))),
    ),
  };
}

/** null = all of them; -1 and '' where the name is unknown. */
interface Found {
  readonly series: number | null;
  readonly category: string | null;
}

const NOTHING: Found = { series: -1, category: '' };

function findName(
  said: string | number,
  at: SourcePath,
  categories: readonly string[],
  names: readonly string[],
  { reporter, printText }: Context,
): Found {
  const name = printText(said, at);
  if (categories.includes(name)) return { series: null, category: name };
  if (names.length > 1 && names.includes(name)) return { series: names.indexOf(name), category: null };
  reportUnknown(name, names.length > 1 ? [...categories, ...names] : categories, at, reporter);
  return NOTHING;
}

function findMark(
  said: Extract<Asked, object>,
  at: SourcePath,
  categories: readonly string[],
  names: readonly string[],
  { reporter, printText }: Context,
): Found {
  const category = printText(said.category, [...at, 'category']);
  const series = printText(said.series, [...at, 'series']);
  if (!categories.includes(category)) reportUnknown(category, categories, [...at, 'category'], reporter);
  if (!names.includes(series)) reportUnknown(series, names, [...at, 'series'], reporter);
  return categories.includes(category) && names.includes(series)
    ? { series: names.indexOf(series), category }
    : NOTHING;
}

/** Reports a name that a chart doesn't know, with the nearest of those that it does. */
export function reportUnknown(name: string, known: readonly string[], at: SourcePath, reporter: Reporter): void {
  const near = didYouMean(name, known);
  const args = { name, near: near ?? '', categories: known.join(', ') };
  reporter.add(near === null ? 'chart/unknown-highlight' : 'chart/unknown-highlight-near', at, args);
}
