import type { Lang } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import type { ChartType } from './types.ts';

const TYPES: Readonly<Record<ChartType, { readonly vi: string; readonly en: string }>> = {
  column: { vi: 'Biểu đồ cột', en: 'Column chart' },
  bar: { vi: 'Biểu đồ thanh ngang', en: 'Bar chart' },
  line: { vi: 'Biểu đồ đường', en: 'Line chart' },
  area: { vi: 'Biểu đồ vùng', en: 'Area chart' },
  combo: { vi: 'Biểu đồ kết hợp', en: 'Combined chart' },
  waterfall: { vi: 'Biểu đồ thác nước', en: 'Waterfall chart' },
  progress: { vi: 'Biểu đồ tiến độ', en: 'Progress chart' },
  dumbbell: { vi: 'Biểu đồ quả tạ', en: 'Dumbbell chart' },
  radar: { vi: 'Biểu đồ mạng nhện', en: 'Radar chart' },
  slope: { vi: 'Biểu đồ dốc', en: 'Slope chart' },
  scatter: { vi: 'Biểu đồ phân tán', en: 'Scatter chart' },
  bubble: { vi: 'Biểu đồ bong bóng', en: 'Bubble chart' },
  pie: { vi: 'Biểu đồ tròn', en: 'Pie chart' },
  doughnut: { vi: 'Biểu đồ vành khuyên', en: 'Doughnut chart' },
};

const MISSING = { vi: 'chưa có số liệu', en: 'no data' } as const;

export interface Described {
  readonly type: ChartType;
  /** The author's own sentence instead of the chart's type; '' = none. */
  readonly lead: string;
  readonly categories: readonly string[];
  /** `texts`: each value as printed, null where missing; `unit` '' where they carry it themselves. */
  readonly series: readonly {
    readonly name: string;
    readonly unit: string;
    readonly texts: readonly (string | null)[];
  }[];
  /** What they are measured against: one value, or one a category. */
  readonly aim: { readonly name: string; readonly texts: readonly (string | null)[] } | null;
  /** What is noted at its marks, each with its category. */
  readonly notes?: readonly string[];
}

/** What a chart says to those who can't see it: its kind, then every series with every value. */
export function altTextOf({ type, lead, categories, series, aim, notes = [] }: Described, lang: Lang): string {
  const words = wordsOf(lang);
  const valuesOf = (texts: readonly (string | null)[]) =>
    categories.map((category, i) => `${category} ${texts[i] ?? MISSING[words]}`).join('; ');
  const rows = series.map(
    ({ name, unit, texts }) => `${[name, unit].filter((part) => part !== '').join(', ')}: ${valuesOf(texts)}.`,
  );
  const [level, ...more] = aim?.texts ?? [];
  const aimed = aim && `${aim.name}: ${more.length === 0 ? level : valuesOf(aim.texts)}.`;
  return [
    sentence(lead || TYPES[type][words]),
    ...rows,
    ...(aimed === null ? [] : [aimed]),
    ...notes.map(sentence),
  ].join(' ');
}

function sentence(text: string): string {
  return /[.!?…:]$/u.test(text) ? text : `${text}.`;
}
