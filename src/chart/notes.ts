import type { Figure } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { ChartContext } from './context.ts';
import type { ChartNote } from './types.ts';

type Said = NonNullable<ChartSpec['annotate']>[number];

/** The notes of a chart, each at its mark; one at a mark that isn't there is reported and left out. `marks` by series and category: whether there is one. */
export function readNotes(
  { annotate = [] }: ChartSpec,
  categories: readonly string[],
  names: readonly string[],
  marks: readonly (readonly boolean[])[],
  at: SourcePath,
  context: ChartContext,
): readonly ChartNote[] {
  return annotate.flatMap((said, i): ChartNote[] => {
    const place = [...at, 'annotate', i];
    const point = found(said.category, categories, [...place, 'category'], context);
    const series = seriesOf(said, names, place, context);
    if (point === null || series === null) return [];
    if (!marks[series]?.[point]) {
      context.reporter.add('chart/note-without-mark', [...place, 'category'], { category: categories[point] ?? '' });
      return [];
    }
    return [{ at: [...place, 'text'], series, point, runs: context.readText(said.text, [...place, 'text']) }];
  });
}

/** Which series the note is about; where there is only one it needn't be said. */
function seriesOf({ series }: Said, names: readonly string[], at: SourcePath, context: ChartContext): number | null {
  if (series !== undefined) return found(series, names, [...at, 'series'], context);
  if (names.length === 1) return 0;
  context.reporter.add('chart/note-series', at, { known: names.join(', ') });
  return null;
}

function found(said: string | number, known: readonly string[], at: SourcePath, context: ChartContext): number | null {
  const name = context.printText(said, at);
  const index = known.indexOf(name);
  if (index >= 0) return index;
  context.reporter.add('chart/unknown-note', at, { name, near: didYouMean(name, known) ?? known.join(', ') });
  return null;
}

/** The words of a note as one string. */
export function noteText({ runs }: ChartNote): string {
  return runs.map(({ text }) => text).join('');
}

/** The figures that notes say. */
export function figuresOfNotes(notes: readonly ChartNote[]): readonly Figure[] {
  return notes.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? []));
}
