import { ZERO } from '../data/decimal.ts';
import type { Moved } from '../data/moved.ts';
import type { Figure, Lang, Quantity } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import { PERCENT } from '../data/units.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { isPlane } from './chart-types.ts';
import { type Against, againstOf, type Counterpart, knownAgainst } from './compare-with.ts';
import type { ChartContext } from './context.ts';
import type { Reading, Readings, Scale } from './read-values.ts';
import type { AxisName, Compared } from './types.ts';

/** What a chart is compared with, and by how much each value differs; null where one isn't compared. */
export interface Comparison {
  /** Over the plot: 'so với 2020'. */
  readonly note: string;
  readonly rows: readonly (readonly (Delta | null)[])[];
}

interface Delta extends Compared {
  readonly figure: Figure;
}

type CompareContext = Pick<ChartContext, 'dataset' | 'evaluator' | 'lang' | 'reporter'>;

interface Comparing {
  readonly against: Against;
  readonly context: CompareContext;
}

/** A figure by itself keeps the unit that it has. */
const PLAIN = { code: '', unit: '' };

const VERSUS = { vi: 'so với', en: 'vs' } as const;

/** Reads `compare`: each value beside its counterpart; null where the chart isn't compared, or nothing in it can be, which is reported. */
export function readComparison(
  { compare, type }: ChartSpec,
  { rows, scales }: Readings,
  axes: readonly AxisName[],
  at: SourcePath,
  context: ChartContext,
): Comparison | null {
  if (compare === undefined) return null;
  const place = [...at, 'compare'];
  if (!isComparable(type)) {
    context.reporter.add('chart/compare-unused', place, {}, { onKey: true });
    return null;
  }
  const against = findAgainst(String(compare), place, context);
  if (against === null) return null;
  const comparing = { against, context };
  const deltas = rows.map((row, s) =>
    row.map((reading) => reading && deltaOf(reading, scales[axes[s] ?? 'first'], comparing)),
  );
  const names = new Set(deltas.flat().flatMap((delta) => delta?.against ?? []));
  if (names.size === 0) {
    context.reporter.add('chart/nothing-to-compare', place, { name: against.name });
    return null;
  }
  const [only = ''] = names;
  return { note: names.size === 1 ? only : versus(against.name, context.lang), rows: deltas };
}

function isComparable(type: ChartSpec['type']): boolean {
  return type !== 'waterfall' && type !== 'progress' && !isPlane(type);
}

/**
 * How each value stands to the period before, where a series runs through periods and the chart doesn't compare them itself; null
 * where a value can't be compared.
 */
export function readChanges(
  { compare, type }: ChartSpec,
  { rows, scales }: Readings,
  axes: readonly AxisName[],
  context: ChartContext,
): readonly (readonly (Compared | null)[])[] {
  const { dataset, lang } = context;
  const against = dataset && compare === undefined && isComparable(type) ? againstOf('previous', dataset, lang) : null;
  if (against === null) return [];
  const silent = { ...context, reporter: { file: '', add: () => {} } };
  return rows.map((row, s) =>
    runsThroughPeriods(row)
      ? row.map((reading) => reading && deltaOf(reading, scales[axes[s] ?? 'first'], { against, context: silent }))
      : [],
  );
}

/** Whether the values of a series are those of one thing at different times. */
function runsThroughPeriods(row: Readings['rows'][number]): boolean {
  const seen = row.flatMap((reading) => (reading === null ? [] : [soleOf(reading.quantity.trace)]));
  const [first] = seen;
  const alike = seen.every(
    (one) => one?.indicator === first?.indicator && one?.area === first?.area && one?.scenario === first?.scenario,
  );
  return first != null && alike && seen.length > 1 && new Set(seen.map((one) => one?.period)).size === seen.length;
}

function soleOf<T>([only, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? only : undefined;
}

function findAgainst(said: string, at: SourcePath, { dataset, lang, reporter }: CompareContext): Against | null {
  if (dataset === null) {
    reporter.add('chart/compare-without-data', at);
    return null;
  }
  const against = againstOf(said, dataset, lang);
  if (against === null) {
    const known = knownAgainst(dataset);
    reporter.add('chart/unknown-compare', at, { name: said, near: didYouMean(said, known) ?? known.join(', ') });
  }
  return against;
}

function versus(name: string, lang: Lang): string {
  return `${VERSUS[wordsOf(lang)]} ${name}`;
}

/** What a figure differs by, as an expression, and from what: 'so với 2020'; null (and a report) where that can't be said. */
export function differenceOf(
  source: string,
  said: string,
  at: SourcePath,
  context: CompareContext,
): { readonly expression: string; readonly against: string } | null {
  const against = findAgainst(said, at, context);
  if (against === null) return null;
  const comparing = { against, context };
  if (pairsOf({ source }, comparing).length === 0)
    context.reporter.add('chart/compare-missing', at, { value: source, wanted: against.name });
  const difference = differenceIn({ source, at }, PLAIN, comparing);
  return (
    difference && { expression: difference.figure.expression, against: versus(difference.pair.name, context.lang) }
  );
}

/** Null where the value is what others are compared with, the first of its kind, or one that was typed. */
function deltaOf(reading: Reading, scale: Scale, comparing: Comparing): Delta | null {
  const difference = differenceIn(reading, scale, comparing);
  return difference && worded(difference.pair, difference.figure, comparing.against, comparing.context);
}

/** How a value stands to the best of what it is compared with; null where there is nothing, or (reported) nothing can be said. */
function differenceIn(
  reading: Pick<Reading, 'source' | 'at'>,
  scale: Pick<Scale, 'code' | 'unit'>,
  comparing: Comparing,
): { readonly pair: Pair; readonly figure: Figure } | null {
  const { context } = comparing;
  const pairs = pairsOf(reading, comparing);
  const [first] = pairs;
  if (first === undefined) return null;
  const pair = pairs.find(({ other }) => context.evaluator.quantity(other).ok);
  if (pair === undefined) {
    const args = { value: first.own, wanted: pairs.map(({ other }) => other).join(', ') };
    context.reporter.add('chart/compare-missing', reading.at, args);
    return null;
  }
  const figure = changeOf(pair, scale, context);
  if (figure !== null) return { pair, figure };
  context.reporter.add('chart/compare-open', reading.at, { value: pair.own, wanted: pair.other });
  return null;
}

interface Pair extends Moved {
  readonly name: string;
}

/** What the value is compared with, the best first. */
function pairsOf({ source }: Pick<Reading, 'source'>, { against, context }: Comparing): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let choice = 0; ; choice++) {
    let to: Counterpart | undefined;
    const pair = context.evaluator.moved(source, (from) => {
      to = against.of(from)[choice];
      return to?.place ?? null;
    });
    if (pair === null || to === undefined) return pairs;
    pairs.push({ ...pair, name: to.name });
  }
}

/** Growth in per cent; percentages differ by points; what grew from nothing, fell below it, or stands beside a mere bound differs by an amount. */
function changeOf(
  { own, other }: Pair,
  { code, unit }: Pick<Scale, 'code' | 'unit'>,
  { evaluator }: CompareContext,
): Figure | null {
  const [now, then] = [evaluator.quantity(own), evaluator.quantity(other)];
  if (!now.ok || !then.ok) return null;
  const amount = `(${own}) - (${other})`;
  const inUnit = code !== '' && code !== PERCENT && code !== now.value.unit ? `${amount} | in: ${unit}` : amount;
  const grows = now.value.unit !== PERCENT && isPositive(then.value) && now.value.value.gte(ZERO);
  for (const expression of grows ? [`growth(${own}, ${other})`, inUnit] : [inUnit, amount]) {
    const printed = evaluator.print(`${expression} | abs`);
    if (printed.ok && typeof printed.value !== 'string') return printed.value;
  }
  return null;
}

function isPositive({ value, low }: Quantity): boolean {
  return value.gt(ZERO) && (low === null || low.gt(ZERO));
}

type Way = 'up' | 'down' | 'same' | 'open';

const ARROWS: Readonly<Record<Way, string>> = { up: '↑', down: '↓', same: '=', open: '' };

const SAID = {
  vi: { time: { up: 'tăng', down: 'giảm' }, else: { up: 'cao hơn', down: 'thấp hơn' } },
  en: { time: { up: 'up', down: 'down' }, else: { up: 'higher by', down: 'lower by' } },
} as const;

const SAME = { vi: 'bằng', en: 'same as' } as const;

function worded(pair: Pair, figure: Figure, { inTime }: Against, context: CompareContext): Delta {
  const { evaluator, lang } = context;
  const words = wordsOf(lang);
  const holds = (operator: string) => {
    const truth = evaluator.holds(`${pair.own} ${operator} ${pair.other}`);
    return truth.ok && truth.value === 'true';
  };
  const way: Way = holds('>') ? 'up' : holds('<') ? 'down' : holds('=') ? 'same' : 'open';
  const against = versus(pair.name, lang);
  const verb = way === 'up' || way === 'down' ? `${SAID[words][inTime ? 'time' : 'else'][way]} ` : '';
  return {
    text: way === 'same' ? `=\u00a0${pair.name}` : [ARROWS[way], figure.text].filter(Boolean).join('\u00a0'),
    tone: toneOf(way, figure, context),
    against,
    said: way === 'same' ? `${SAME[words]} ${pair.name}` : `${verb}${figure.text} ${against}`,
    figure,
  };
}

/** Whether the way is good for the one indicator that the figure rests on. */
function toneOf(way: Way, { quantity }: Figure, { dataset }: CompareContext): Compared['tone'] {
  const ids = [...new Set(quantity.trace.map(({ indicator }) => indicator))];
  const better = ids.length === 1 ? dataset?.indicators.get(ids[0] ?? '')?.better : undefined;
  if (better === undefined || better === 'neither' || way === 'same' || way === 'open') return 'neutral';
  return (better === 'higher') === (way === 'up') ? 'better' : 'worse';
}
