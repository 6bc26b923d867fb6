import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import Big from 'big.js';
import { parse } from 'yaml';
import { TRAITS } from '../../../src/chart/chart-types.ts';
import { fitChart } from '../../../src/chart/fit.ts';
import type { Chart, ChartType, Stack, ValueAxis } from '../../../src/chart/types.ts';
import type { Figure, Source } from '../../../src/data/types.ts';
import type { DeckMeta, Run } from '../../../src/deck/types.ts';
import { type FitParagraph, fitText } from '../../../src/layout/text/fit.ts';
import type { Box, ChartItem, Scene, SceneItem, TableItem, TextItem, TextPurpose } from '../../../src/layout/types.ts';
import { createMemory } from '../../../src/memory/memory.ts';
import type { WebFont } from '../../../src/render/web/fonts.ts';
import type { PageInput, WebAssets } from '../../../src/render/web/page-parts.ts';
import { loadFonts } from '../../../src/theme/fonts.ts';
import { readTheme } from '../../../src/theme/read.ts';
import type { ColorRef, ColorSlot, TextRole, Theme } from '../../../src/theme/types.ts';

const root = new URL('../../../', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, root), 'utf8');

export const theme: Theme = mustRead(
  readTheme(parse(text('themes/trung-du.yaml')), { file: 'themes/trung-du.yaml', add: () => undefined }),
);
const fonts = loadFonts(theme, (name) => JSON.parse(text(`build/${name}`)));

export const deck: DeckMeta = {
  title: 'Thái Nguyên năm 2021',
  subtitle: '10 sự kiện & thành tựu "tiêu biểu"',
  event: '',
  minutes: null,
  organisation: 'Tỉnh Thái Nguyên',
  date: '2021-12-31',
  lang: 'vi',
  file: 'slides/thai-nguyen-2021.yaml',
};

export const source: Source = {
  id: 'bao-cao',
  title: 'Cổng Thông tin điện tử tỉnh',
  publisher: '',
  date: '2021-12-31',
  url: 'https://example.vn/?a=1&b=2',
};

export function figure(printed: string, asWritten = `đạt ${printed}`, value = new Big(1)): Figure {
  return {
    text: printed,
    qualifier: '',
    number: printed,
    unit: '',
    expression: 'budget_revenue',
    name: 'Thu ngân sách',
    working: '',
    quantity: {
      value,
      low: value,
      high: value,
      unit: 'tỷ đồng',
      qualifier: 'exact',
      decimals: 0,
      maxDecimals: 0,
      of: null,
      indicator: {
        id: 'budget_revenue',
        name: { vi: 'Thu ngân sách', en: 'Budget revenue' },
        unit: 'tỷ đồng',
        unitEn: 'billion VND',
        decimals: 0,
        topic: '',
        better: 'higher',
        description: '',
      },
      observation: null,
      trace: [
        {
          indicator: 'budget_revenue',
          period: '2021',
          area: 'thai_nguyen',
          scenario: 'actual',
          value,
          formula: null,
          of: null,
          qualifier: 'exact',
          source: 'bao-cao',
          locator: 'mục 4, đoạn 2',
          asWritten,
          row: 0,
        },
      ],
    },
  };
}

export interface TextOptions {
  readonly role?: TextRole;
  readonly purpose?: TextPurpose;
  readonly color?: ColorSlot;
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: TextItem['anchor'];
}

/** A text box as the layout makes it: measured, fitted and wrapped. */
export function textItem(
  box: Box,
  paragraphs: readonly (string | FitParagraph)[],
  options: TextOptions = {},
): TextItem {
  const { role = 'body', purpose = 'body', color = 'dk1', align = 'left', anchor = 'top' } = options;
  const fitted = fitText(
    {
      paragraphs: paragraphs.map((paragraph) =>
        typeof paragraph === 'string' ? { runs: [{ text: paragraph }] } : paragraph,
      ),
      width: box.w,
      height: box.h,
      style: theme.text[role],
      color: { slot: color },
      align,
    },
    fonts,
  );
  return { kind: 'text', at: [], box, purpose, anchor, paragraphs: fitted.paragraphs, rightInset: fitted.rightInset };
}

export const bullets = (...items: readonly (readonly [level: number, ...runs: Run[]])[]): FitParagraph[] =>
  items.map(([level, ...runs]) => ({ level, bullet: true, runs }));

export interface ChartOptions {
  readonly categories?: readonly string[];
  readonly values?: readonly (readonly (number | null)[])[];
  readonly axis?: ValueAxis;
  readonly labels?: boolean;
  readonly stack?: Stack;
  readonly centre?: Chart['centre'];
}

const COLORS: readonly ColorRef[] = [
  { slot: 'accent1' },
  { slot: 'accent2' },
  { slot: 'folHlink' },
  { slot: 'accent3' },
];

export function chart(id: string, type: ChartType, options: ChartOptions = {}): Chart {
  const {
    categories = ['Kế hoạch Chính phủ giao', 'Kế hoạch HĐND giao', 'Thực hiện'],
    values = [[13300, 16500, 18000]],
    axis = {
      min: 0,
      max: 20000,
      step: 5000,
      tickLabels: ['0', '5.000', '10.000', '15.000', '20.000'],
      visible: false,
      formatCode: '#,##0',
      title: 'tỷ đồng',
    },
    labels = true,
  } = options;
  const round = type === 'pie' || type === 'doughnut';
  const print = (value: number | null): string => (value === null || !labels ? '' : value.toLocaleString('vi-VN'));
  return {
    id,
    at: [],
    type,
    direction: TRAITS[type].direction,
    hole: TRAITS[type].hole,
    categories,
    series: values.map((row, index) => ({
      mark: TRAITS[type].mark,
      axis: 'first',
      stack: options.stack ?? 'none',
      hidden: false,
      unit: 'tỷ đồng',
      formatCode: '#,##0',
      name: index === 0 ? 'Thu ngân sách' : `Chuỗi ${index + 1}`,
      color: COLORS[index] ?? { slot: 'dk1' },
      points: row.map((value, at) => ({
        value,
        exact: value === null ? null : String(value),
        label: print(value),
        color: (round ? COLORS[at] : COLORS[index]) ?? { slot: 'dk1' },
        highlight: at === row.length - 1,
        figure: value === null ? null : figure(`${print(value)} tỷ đồng`, undefined, new Big(value)),
      })),
    })),
    axis: round ? null : axis,
    secondAxis: null,
    xAxis: null,
    title: round ? 'tỷ đồng' : '',
    legend: round || values.length > 1 ? 'shown' : 'none',
    gapWidth: 50,
    centre: options.centre ?? null,
    altText: `Biểu đồ: ${categories.join(', ')}`,
  };
}

export function chartItem(made: Chart, box: Box = { x: 72, y: 180, w: 1136, h: 440 }): ChartItem {
  return {
    kind: 'chart',
    at: [],
    box,
    ...fitChart(made, { width: box.w, height: box.h }, theme, fonts),
  };
}

export function tableItem(rows: readonly (readonly string[])[], highlight = -1): TableItem {
  const widths = [476, 220, 220, 220];
  return {
    kind: 'table',
    at: [],
    box: { x: 72, y: 180, w: 1136, h: rows.length * 52 },
    columns: widths.map((w, index) => ({ w, align: index === 0 ? ('left' as const) : ('right' as const) })),
    rows: rows.map((cells, index) => ({
      h: 52,
      header: index === 0,
      fill: index === highlight ? { slot: 'lt2' } : null,
      cells: cells.map((cell, column) => {
        const item = textItem({ x: 0, y: 0, w: (widths[column] ?? 0) - 24, h: 40 }, [cell], {
          role: 'table',
          color: index === 0 ? 'dk2' : 'dk1',
          align: column === 0 ? 'left' : 'right',
        });
        return { paragraph: mustRead(item.paragraphs[0]) };
      }),
    })),
    altText: 'Các chỉ tiêu chủ yếu',
  };
}

export function scene(id: string, items: readonly SceneItem[], more: Partial<Scene> = {}): Scene {
  return {
    id,
    at: [],
    layout: 'chart',
    title: `Trang ${id}`,
    background: { slot: 'lt1' },
    dark: false,
    items,
    notes: [],
    sources: [source],
    figures: [],
    section: null,
    hidden: false,
    minutes: null,
    transition: 'none',
    steps: 0,
    ...more,
  };
}

export function titleItem(title: string, more: TextOptions = {}): TextItem {
  return textItem({ x: 72, y: 52, w: 1136, h: 104 }, [title], { role: 'title', purpose: 'title', ...more });
}

/** Made by `npx tsx scripts/runtime.ts` and `npx tsx scripts/fonts.ts`. */
export const assets: WebAssets = {
  loader: text('build/loader.js'),
  runtime: text('build/runtime.js'),
  packedRuntime: readFileSync(new URL('build/runtime.deflate', root)),
  baseCss: text('build/runtime.css'),
  fonts: webFonts(),
};

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('base64');

const PPTX = new TextEncoder().encode('PK\x03\x04');

const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');

export function pageInput(scenes: readonly Scene[], more: Partial<PageInput> = {}): PageInput {
  return {
    deck,
    scenes,
    theme,
    assets,
    downloads: { pptx: PPTX, pdf: null },
    memory: createMemory(),
    base64,
    deflate: deflateRawSync,
    sha256,
    ...more,
  };
}

function webFonts(): WebFont[] {
  const VARIANTS = {
    regular: { weight: 400, style: 'normal' },
    bold: { weight: 700, style: 'normal' },
    italic: { weight: 400, style: 'italic' },
    boldItalic: { weight: 700, style: 'italic' },
  } as const;
  type Files = readonly { readonly file: string; readonly unicodeRange: string }[];
  const listed = JSON.parse(text('build/fonts/fonts.json')) as readonly {
    readonly family: string;
    readonly variants: Readonly<Record<keyof typeof VARIANTS, Files>>;
  }[];
  return listed.flatMap(({ family, variants }) =>
    (Object.keys(VARIANTS) as (keyof typeof VARIANTS)[]).flatMap((variant) =>
      variants[variant].map(({ file, unicodeRange }) => ({
        family,
        ...VARIANTS[variant],
        unicodeRange,
        data: readFileSync(new URL(`build/fonts/${file}`, root)),
      })),
    ),
  );
}

function mustRead<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The fixture has no such value.');
  return value;
}
