import { known } from '../../data/known.ts';
import type { Indicator } from '../../data/types.ts';
import { wordsOf } from '../../data/unit-words.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import { arranged, type Shown } from './arrange.ts';
import { type Axes, gridOf } from './cells.ts';
import { conditionsOf } from './conditions.ts';
import { type Axis, axisAt } from './dimensions.ts';
import { checkLevels, observationsFor } from './observations.ts';
import type { Answer, Asking } from './types.ts';
import { unitsOf } from './units.ts';

/** Asks the data package: categories, series and an expression for each value; null when there is no answer, which is reported. */
export function ask(spec: QuerySpec, shown: Shown, asking: Asking): Answer | null {
  const indicators = indicatorsOf(spec, asking);
  const conditions = conditionsOf(spec, asking);
  const axes = indicators && axesOf(spec, indicators, asking);
  if (!indicators || !conditions || !axes) return null;
  const ids = indicators.map(({ id }) => id);
  const { by, series } = axes;
  // Along the series each has a unit of its own; along the categories all must share one.
  const units = unitsOf(ids, spec, series?.name === 'indicator' ? shown.units : 1, asking);
  const observations = units && observationsFor(ids, conditions, series ? [by, series] : [by], asking);
  const grid = observations && gridOf(observations, axes, conditions, spec.aggregate, asking);
  if (!units || !grid) return null;
  if (grid.categories.length === 0 || grid.series.length === 0) {
    asking.reporter.add('query/no-members', [...asking.at, 'by'], { by: spec.by });
    return null;
  }
  if (addsUp(spec, by)) checkLevels(observations, asking);
  const unitOf = (code: string) => units[series?.name === 'indicator' ? ids.indexOf(code) : 0] ?? '';
  const bySeries = grid.series.map(({ code }) => unitOf(code));
  const main = series?.name === 'indicator' ? 0 : grid.series.length - 1;
  return arranged(grid, { spec, by, main, ...shown, units: bySeries }, asking);
}

/** Whether values of several areas come together in one. */
function addsUp({ share, aggregate, top, rest }: QuerySpec, by: Axis): boolean {
  return aggregate === 'sum' || (by.of === 'area' && (share === true || (top !== undefined && rest !== false)));
}

function indicatorsOf(
  { indicator, indicators }: QuerySpec,
  { dataset, reporter, at }: Asking,
): readonly Indicator[] | null {
  if ((indicator === undefined) === (indicators === undefined)) {
    reporter.add('query/indicator-or-indicators', at);
    return null;
  }
  const found = (indicators ?? [indicator ?? '']).map((id, i) => {
    const one = dataset.indicators.get(id);
    const place = indicators ? [...at, 'indicators', i] : [...at, 'indicator'];
    if (!one) reporter.add('data/unknown-indicator', place, { id, known: known(id, dataset.indicators.keys()) });
    return one;
  });
  const there = found.filter((one) => one !== undefined);
  return there.length === found.length ? there : null;
}

function axesOf(spec: QuerySpec, indicators: readonly Indicator[], asking: Asking): Axes | null {
  const { at, lang, dataset, reporter } = asking;
  const by = axisAt(spec.by, [...at, 'by'], asking);
  const implied = indicators.length > 1 && by?.of !== 'indicator' ? 'indicator' : undefined;
  const name = spec.series ?? implied;
  const series = name === undefined ? null : axisAt(name, [...at, 'series'], asking);
  if (!by || (name !== undefined && !series)) return null;
  if (name === spec.by) {
    reporter.add('query/same-dimension', [...at, 'series'], { name });
    return null;
  }
  const [scenario] = dataset.scenarios.values();
  const [only, ...others] = indicators;
  const member = others.length === 0 || !scenario ? only?.name : scenario.name;
  const single = { code: '', name: member?.[wordsOf(lang)] ?? '' };
  return { by: asListed(by, indicators), series: series && asListed(series, indicators), single };
}

/** Indicators stand in the order that the author lists them. */
function asListed(axis: Axis, indicators: readonly Indicator[]): Axis {
  if (axis.name !== 'indicator') return axis;
  return { ...axis, members: new Map(indicators.map(({ id, name }) => [id, { code: id, name }])) };
}
