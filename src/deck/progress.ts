import { resolveChart } from '../chart/resolve.ts';
import type { Chart } from '../chart/types.ts';
import { Decimal, HUNDRED } from '../data/decimal.ts';
import type { Figure } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import { PERCENT } from '../data/units.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ProgressSpec } from '../schema/block-schema.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { SlideContext } from './slide-context.ts';
import { runText } from './text.ts';
import type { Progress, Text } from './types.ts';

const REST = { vi: 'Còn lại', en: 'The rest' } as const;
const REACHED = { vi: 'Đã đạt', en: 'Reached' } as const;

/** A share of a whole as a native chart: a doughnut of two parts, or one bar on an axis that ends at the whole. */
export function buildProgress(spec: ProgressSpec, at: SourcePath, context: SlideContext): Progress | null {
  const { reader, reporter, lang } = context;
  const value = reader.line(spec.value, [...at, 'value']);
  const label = spec.label === undefined ? null : reader.line(spec.label, [...at, 'label']);
  const figure = onlyFigure(value);
  if (!figure) {
    reporter.add('deck/progress-value', [...at, 'value'], {});
    return null;
  }
  const whole = wholeOf(spec, figure, at, context);
  if (!whole) return null;
  const part = figure.quantity.value;
  if (part.lt(0) || part.gt(whole.value) || whole.value.eq(0)) {
    reporter.add('deck/progress-range', [...at, 'value'], { value: figure.text, whole: whole.value.toNumber() });
    return null;
  }
  const words = wordsOf(lang);
  const name = label ? runText(label.runs) : REACHED[words];
  const form = spec.form ?? 'ring';
  const drawn =
    form === 'ring'
      ? ringSpec(name, REST[words], figure.expression, whole.value.minus(part).toNumber())
      : barSpec(name, figure.expression, whole.value.toNumber());
  const chart = chartOf(drawn, figure, whole.figures, at, context);
  return chart && { at, form, label, value, chart };
}

/** The figure that a text is made of; null where it holds anything else. */
function onlyFigure({ runs }: Text): Figure | null {
  return runs.length === 1 ? (runs[0]?.figure ?? null) : null;
}

interface Whole {
  /** In the unit of the part. */
  readonly value: Figure['quantity']['value'];
  readonly figures: readonly Figure[];
}

/** The whole as said, the figure's own, or a hundred for a share; null when unknown (and reported). */
function wholeOf(spec: ProgressSpec, { quantity, text }: Figure, at: SourcePath, context: SlideContext): Whole | null {
  const { reader, reporter, evaluator } = context;
  if (spec.of === undefined) {
    const value = quantity.unit === PERCENT ? HUNDRED : quantity.of;
    if (!value) reporter.add('deck/progress-whole', at, { value: text });
    return value && { value, figures: [] };
  }
  const here = [...at, 'of'];
  const of = reader.line(spec.of, here);
  const figure = onlyFigure(of);
  if (!figure) {
    const typed = /^\d+(?:\.\d+)?$/.exec(runText(of.runs));
    if (!typed) reporter.add('deck/progress-value', here, {});
    return typed && { value: Decimal(typed[0]), figures: [] };
  }
  const same = figure.quantity.unit === quantity.unit;
  const scaled = evaluator.quantity(same ? figure.expression : `${figure.expression} | in: ${quantity.unit}`);
  if (!scaled.ok) reporter.add('deck/progress-unit', here, { whole: figure.text, part: text });
  return scaled.ok ? { value: scaled.value.value, figures: [figure] } : null;
}

function ringSpec(name: string, rest: string, value: string, left: number): ChartSpec {
  return {
    type: 'doughnut',
    categories: [name, rest],
    series: [{ name, values: [value, left] }],
    highlight: name,
    labels: 'none',
    legend: false,
  };
}

function barSpec(name: string, value: string, max: number): ChartSpec {
  return {
    type: 'bar',
    categories: [name],
    series: [{ name, values: [value] }],
    axis: { min: 0, max },
    labels: 'none',
    legend: false,
  };
}

/** What can be wrong with the values has been said of the block itself. */
function chartOf(
  spec: ChartSpec,
  figure: Figure,
  others: readonly Figure[],
  at: SourcePath,
  context: SlideContext,
): Chart | null {
  const resolved = resolveChart(spec, at, {
    ...context,
    id: context.chartId(),
    printText: String,
    readText: (text) => [{ text: String(text) }],
    reporter: { file: '', add: () => {} },
  });
  if (!resolved) return null;
  const { axis } = resolved.chart;
  const centre = spec.type === 'doughnut' ? centreOf(figure) : null;
  const chart: Chart = {
    ...resolved.chart,
    // What stands around it says what it shows.
    axis: axis && { ...axis, visible: false, title: '' },
    title: '',
    centre,
    gapWidth: 0,
    bare: true,
  };
  context.chartFigures.set(chart, [...resolved.figures, ...others]);
  return chart;
}

/** '109/137' over 'xã'; a per cent sign stays with its number. */
function centreOf({ number, unit }: Figure): Chart['centre'] {
  return unit === PERCENT ? { number: number + unit, label: '' } : { number, label: unit };
}
