import type { ChartData } from '../page-data.ts';

/** A mark of a chart, by the index of its series and of its category. */
export interface Place {
  readonly series: number;
  readonly point: number;
}

/** The first mark of a chart that has a value; null = there is none. */
export function firstPlace(chart: ChartData): Place | null {
  return chart.series.flatMap((_, series) => pointsOf(chart, series).slice(0, 1))[0] ?? null;
}

/**
 * Where a key leads from a mark: along the categories as they run, across from series to series; Home and End to the first and
 * last category. At the edge it stays; null = the key isn't one of these.
 */
export function placeAfter(chart: ChartData, from: Place, key: string): Place | null {
  const row = pointsOf(chart, from.series);
  const at = row.findIndex(({ point }) => point === from.point);
  const move = movesOf(chart)[key];
  if (move === undefined) return null;
  switch (move) {
    case 'next':
      return row[at + 1] ?? from;
    case 'previous':
      return row[at - 1] ?? from;
    case 'first':
      return row[0] ?? from;
    case 'last':
      return row.at(-1) ?? from;
    case 'nextSeries':
      return beside(chart, from, 1);
    case 'previousSeries':
      return beside(chart, from, -1);
  }
}

type Move = 'next' | 'previous' | 'first' | 'last' | 'nextSeries' | 'previousSeries';

function movesOf({ direction }: ChartData): Readonly<Record<string, Move>> {
  const ends = { Home: 'first', End: 'last' } as const;
  switch (direction) {
    case 'sideways':
      return { ...ends, ArrowDown: 'next', ArrowUp: 'previous', ArrowRight: 'nextSeries', ArrowLeft: 'previousSeries' };
    case 'round':
      return { ...ends, ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'next', ArrowUp: 'previous' };
    case 'upright':
    case 'radial':
    case 'plane':
      return { ...ends, ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'nextSeries', ArrowUp: 'previousSeries' };
  }
}

/** The mark of the nearest series on one side that has a value in this category. */
function beside(chart: ChartData, from: Place, way: 1 | -1): Place {
  for (let series = from.series + way; chart.series[series] !== undefined; series += way) {
    const place = pointsOf(chart, series).find(({ point }) => point === from.point);
    if (place !== undefined) return place;
  }
  return from;
}

/** The marks of a series that can be seen. */
function pointsOf({ series }: ChartData, index: number): readonly Place[] {
  const { hidden = true, points = [] } = series[index] ?? {};
  return hidden ? [] : points.flatMap(({ value }, point) => (value === null ? [] : { series: index, point }));
}
