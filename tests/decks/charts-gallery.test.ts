import { describe, expect, it } from 'vitest';
import type { Chart, ChartFrame, LabelPosition } from '../../src/chart/types.ts';
import { CHART_TYPES } from '../../src/schema/chart-schema.ts';
import { compileFile, ROOT } from '../twindeck.ts';

const { scenes } = compileFile(`${ROOT}/tests/decks/charts-gallery/charts.yaml`);
const ids = new Set(scenes.map(({ id }) => id));

const CASES = ['one', 'zeros', 'negative', 'missing', 'twelve', 'long', 'three', 'eight', 'huge', 'tiny'];

/** What a type can't show, and why. */
const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  'less than nothing is no part of a whole, nor a length from the middle': [
    ...['pie-negative', 'doughnut-negative', 'progress-negative', 'radar-negative'],
  ],
  'it has one series, or always two': ['waterfall-eight', 'progress-three', 'progress-eight'],
  'it has two categories': ['slope-twelve'],
  'progress-bars has one': ['progress-missing'],
  'the horizontal axis of -huge has them': ['scatter-tiny', 'bubble-tiny'],
};

/** The places of labels that Office accepts, by what is drawn; any other makes it ask for a repair. */
const ACCEPTED: Readonly<Record<string, readonly (LabelPosition | null)[]>> = {
  'clustered bar': ['outEnd', 'inEnd', 'ctr', 'inBase'],
  'stacked bar': ['inEnd', 'ctr', 'inBase'],
  line: ['t', 'b', 'l', 'r', 'ctr'],
  end: ['t', 'b', 'l', 'r', 'ctr'],
  dot: ['t', 'b', 'l', 'r', 'ctr'],
  bubble: ['t', 'b', 'l', 'r', 'ctr'],
  radar: ['outEnd'],
  area: [null],
  pie: ['outEnd', 'inEnd', 'ctr'],
  doughnut: [null],
};

function drawn({ direction, hole }: Chart, { mark, stack, target }: Chart['series'][number]): string {
  if (direction === 'round') return hole > 0 ? 'doughnut' : 'pie';
  if (direction === 'radial') return 'radar';
  // Across bars on their side a target hangs on a bar of its own.
  if (direction === 'sideways' && target !== undefined) return 'clustered bar';
  return mark === 'bar' ? `${stack === 'none' ? 'clustered' : 'stacked'} bar` : mark;
}

function strange(chart: Chart, { labels }: ChartFrame): readonly string[] {
  return chart.series.flatMap((series, s) =>
    (labels[s] ?? []).flatMap((place) => {
      const what = drawn(chart, series);
      return place && !ACCEPTED[what]?.includes(place.position) ? [`${chart.id}: ${place.position} of a ${what}`] : [];
    }),
  );
}

describe('the gallery of charts', () => {
  it('has every type with everything that is hard to draw', () => {
    const wanted = CHART_TYPES.flatMap((type) => CASES.map((what) => `${type}-${what}`));
    const impossible = Object.values(IMPOSSIBLE).flat();
    expect(wanted.filter((id) => !ids.has(id)).sort()).toEqual([...impossible].sort());
  });

  it('asks for labels only where Office can put them', () => {
    const charts = scenes.flatMap(({ items }) => items.filter((item) => item.kind === 'chart'));
    expect(charts.length).toBeGreaterThan(140);
    expect(charts.flatMap(({ chart, frame }) => strange(chart, frame))).toEqual([]);
  });
});
