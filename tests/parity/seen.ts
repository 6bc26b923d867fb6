import type { inspect } from '../../src/inspect.ts';

/** A slide as one of the outputs shows it, in the order of reading. Texts by paragraph, numbers as decimal texts. */
export interface SeenSlide {
  readonly id: string;
  readonly boxes: readonly {
    readonly kind: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  }[];
  readonly texts: readonly string[];
  /** Rows of cells, the header first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly SeenChart[];
  /** What the speaker says, a line a paragraph. */
  readonly notes: string;
}

export interface SeenChart {
  readonly categories: readonly string[];
  readonly series: readonly SeenSeries[];
  readonly axis: { readonly min: number; readonly max: number; readonly step: number } | null;
}

export interface SeenSeries {
  readonly name: string;
  readonly values: readonly (string | null)[];
  /** '' where a mark has none. */
  readonly labels: readonly string[];
}

type Inspected = ReturnType<typeof inspect>;

/** What `twindeck inspect` says of the slides that are shown. */
export function seenByInspect({ slides }: Inspected, hidden: ReadonlySet<string>): SeenSlide[] {
  return slides
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, boxes, texts, tables, charts, notes }) => ({
      id,
      boxes: boxes.filter(({ kind }) => kind !== 'shape').map(({ kind, x, y, w, h }) => ({ kind, x, y, w, h })),
      texts,
      tables: tables.map(({ header, rows }) => [header, ...rows]),
      charts: charts.map(({ categories, series, labels, axis }) => ({
        categories,
        series: series.map(({ name, values }, i) => ({
          name,
          values: values.map((value) => (value === null ? null : String(value))),
          labels: labels[i] ?? [],
        })),
        axis,
      })),
      notes,
    }));
}
