import Papa from 'papaparse';

/** One number of a deck and what it says; the period is 2021 and the scenario `actual` where nothing else is said. */
export interface Bound {
  readonly name: string;
  readonly unit: string;
  readonly area: string;
  readonly value: number;
  readonly period?: string;
  readonly scenario?: 'plan' | 'actual';
}

/** Collects the numbers of a deck into a data package. */
export interface Binder {
  /** Adds an observation and gives the reference to it. */
  readonly bind: (bound: Bound) => string;
  /** The files of the package so far. */
  readonly files: () => [name: string, text: string][];
}

export function createBinder(): Binder {
  const ids = new Map<string, string>();
  const bounds: Bound[] = [];
  const idOf = ({ name, unit }: Bound) => {
    const key = `${name}|${unit}`;
    const id = ids.get(key) ?? `chi_so_${ids.size + 1}`;
    ids.set(key, id);
    return id;
  };
  return {
    bind: (bound) => {
      bounds.push(bound);
      return `${idOf(bound)}@${bound.period ?? '2021'}@${bound.area}@${bound.scenario ?? 'actual'}`;
    },
    files: () => packageOf(bounds, idOf),
  };
}

function packageOf(bounds: readonly Bound[], idOf: (bound: Bound) => string): [string, string][] {
  const decimals = new Map<string, number>();
  for (const bound of bounds) {
    const id = idOf(bound);
    decimals.set(id, Math.max(decimals.get(id) ?? 0, String(bound.value).split('.')[1]?.length ?? 0));
  }
  const indicators = new Map(bounds.map((bound) => [idOf(bound), bound]));
  const areas = [...new Set(bounds.map(({ area }) => area))];
  return [
    ['datapackage.json', JSON.stringify({ name: 'bench', title: 'Số liệu đo tốc độ' })],
    [
      'indicators.csv',
      csv([...indicators].map(([id, { name, unit }]) => ({ id, name_vi: name, unit, decimals: decimals.get(id) }))),
    ],
    ['areas.csv', csv([{ code: 'tinh', name_vi: 'Tỉnh' }, ...areas.map((code) => ({ code, name_vi: code }))])],
    [
      'scenarios.csv',
      csv([
        { code: 'actual', name_vi: 'Thực hiện' },
        { code: 'plan', name_vi: 'Kế hoạch' },
      ]),
    ],
    ['sources.csv', csv([{ id: 'bench', title: 'Số liệu sinh ra để đo tốc độ' }])],
    ['observations.csv', csv(bounds.map((bound) => observation(bound, idOf(bound))))],
  ];
}

function observation({ area, value, period = '2021', scenario = 'actual', unit }: Bound, indicator: string) {
  const as_written = `${value.toLocaleString('vi-VN')} ${unit}`;
  return { indicator, period, area, scenario, value, source: 'bench', locator: area, as_written };
}

function csv(rows: readonly object[]): string {
  return `${Papa.unparse([...rows], { delimiter: ';', newline: '\n' })}\n`;
}

/** '1.234,5' as a number. */
export function numberIn(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
