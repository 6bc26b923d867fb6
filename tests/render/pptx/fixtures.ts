import { TRAITS } from '../../../src/chart/chart-types.ts';
import type { FrameText } from '../../../src/chart/frame-text.ts';
import { placeLabels } from '../../../src/chart/place-labels.ts';
import { placeRoundLabels } from '../../../src/chart/round-labels.ts';
import type { Chart, ChartFrame, ChartPoint, ChartSeries, ChartType, ValueAxis } from '../../../src/chart/types.ts';
import type { Source } from '../../../src/data/types.ts';
import type { DeckMeta } from '../../../src/deck/types.ts';
import type {
  Box,
  ChartItem,
  Scene,
  SceneItem,
  ShapeItem,
  StyledParagraph,
  StyledRun,
  TableItem,
  TextItem,
  TextPurpose,
} from '../../../src/layout/types.ts';
import { FONT_PAIRS } from '../../../src/theme/font-pairs.ts';
import type { ColorRef, TextRole, TextStyle, Theme } from '../../../src/theme/types.ts';

const style = (size: number, bold = false): TextStyle => ({ sizes: [size], font: 'body', bold, leading: 1 });
const heading = (size: number): TextStyle => ({ ...style(size, true), font: 'heading' });

const TEXT: Readonly<Record<TextRole, TextStyle>> = {
  deckTitle: heading(72),
  title: heading(44),
  subtitle: style(32),
  sectionNumber: heading(220),
  figure: heading(112),
  figureUnit: style(40),
  body: style(32),
  quote: style(48),
  label: style(28),
  table: style(24),
  chart: style(24),
  takeaway: style(28),
  source: style(16),
  footer: style(16),
  marker: style(20),
};

export const theme: Theme = {
  name: 'trung-du',
  title: 'Trung du',
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
  fonts: {
    heading: FONT_PAIRS[0]!,
    body: FONT_PAIRS[0]!,
  },
  text: TEXT,
  margins: { left: 72, right: 72, top: 52, bottom: 44 },
  columns: 12,
  gutter: 24,
  motif: 'contours',
  surfaces: 'filled',
  sections: [{ slot: 'accent1' }],
  logo: null,
  background: null,
  footer: null,
  slideNumber: true,
  series: [{ slot: 'accent1' }, { slot: 'accent2' }, { slot: 'accent4' }],
};

export const deck: DeckMeta = {
  title: 'Thái Nguyên năm 2021',
  subtitle: '10 sự kiện, thành tựu tiêu biểu',
  event: 'Hội nghị tổng kết công tác năm 2021',
  minutes: null,
  organisation: 'Văn phòng UBND tỉnh <R&D> "Thái Nguyên"',
  date: '2021-12-31',
  lang: 'vi',
  file: 'slides/test.yaml',
};

export const INK: ColorRef = { slot: 'dk1' };
export const PAPER: ColorRef = { slot: 'lt1' };
export const PRIMARY: ColorRef = { slot: 'accent1' };

export function run(text: string, more: Partial<StyledRun> = {}): StyledRun {
  return { text, size: 32, font: 'body', bold: false, italic: false, color: INK, ...more };
}

export function paragraph(runs: readonly StyledRun[], more: Partial<StyledParagraph> = {}): StyledParagraph {
  return {
    runs,
    align: 'left',
    lineHeight: Math.round((runs[0]?.size ?? 32) * 1.22),
    spaceBefore: 0,
    level: 0,
    bullet: false,
    indent: 0,
    lines: [runs.map(({ text }) => text).join('')],
    ...more,
  };
}

export function textItem(purpose: TextPurpose, box: Box, paragraphs: readonly StyledParagraph[]): TextItem {
  return { kind: 'text', purpose, at: [], box, paragraphs, anchor: 'top', rightInset: 0 };
}

export function line(purpose: TextPurpose, box: Box, text: string, more: Partial<StyledRun> = {}): TextItem {
  return textItem(purpose, box, [paragraph([run(text, more)])]);
}

export const TITLE_BOX: Box = { x: 72, y: 52, w: 1136, h: 108 };
export const BODY_BOX: Box = { x: 72, y: 176, w: 1136, h: 440 };

export function title(text: string): TextItem {
  return line('title', TITLE_BOX, text, { size: 44, font: 'heading', bold: true });
}

export function footer(number: number): TextItem[] {
  const small = { size: 16, color: { slot: 'dk2' } } as const;
  return [
    line('footer', { x: 72, y: 680, w: 1000, h: 20 }, 'Hội nghị tổng kết & giao ban', small),
    line('slideNumber', { x: 1096, y: 680, w: 112, h: 20 }, `${number}`, small),
  ];
}

export const source: Source = {
  id: 'portal',
  title: 'Mười sự kiện',
  publisher: 'Cổng Thông tin điện tử tỉnh Thái Nguyên',
  date: '2021-12-31',
  url: 'https://thainguyen.gov.vn/?a=1&b=2',
};

export function scene(
  id: string,
  layout: Scene['layout'],
  items: readonly SceneItem[],
  more: Partial<Scene> = {},
): Scene {
  return {
    id,
    at: ['slides', 0],
    layout,
    title: `Trang ${id}`,
    background: PAPER,
    dark: false,
    items,
    notes: [],
    sources: [],
    figures: [],
    section: null,
    hidden: false,
    minutes: null,
    transition: 'none',
    steps: 0,
    ...more,
  };
}

export function point(value: number | null, more: Partial<ChartPoint> = {}): ChartPoint {
  const exact = value === null ? null : `${value}`;
  const label = value === null ? '' : `${value}`.replace('.', ',');
  return { value, exact, label, color: PRIMARY, highlight: false, figure: null, ...more };
}

export function series(name: string, values: readonly (number | null)[], color: ColorRef = PRIMARY): ChartSeries {
  const points = values.map((value) => point(value, { color }));
  return seriesOf(points, { name, color });
}

export function seriesOf(points: readonly ChartPoint[], more: Partial<ChartSeries> = {}): ChartSeries {
  const drawn = { mark: 'bar', axis: 'first', stack: 'none', hidden: false } as const;
  return { name: 'S', color: PRIMARY, ...drawn, unit: '', formatCode: '#,##0.0', points, ...more };
}

export function axisOf(min: number, max: number): ValueAxis {
  return { min, max, step: max - min, tickLabels: ['0'], visible: false, formatCode: '#,##0.0', title: '' };
}

export function chart(
  type: ChartType,
  categories: readonly string[],
  all: readonly ChartSeries[],
  more: Partial<Chart> = {},
): Chart {
  const values = all.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const sliced = type === 'pie' || type === 'doughnut';
  const min = Math.min(0, ...values);
  const max = Math.max(1, ...values) * 1.25;
  return {
    id: 'chart/1',
    at: ['slides', 0, 'chart'],
    type,
    direction: TRAITS[type].direction,
    hole: TRAITS[type].hole,
    categories,
    series: all.map((one) => ({ ...one, mark: TRAITS[type].mark })),
    axis: sliced ? null : { ...axisOf(min, max), step: (max - min) / 5 },
    secondAxis: null,
    xAxis: null,
    title: '',
    legend: all.length > 1 ? 'shown' : 'none',
    gapWidth: 50,
    centre: null,
    altText: `Biểu đồ ${type}: ${categories.join(', ')}`,
    ...more,
  };
}

const CHART_TEXT: FrameText = { size: 24, lineHeight: 29, gap: 10, width: (text) => text.length * 12 };

export function chartItem(of: Chart, box: Box = BODY_BOX, more: Partial<ChartFrame> = {}): ChartItem {
  const side = Math.min(box.w, box.h) - 80;
  const sliced = of.axis === null;
  const frame: ChartFrame = {
    width: box.w,
    height: box.h,
    plot: sliced
      ? { x: Math.round((box.w - side) / 2), y: 40, w: side, h: side }
      : { x: 60, y: 60, w: box.w - 80, h: box.h - 120 },
    fontSize: 24,
    categoryLines: [],
    titles: [],
    legend: [],
    labels: [],
    overflow: null,
    ...more,
  };
  const { labels } = (sliced ? placeRoundLabels : placeLabels)(of, frame, CHART_TEXT, theme);
  return { kind: 'chart', at: [], box, chart: of, frame: { ...frame, labels } };
}

export function legendOf(of: Chart): ChartFrame['legend'] {
  return of.series.map(({ name, color }, index) => ({
    text: name,
    color,
    mark: 'bar',
    x: 60 + index * 240,
    textX: 84 + index * 240,
    y: 4,
    w: 220,
    h: 30,
  }));
}

export function tableItem(rows: readonly (readonly string[])[], box: Box = BODY_BOX): TableItem {
  const columns = rows[0]?.length ?? 1;
  return {
    kind: 'table',
    at: [],
    box,
    altText: 'Bảng chỉ tiêu chính <2021> & so sánh',
    columns: Array.from({ length: columns }, (_, index) => ({
      w: box.w / columns,
      align: index === 0 ? 'left' : 'right',
    })),
    rows: rows.map((cells, index) => ({
      h: box.h / rows.length,
      header: index === 0,
      fill: index === 2 ? { slot: 'lt2' } : null,
      cells: cells.map((text, column) => ({
        paragraph: paragraph([run(text, { size: 24, bold: index === 2 })], { align: column === 0 ? 'left' : 'right' }),
      })),
    })),
  };
}

export function shape(of: ShapeItem['shape'], box: Box, more: Partial<ShapeItem> = {}): ShapeItem {
  return { kind: 'shape', at: [], box, shape: of, fill: PRIMARY, line: null, ...more };
}
