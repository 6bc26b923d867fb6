import type { ChartContext } from '../../src/chart/context.ts';
import { resolveChart } from '../../src/chart/resolve.ts';
import type { Chart } from '../../src/chart/types.ts';
import { Decimal } from '../../src/data/decimal.ts';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { placesOf } from '../../src/data/places.ts';
import type { Dataset, Indicator, Observation } from '../../src/data/types.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { FONT_PAIRS } from '../../src/theme/font-pairs.ts';
import type { Fonts } from '../../src/theme/fonts.ts';
import type { Measurer } from '../../src/theme/measure.ts';
import type { TextStyle, Theme } from '../../src/theme/types.ts';

const STYLE: TextStyle = { sizes: [24, 22, 20], font: 'body', bold: false, leading: 1 };
const PAIR = FONT_PAIRS[0]!; // Calibri

/** Only what charts ask of a theme matters here: the size of their text and the series' colours. */
export const THEME: Theme = {
  name: 'test',
  title: 'Test',
  height: 720,
  colors: {
    dk1: '#1B2620',
    lt1: '#FAF8F2',
    dk2: '#55615A',
    lt2: '#D8D5CA',
    accent1: '#1F5A41',
    accent2: '#A8432A',
    accent3: '#A8741A',
    accent4: '#2C6A8C',
    accent5: '#5E8C3A',
    accent6: '#6B4A72',
    hlink: '#2C6A8C',
    folHlink: '#8A8F88',
  },
  fonts: { heading: PAIR, body: PAIR },
  text: {
    deckTitle: STYLE,
    title: STYLE,
    subtitle: STYLE,
    sectionNumber: STYLE,
    figure: STYLE,
    figureUnit: STYLE,
    body: STYLE,
    quote: STYLE,
    label: STYLE,
    table: STYLE,
    chart: STYLE,
    takeaway: STYLE,
    source: STYLE,
    footer: STYLE,
    marker: STYLE,
  },
  margins: { left: 72, right: 72, top: 52, bottom: 44 },
  columns: 12,
  gutter: 24,
  motif: 'none',
  surfaces: 'filled',
  sections: [{ slot: 'accent1' }],
  logo: null,
  background: null,
  footer: null,
  slideNumber: true,
  series: [{ slot: 'accent1' }, { slot: 'accent2' }, { slot: 'accent4' }],
};

/** Every character is half an em wide and a line 1.25 em high: what fits can be counted. */
const measurer: Measurer = {
  width: (text, { size }) => [...text].length * size * 0.5,
  positions: (text) => Float64Array.from({ length: text.length + 1 }, (_, i) => i * 0.5),
  ascent: (size) => size,
  descent: (size) => size * 0.25,
  lineHeight: (size, leading) => Math.round(size * 1.25 * leading),
};
export const FONTS: Fonts = { heading: measurer, body: measurer };

function indicator(id: string, unit: string, unitEn: string, decimals: number): [string, Indicator] {
  const name = { vi: id, en: id };
  return [id, { id, name, unit, unitEn, decimals, topic: 'test', better: 'higher', description: '' }];
}

function observation(
  indicator: string,
  period: string,
  scenario: string,
  value: string,
  more: Partial<Observation> = {},
): Observation {
  return {
    indicator,
    period,
    area: 'tn',
    scenario,
    value: Decimal(value),
    formula: null,
    of: null,
    qualifier: 'exact',
    source: 'article',
    locator: '',
    asWritten: '',
    row: 0,
    ...more,
  };
}

const OBSERVATIONS = [
  observation('budget', '2021', 'plan', '13300', { qualifier: 'under' }),
  observation('budget', '2021', 'actual', '18000'),
  observation('budget', '2020', 'actual', '15622'),
  observation('investment', '2021', 'actual', '14.65', { asWritten: '14,65' }),
  observation('exports', '2021', 'actual', '28.8', { qualifier: 'over', asWritten: '28,8' }),
  observation('growth_rate', '2021', 'actual', '6.56', { asWritten: '6,56' }),
  observation('growth_rate', '2020', 'actual', '-4.24', { asWritten: '-4,24' }),
  observation('placing', '2021', 'actual', '4', { of: Decimal('63') }),
  observation('communes', '2021', 'actual', '109', { of: Decimal('137') }),
  observation('communes', '2020', 'actual', '0'),
];

const DATASET: Dataset = {
  name: 'test',
  title: 'Test',
  indicators: new Map([
    indicator('budget', 'tỷ đồng', 'billion VND', 0),
    indicator('investment', 'nghìn tỷ đồng', 'trillion VND', 2),
    indicator('exports', 'tỷ USD', 'billion USD', 1),
    indicator('growth_rate', '%', '%', 2),
    indicator('placing', 'rank', 'rank', 0),
    indicator('communes', 'xã', 'communes', 0),
  ]),
  observations: OBSERVATIONS,
  places: placesOf(OBSERVATIONS),
  sources: new Map([['article', { id: 'article', title: 'Article', publisher: '', date: '', url: '' }]]),
  areas: new Map([['tn', { code: 'tn', name: { vi: 'Thái Nguyên', en: 'Thai Nguyen' } }]]),
  scenarios: new Map([
    ['actual', { code: 'actual', name: { vi: 'Thực hiện', en: 'Actual' } }],
    ['plan', { code: 'plan', name: { vi: 'Kế hoạch', en: 'Plan' } }],
  ]),
  columns: new Map(),
  periods: ['2020', '2021'],
  unitNames: new Map([
    ['tỷ đồng', 'billion VND'],
    ['nghìn tỷ đồng', 'trillion VND'],
    ['tỷ USD', 'billion USD'],
    ['xã', 'communes'],
  ]),
  observationsPlace: { file: 'observations.csv', base: [], offset: 0, keys: null },
};

const BUDGET: ChartSpec = {
  type: 'column',
  categories: ['Kế hoạch', 'Năm 2020', 'Thực hiện'],
  series: [{ name: 'Thu ngân sách', values: ['budget@plan', 'budget@2020', 'budget'] }],
};

/** A chart of the budget with `more` said, resolved at ['slides', 0, 'chart'], and every diagnostic. */
export function resolve(more: Partial<ChartSpec> = {}, lang = 'vi') {
  const diagnostics: Diagnostic[] = [];
  const context: ChartContext = {
    id: 'budget/1',
    evaluator: createEvaluator(DATASET, lang),
    dataset: DATASET,
    printText: (text) => String(text).normalize('NFC'),
    readText: (text) => [{ text: String(text) }],
    lang,
    theme: THEME,
    reporter: reporterFor('deck.yaml', diagnostics),
  };
  const resolved = resolveChart({ ...BUDGET, ...more }, ['slides', 0, 'chart'], context);
  return { chart: resolved?.chart ?? null, figures: resolved?.figures ?? [], diagnostics };
}

/** The chart alone, for tests of what comes after; throws where there is none. */
export function chartOf(more: Partial<ChartSpec> = {}, lang = 'vi'): Chart {
  const { chart } = resolve(more, lang);
  if (!chart) throw new Error('the spec makes no chart');
  return chart;
}
