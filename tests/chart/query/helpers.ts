import { expandChart } from '../../../src/chart/query/expand.ts';
import { resolveChart } from '../../../src/chart/resolve.ts';
import { createEvaluator } from '../../../src/data/evaluator.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Dataset } from '../../../src/data/types.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../../src/diagnostics/report.ts';
import type { SaidChart } from '../../../src/schema/chart-schema.ts';
import type { QuerySpec } from '../../../src/schema/query-schema.ts';
import { THEME } from '../fixtures.ts';

type Files = Readonly<Record<string, string>>;

const FILES: Files = {
  'datapackage.json': JSON.stringify({
    name: 'p',
    resources: [
      { name: 'terms', path: 'terms.csv', schema: { fields: [{ name: 'period' }, { name: 'term' }] } },
      { name: 'report', path: 'report.pdf' },
    ],
  }),
  'indicators.csv':
    'id,name_vi,name_en,unit,decimals,topic\npeople,Dân số,People,người,0,đời sống\nrevenue,Thu,Revenue,tỷ đồng,0,kinh tế\n' +
    'spending,Chi,Spending,nghìn tỷ đồng,2,kinh tế\nrate,Tỷ lệ,Rate,%,1,đời sống\nage,Tuổi thọ,Age,tuổi,1,đời sống\n' +
    'place,Hạng,Place,rank,0,đời sống\nbalance,Cân đối,Balance,tỷ đồng,0,kinh tế\nempty,Trống,Empty,xã,0,đời sống\n',
  'areas.csv':
    'code,name_vi,name_en,level,region,region_en\ntinh,Toàn tỉnh,Province,tỉnh,,\na,Đồng Hỷ,Dong Hy,huyện,Núi,Hills\n' +
    'b,Ba Bể,Ba Be,huyện,Núi,Hills\nc,Cẩm Giàng,Cam Giang,huyện,Đồng bằng,Plain\n01,Đại Từ,Dai Tu,huyện,Đồng bằng,Plain\n',
  'scenarios.csv': 'code,name_vi,name_en\nactual,Thực hiện,Actual\nplan,Kế hoạch,Plan\n',
  'sources.csv': 'id,title\ns,Nguồn\n',
  'terms.csv': 'period,term\n2019,2016-2020\n2020,2016-2020\n2021,2021-2025\n',
  'observations.csv': [
    'indicator,period,area,scenario,value,qualifier,source,locator',
    'people,2021,tinh,actual,1000,,s,1',
    'people,2021,a,actual,400,,s,2',
    'people,2021,b,actual,300,,s,3',
    'people,2021,c,actual,200,about,s,4',
    'people,2021,01,actual,100,,s,5',
    'people,2019,a,actual,500,,s,6',
    'people,2019,b,actual,250,,s,7',
    'people,2020,a,actual,450,,s,8',
    'revenue,2019,tinh,actual,90,,s,9',
    'revenue,2020,tinh,actual,100,,s,9',
    'revenue,2021,tinh,actual,120,over,s,9',
    'revenue,2021,tinh,plan,110,,s,9',
    'spending,2021,tinh,actual,0.08,,s,9',
    'rate,2021,a,actual,5.5,,s,9',
    'rate,2021,b,actual,4.5,,s,9',
    'rate,2021,c,actual,5.5,,s,9',
    'rate,2020,a,actual,5,,s,9',
    'age,2020,tinh,actual,72.5,,s,9',
    'age,2021,tinh,actual,73.1,,s,9',
    'place,2021,a,actual,1,,s,9',
    'balance,2021,a,actual,-5,,s,9',
    'balance,2021,b,actual,5,,s,9',
    'balance,2020,a,actual,0,,s,9',
    'balance,2020,b,actual,0,,s,9',
  ].join('\n'),
};

/** The small data package, with `files` in the place of its own; it must load without a message. */
export function packageOf(files: Files = {}): Dataset {
  const found: Diagnostic[] = [];
  const read = (path: string) => {
    const text = { ...FILES, ...files }[path.replace('p/', '')];
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  const dataset = loadDataset('p', { read, workbook: () => null }, (file) => reporterFor(file, found));
  if (!dataset || found.length > 0) throw new Error(JSON.stringify(found));
  return dataset;
}

export interface Asked {
  readonly query: QuerySpec;
  /** More of the chart than its query; a column chart otherwise. */
  readonly chart?: Partial<SaidChart>;
  readonly files?: Files;
  readonly lang?: string;
}

/** A chart that asks: names, exact values and labels by series, and the diagnostics. */
export function asked({ query, chart = {}, files = {}, lang = 'vi' }: Asked) {
  const dataset = packageOf(files);
  const diagnostics: Diagnostic[] = [];
  const evaluator = createEvaluator(dataset, lang);
  const at = ['slides', 0, 'chart'];
  const reporter = reporterFor('deck.yaml', diagnostics);
  const context = { dataset, evaluator, lang, reporter, written: () => null };
  const expanded = expandChart({ type: 'column', query, ...chart }, at, context);
  const resolved =
    expanded &&
    resolveChart(expanded.spec, at, {
      ...{ id: 'x/1', dataset, evaluator, lang, theme: THEME, reporter: expanded.reporter },
      printText: (text) => String(text),
      readText: (text) => [{ text: String(text) }],
    });
  return {
    chart: resolved?.chart ?? null,
    figures: resolved?.figures ?? [],
    categories: resolved?.chart.categories ?? [],
    names: resolved?.chart.series.map(({ name }) => name) ?? [],
    values: resolved?.chart.series.map(({ points }) => points.map(({ exact }) => exact)) ?? [],
    labels: resolved?.chart.series.map(({ points }) => points.map(({ label }) => label)) ?? [],
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  };
}
