import { HUNDRED, ZERO } from '../data/decimal.ts';
import { formatNumber, formatQuantity } from '../data/format.ts';
import type { Lang, Quantity } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import { PERCENT } from '../data/units.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { altTextOf } from './alt-text.ts';
import { TRACK } from './colors.ts';
import type { ChartContext } from './context.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Reading, readInUnit } from './read-values.ts';
import type { Chart, ChartPoint } from './types.ts';

/** How much of its whole has been reached of each category. */
export interface Reached {
  readonly name: string;
  readonly reading: Reading;
  readonly whole: Quantity['value'];
  /** '79,6%'; '' where the value is a bound. */
  readonly share: string;
  /** '109/137 xã'; '' where the value is a share itself. */
  readonly count: string;
}

/** A chart of progress, and the one that it is drawn as: a doughnut of two parts, or bars stacked to 100 %. */
export interface Progress {
  readonly plain: ChartSpec;
  readonly draft: Draft;
  /** By category; null where the value is missing. */
  readonly reached: readonly (Reached | null)[];
  readonly whole: Reading | null;
}

const REST = { vi: 'Còn lại', en: 'The rest' } as const;

/** What a chart of progress says; what is wrong is reported; null where nothing can be drawn. */
export function readProgress(spec: ChartSpec, at: SourcePath, context: ChartContext): Progress | null {
  const { reporter, lang } = context;
  if (spec.series.length > 1) reporter.add('chart/progress-series', [...at, 'series'], { count: spec.series.length });
  const ring = spec.form === undefined ? spec.categories.length === 1 : spec.form === 'ring';
  if (ring && spec.categories.length > 1) {
    reporter.add('chart/progress-ring', [...at, 'form'], { count: spec.categories.length });
    return null;
  }
  const draft = draftOf({ ...spec, series: spec.series.slice(0, 1) }, at, context);
  const { readings, categories } = draft;
  const whole = spec.of === undefined ? null : readInUnit(spec.of, [...at, 'of'], readings.scales.first, context);
  const row = readings.rows[0] ?? [];
  const reached = row.map((reading, i) => reading && reachedOf(reading, whole, categories[i] ?? '', lang));
  const sound = row.map((reading, i) => reading === null || checkReached(reading, reached[i] ?? null, context));
  if (sound.includes(false) || reached.every((one) => one === null)) return null;
  return { plain: plainSpec(spec, ring, draft, reached, lang), draft, reached, whole };
}

function checkReached(reading: Reading, reached: Reached | null, { reporter }: ChartContext): boolean {
  const { value } = reading.quantity;
  if (reached && value.gte(ZERO) && value.lte(reached.whole) && reached.whole.gt(ZERO)) return true;
  const code = reached ? 'chart/progress-range' : 'chart/progress-whole';
  reporter.add(code, reading.at, { value: reading.source, whole: reached?.whole.toFixed() ?? '' });
  return false;
}

function reachedOf(reading: Reading, said: Reading | null, name: string, lang: Lang): Reached | null {
  const { quantity } = reading;
  const percent = quantity.unit === PERCENT;
  const whole = said?.quantity.value ?? quantity.of ?? (percent ? HUNDRED : null);
  if (whole === null) return null;
  const share =
    whole.eq(ZERO) || quantity.qualifier !== 'exact' ? '' : shareText(quantity.value.times(100).div(whole), lang);
  // In another unit a whole has more digits than its part is said with.
  const of = whole.round(Math.max(0, quantity.decimals));
  const plain = formatQuantity({ ...quantity, of: percent ? null : of }, lang).text;
  return { name, reading, whole, share: percent && whole.eq(HUNDRED) ? plain : share, count: percent ? '' : plain };
}

function shareText(share: Quantity['value'], lang: Lang): string {
  return formatNumber(share, share.round(0).eq(share) ? 0 : 1, lang) + PERCENT;
}

function plainSpec(spec: ChartSpec, ring: boolean, draft: Draft, found: Progress['reached'], lang: Lang): ChartSpec {
  const rest = REST[wordsOf(lang)];
  const [name = ''] = draft.names;
  const values = found.map((one) => one?.reading.source ?? null);
  const left = found.map((one) => one?.whole.minus(one.reading.quantity.value).toNumber() ?? null);
  const { unit, colors } = spec;
  const common = { unit, labels: 'none', legend: false } as const;
  if (ring)
    return {
      ...common,
      type: 'doughnut',
      categories: [draft.categories[0] ?? '', rest],
      series: [{ name, values: [values[0] ?? null, left[0] ?? null] }],
      highlight: draft.categories[0],
      colors,
    };
  return {
    ...common,
    type: 'bar',
    stack: 'percent',
    categories: [...draft.categories],
    series: [
      { name, values },
      { name: rest, values: left },
    ],
    colors: { [name]: 'primary', ...colors },
  };
}

/** From this share on a label stands on what has been reached, else on the rest. */
const WIDE = 0.4;
/** In per cent of a bar: bars of progress are slimmer than others. */
const GAP = 90;

/** The chart that `plain` makes as one of progress: the share in the middle of a ring, or on each bar with what it is of. */
export function asProgress(chart: Chart, { reached, draft }: Progress, lang: Lang): Chart {
  const series = [
    { name: draft.names[0] ?? '', unit: '', texts: reached.map((one) => one && joined(one.share, one.count, ' · ')) },
  ];
  const altText = altTextOf({ type: 'progress', lead: '', categories: draft.categories, series, aim: null }, lang);
  const common = { ...chart, type: 'progress', altText } as const;
  return chart.direction === 'round' ? asRing(common, reached[0] ?? null) : asBars(common, reached);
}

function asRing(chart: Chart, reached: Reached | null): Chart {
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point, i): ChartPoint => (i === 1 ? { ...point, color: TRACK } : point)),
  }));
  const centre = { number: reached?.share || reached?.count || '', label: '' };
  return { ...chart, series, centre, title: joined(reached?.name ?? '', reached?.share ? reached.count : '', ': ') };
}

function asBars(chart: Chart, reached: Progress['reached']): Chart {
  const labelOf = (s: number, one: Reached | null | undefined): string => {
    const wide = one?.reading.quantity.value.gte(one.whole.times(WIDE));
    return one && wide === (s === 0) ? joined(one.share, one.count, ' · ') : '';
  };
  const series = chart.series.map((one, s) => ({
    ...one,
    color: s === 1 ? TRACK : one.color,
    points: one.points.map((point, i): ChartPoint => {
      const color = s === 1 ? TRACK : point.color;
      return { ...point, color, label: labelOf(s, reached[i]) };
    }),
  }));
  return { ...chart, series, gapWidth: GAP, axis: chart.axis && { ...chart.axis, visible: false, title: '' } };
}

function joined(first: string, second: string, between: string): string {
  return [first, second].filter((part) => part !== '').join(between);
}
