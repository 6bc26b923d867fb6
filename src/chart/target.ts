import type { Dataset, Lang } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { formatCode } from './axis.ts';
import { isPlane, isRound, TRAITS } from './chart-types.ts';
import { INK } from './colors.ts';
import type { ChartContext } from './context.ts';
import { printValue } from './print-values.ts';
import { type Reading, readInUnit, type Scale } from './read-values.ts';
import type { ChartPoint, ChartSeries } from './types.ts';

/** What the values of a chart are measured against. */
export interface Target {
  readonly name: string;
  /** One value for all categories: a line across the whole plot. */
  readonly level: boolean;
  /** By category; null where there is none. */
  readonly readings: readonly (Reading | null)[];
  /** As printed. */
  readonly texts: readonly (string | null)[];
}

/** The target of a chart in the unit of its first axis; null where it has none or it is wrong, which is reported. */
export function readTarget(
  spec: ChartSpec,
  categories: number,
  scale: Scale,
  at: SourcePath,
  context: ChartContext,
): Target | null {
  if (spec.target === undefined || !fits(spec, categories, at, context)) return null;
  const { target } = spec;
  const written = typeof target === 'object' ? target.value : target;
  const place = typeof target === 'object' ? [...at, 'target', 'value'] : [...at, 'target'];
  const level = !Array.isArray(written);
  const read = (value: string | number | null, where: SourcePath) => readInUnit(value, where, scale, context);
  const own = level ? [read(written, place)] : written.map((value, i) => read(value, [...place, i]));
  const first = own.find((reading) => reading !== null);
  if (!first) return null;
  const readings = level ? Array.from({ length: categories }, () => first) : own;
  const label = typeof target === 'object' ? target.label : undefined;
  return {
    name: label === undefined ? usualName(first, context) : context.printText(label, [...at, 'target', 'label']),
    level,
    readings,
    texts: readings.map((reading) => reading && printValue(reading, scale, context.lang)),
  };
}

/** Between two ends, and around a middle, a level would be one more series. */
const UNMEASURED: readonly ChartSpec['type'][] = ['slope', 'dumbbell', 'radar'];

function fits({ type, stack, target }: ChartSpec, categories: number, at: SourcePath, { reporter }: ChartContext) {
  const values = typeof target === 'object' && Array.isArray(target.value) ? target.value.length : null;
  if (isRound(type) || UNMEASURED.includes(type) || stack === 'percent')
    reporter.add('chart/target-unused', [...at, 'target'], {}, { onKey: true });
  else if (isPlane(type)) reporter.add('chart/target-plane', [...at, 'target'], {}, { onKey: true });
  else if (values !== null && TRAITS[type].direction === 'sideways')
    reporter.add('chart/target-sideways', [...at, 'target', 'value']);
  else if (values !== null && values !== categories)
    reporter.add('chart/target-length', [...at, 'target', 'value'], { values, categories });
  else return true;
  return false;
}

const USUAL = { vi: 'Mục tiêu', en: 'Target' } as const;

/** What sets the target's figure apart from the deck's usual ones: its scenario, else its area, else its period. */
function usualName({ quantity }: Reading, { dataset, lang }: Pick<ChartContext, 'dataset' | 'lang'>): string {
  const { observation } = quantity;
  const word = USUAL[wordsOf(lang)];
  if (observation === null || dataset === null) return word;
  return (
    memberName(observation.scenario, dataset.scenarios, lang) ??
    memberName(observation.area, dataset.areas, lang) ??
    (observation.period === dataset.periods.at(-1) ? word : observation.period)
  );
}

/** The name of a member that isn't the first, the usual one. */
function memberName(code: string, members: Dataset['areas'], lang: Lang): string | null {
  const [usual] = members.keys();
  return code === usual ? null : (members.get(code)?.name[wordsOf(lang)] ?? null);
}

/** The target as a series of its own; its name and value stand at the end of the line: of bars on their side, at the top. */
export function targetSeries({ name, level, readings, texts }: Target, sideways: boolean, scale: Scale): ChartSeries {
  const end = sideways ? 0 : readings.findLastIndex((reading) => reading !== null);
  const points = readings.map(
    (reading, i): ChartPoint => ({
      value: reading?.quantity.value.toNumber() ?? null,
      exact: reading?.quantity.value.toFixed() ?? null,
      label: i === end ? [name, texts[i]].filter((part) => part !== '').join(' ') : '',
      color: INK,
      highlight: true,
      figure: reading?.figure ?? null,
    }),
  );
  return {
    name,
    color: INK,
    mark: 'line',
    axis: sideways ? 'second' : 'first',
    stack: 'none',
    hidden: false,
    target: level ? 'level' : 'steps',
    unit: scale.unit,
    formatCode: formatCode(scale.decimals, scale.percent),
    points,
  };
}
