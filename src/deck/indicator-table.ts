import { earlierPeriods } from '../data/select.ts';
import type { Dataset, Indicator } from '../data/types.ts';
import { unitWord } from '../data/unit-words.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { INDICATOR_SHOW, type IndicatorShow, type TableSpec } from '../schema/block-schema.ts';
import type { SlideContext } from './slide-context.ts';
import { shownColumns, type TableContent } from './table-content.ts';
import type { TableColumn, Text } from './types.ts';

const DEFAULT_SHOW: readonly IndicatorShow[] = ['name', 'unit', 'plan', 'actual', 'of_plan'];

const HEADINGS: Record<IndicatorShow, { readonly vi: string; readonly en: string }> = {
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  actual: { vi: 'Thực hiện', en: 'Actual' },
  of_plan: { vi: '% so kế hoạch', en: '% of plan' },
  previous: { vi: 'Kỳ trước', en: 'Previous' },
  change: { vi: 'So kỳ trước', en: 'Change' },
};

/** The standard frame of a report: a row an indicator, what the dataset doesn't hold as '–'. */
export function indicatorTable(spec: TableSpec, at: SourcePath, context: SlideContext): TableContent | null {
  const { dataset, reporter } = context;
  if (!dataset) {
    reporter.add('deck/indicator-without-data', at);
    return null;
  }
  const shown = shownColumns(spec, INDICATOR_SHOW, DEFAULT_SHOW, at, reporter);
  const known = (spec.indicators ?? []).filter((id) => dataset.indicators.has(id));
  const hasUnits = shown.includes('unit');
  const rows = (spec.indicators ?? []).flatMap((id, i) => {
    const indicator = dataset.indicators.get(id);
    if (indicator)
      return [shown.map((column) => cell(column, indicator, hasUnits, [...at, 'indicators', i], dataset, context))];
    const near = didYouMean(id, dataset.indicators.keys()) ?? '–';
    reporter.add('deck/unknown-indicator', [...at, 'indicators', i], { id, near });
    return [];
  });
  return { columns: shown.map((column) => heading(column, at, context)), rows, codes: known };
}

/** Of a package by years. */
const YEARLY: Partial<typeof HEADINGS> = {
  previous: { vi: 'Năm trước', en: 'Previous year' },
  change: { vi: 'So năm trước', en: 'Change' },
};

function words(context: SlideContext): 'vi' | 'en' {
  return context.lang.startsWith('vi') ? 'vi' : 'en';
}

function heading(column: IndicatorShow, at: SourcePath, context: SlideContext): TableColumn {
  const align = column === 'name' || column === 'unit' ? 'left' : 'right';
  const isYearly = /^\d{4}$/.test(context.dataset?.periods.at(-1) ?? '');
  const said = (isYearly && YEARLY[column]) || HEADINGS[column];
  return { header: { at, runs: [{ text: said[words(context)] }] }, align, width: null };
}

function cell(
  column: IndicatorShow,
  indicator: Indicator,
  hasUnits: boolean,
  at: SourcePath,
  dataset: Dataset,
  context: SlideContext,
): Text {
  if (column === 'name') return { at, runs: [{ text: indicator.name[words(context)] }] };
  if (column === 'unit') return { at, runs: [{ text: unitWord(indicator.unit, context.lang, dataset) }] };
  const expression = EXPRESSIONS[column](indicator, dataset);
  // Without a column of units each figure carries its own.
  const outcome =
    expression === null ? null : context.evaluator.print(hasUnits ? expression : expression.replace(' | bare', ''));
  if (!outcome?.ok) return { at, runs: [{ text: '–' }] };
  const { value } = outcome;
  return { at, runs: [typeof value === 'string' ? { text: value } : { text: value.text, figure: value }] };
}

/** null when the dataset holds no such observation. */
const EXPRESSIONS: Record<
  Exclude<IndicatorShow, 'name' | 'unit'>,
  (indicator: Indicator, dataset: Dataset) => string | null
> = {
  plan: ({ id }, dataset) => withPlan(id, dataset, (plan) => `${id}@${plan} | bare`),
  actual: ({ id }) => `${id} | bare`,
  of_plan: ({ id }, dataset) => withPlan(id, dataset, (plan) => `share(${id}, ${id}@${plan})`),
  previous: ({ id }, dataset) => withPrevious(dataset, (previous) => `${id}@${previous} | bare`),
  change: ({ id, unit }, dataset) =>
    withPrevious(dataset, (p) =>
      unit === '%' ? `points(${id}, ${id}@${p}) | sign` : `growth(${id}, ${id}@${p}) | sign`,
    ),
};

/** The first scenario after the default one that the indicator has an observation for. */
function withPlan(id: string, dataset: Dataset, expression: (plan: string) => string): string | null {
  const [, ...plans] = dataset.scenarios.keys();
  const plan = plans.find((code) => dataset.observations.some((o) => o.indicator === id && o.scenario === code));
  return plan === undefined ? null : expression(plan);
}

function withPrevious({ periods }: Dataset, expression: (period: string) => string): string | null {
  const previous = earlierPeriods(periods.at(-1) ?? '', periods).at(-1);
  return previous === undefined ? null : expression(previous);
}
