import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';

interface Context {
  readonly reporter: Reporter;
  printText(text: string | number, at: SourcePath): string;
}

/** Which categories the story is about, one entry each; names that aren't categories are reported. */
export function highlightedCategories(
  highlight: ChartSpec['highlight'],
  categories: readonly string[],
  at: SourcePath,
  { reporter, printText }: Context,
): readonly boolean[] {
  const listed = Array.isArray(highlight);
  const asked = listed ? highlight : highlight === undefined ? [] : [highlight];
  const places = asked.map((_, i) => (listed ? [...at, 'highlight', i] : [...at, 'highlight']));
  const names = asked.map((name, i) => printText(name, places[i] ?? at));
  for (const [i, name] of names.entries()) {
    if (!categories.includes(name)) reportUnknown(name, categories, places[i] ?? at, reporter);
  }
  const wanted = new Set(names);
  return categories.map((category) => wanted.has(category));
}

function reportUnknown(name: string, categories: readonly string[], at: SourcePath, reporter: Reporter): void {
  const near = didYouMean(name, categories);
  const args = { name, near: near ?? '', categories: categories.join(', ') };
  reporter.add(near === null ? 'chart/unknown-highlight' : 'chart/unknown-highlight-near', at, args);
}
