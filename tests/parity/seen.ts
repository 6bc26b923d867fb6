import type { Chart } from '../../src/chart/types.ts';
import { inspect } from '../../src/inspect.ts';
import type { Compiled } from '../../src/pipeline.ts';
import { plainColor } from '../../src/render/web/theme-css.ts';
import type { Theme } from '../../src/theme/types.ts';

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
  /** None on a plane, where they are the points' names. */
  readonly categories: readonly string[];
  readonly series: readonly SeenSeries[];
  readonly axis: SeenAxis | null;
  readonly secondAxis: SeenAxis | null;
  readonly xAxis: SeenAxis | null;
}

export interface SeenAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface SeenSeries {
  readonly name: string;
  readonly values: readonly (string | null)[];
  /** Of points on a plane, else none. */
  readonly x: readonly (string | null)[];
  readonly sizes: readonly (string | null)[];
  /** '' where a mark has none. */
  readonly labels: readonly string[];
  /** Of each mark, '#RRGGBB'; 'none' of one that only holds a place. */
  readonly colors: readonly string[];
}

/** What `twindeck inspect` says of the slides that are shown, and the colours of their charts' marks. */
export function seenByInspect(compiled: Compiled): SeenSlide[] {
  const { scenes, theme } = compiled;
  const hidden = new Set(scenes.flatMap((scene) => (scene.hidden ? [scene.id] : [])));
  const drawn = new Map(
    scenes.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'chart' ? [[item.chart.id, item.chart] as const] : [])),
    ),
  );
  return inspect(compiled)
    .slides.filter(({ id }) => !hidden.has(id))
    .map(({ id, boxes, texts, tables, charts, notes }) => ({
      id,
      boxes: boxes.filter(({ kind }) => kind !== 'shape').map(({ kind, x, y, w, h }) => ({ kind, x, y, w, h })),
      texts,
      tables: tables.map(({ header, rows }) => [header, ...rows]),
      charts: charts.map(({ id, categories, series, labels, axis, secondAxis, xAxis = null }) => ({
        categories: xAxis ? [] : categories,
        series: series.map(({ name, values, x = [], sizes = [] }, i) => ({
          name,
          values: decimals(values),
          x: decimals(x),
          sizes: decimals(sizes),
          labels: labels[i] ?? [],
          colors: colorsOf(drawn.get(id)?.series[i], theme),
        })),
        axis,
        secondAxis,
        xAxis,
      })),
      notes,
    }));
}

function colorsOf(series: Chart['series'][number] | undefined, theme: Theme): string[] {
  return (series?.points ?? []).map(({ color }) => (series?.hidden ? 'none' : plainColor(theme, color)));
}

function decimals(values: readonly (number | string | null)[]): (string | null)[] {
  return values.map((value) => (value === null ? null : String(value)));
}
