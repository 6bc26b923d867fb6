import { readData } from './chart-data.ts';
import { readLabels } from './chart-labels.ts';
import { numberFrom } from './numbers.ts';
import type { PptxAxis, PptxChart, PptxSeries, PptxValue } from './types.ts';
import type { Workbook } from './workbook.ts';
import { all, child, children, descend, type Node, val } from './xml.ts';

const MOST_SERIES = 255; // as many as Office draws

/** `c:chartSpace` of a chart part, with the workbook that its formulas lead to. */
export function readChart(id: string, alt: string, root: Node, workbook: Workbook | null): PptxChart {
  const plot = descend(root, 'chart', 'plotArea');
  const groups = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const drawn = groups
    .flatMap((group) => children(group, 'ser').map((series) => ({ series, group })))
    .slice(0, MOST_SERIES);
  drawn.sort((a, b) => orderOf(a.series) - orderOf(b.series));
  const categories = readCategories(
    drawn.map(({ series }) => series),
    workbook,
  );
  const read = drawn.map(({ series, group }) => readSeries(series, group, categories, workbook));
  return {
    id,
    type: mixOf(groups),
    categories,
    series: read.map(({ series }) => series),
    labels: read.map(({ labels }) => labels),
    ...readAxes(root, plot, groups),
    alt,
  };
}

/** The types of its groups; columns with lines are what the language calls a combo, those on unseen ones a waterfall, joined points a dumbbell. */
function mixOf(groups: readonly Node[]): string {
  const types = [...new Set(groups.map(typeOf))].join('+') || 'unknown';
  if (types === 'stacked-column' && groups.some(standsOnNothing)) return 'waterfall';
  if (types === 'line' && groups.some(isJoined)) return 'dumbbell';
  return types === 'column+line' ? 'combo' : types;
}

/** The bars of a waterfall stand on some that aren't drawn. */
function standsOnNothing(group: Node): boolean {
  return descend(children(group, 'ser')[0], 'spPr', 'noFill') !== undefined;
}

/** The ends of a dumbbell are joined by bars of error; LibreOffice writes high-low lines for any chart of lines. */
function isJoined(group: Node): boolean {
  const series = children(group, 'ser');
  return series.length === 2 && child(series[0], 'errBars') !== undefined;
}

const orderOf = (series: Node): number => Number(val(child(series, 'order')) ?? 0);

/** 'column', 'stacked-bar', 'line', 'area' …; a solid look is no type of its own. */
function typeOf(group: Node): string {
  const grouping = val(child(group, 'grouping')) ?? '';
  const stacking = { stacked: 'stacked-', percentStacked: 'percent-stacked-' }[grouping] ?? '';
  const name = group.name.replace(/(3D)?Chart$/, '');
  return stacking + (name === 'bar' && val(child(group, 'barDir')) !== 'bar' ? 'column' : name);
}

/** From the first series that names any; numbered where none does. */
function readCategories(series: readonly Node[], workbook: Workbook | null): readonly string[] {
  const named = series
    .map((each) => readData(child(each, 'cat') ?? child(each, 'xVal'), workbook).points)
    .find(({ length }) => length > 0);
  if (named !== undefined) return named.map((name) => name ?? '');
  const most = Math.max(0, ...series.map((each) => valuesOf(each, workbook).points.length));
  return Array.from({ length: most }, (_, index) => `${index + 1}`);
}

function valuesOf(series: Node, workbook: Workbook | null) {
  return readData(child(series, 'val') ?? child(series, 'yVal'), workbook);
}

function readSeries(node: Node, group: Node, categories: readonly string[], workbook: Workbook | null) {
  const name = readData(child(node, 'tx'), workbook).points.join(' ');
  const { formula, points } = valuesOf(node, workbook);
  const numbers = (holder: string) => readData(child(node, holder), workbook).points.map(numberFrom);
  const [x, sizes] = [numbers('xVal'), numbers('bubbleSize')];
  const series: PptxSeries = {
    name,
    values: points.map(numberFrom),
    ...(x.length > 0 ? { x } : {}),
    ...(sizes.length > 0 ? { sizes } : {}),
    cells: readCells(formula, workbook),
  };
  return { series, labels: readLabels(node, group, { name, categories, values: points }) };
}

function readCells(formula: string | null, workbook: Workbook | null): readonly PptxValue[] | null {
  const cells = formula === null ? null : (workbook?.cells(formula) ?? null);
  return (
    cells?.map((cell) => (cell === null ? null : cell.kind === 'number' ? numberFrom(cell.text) : cell.text)) ?? null
  );
}

type Axes = Pick<PptxChart, 'axis' | 'secondAxis' | 'title' | 'secondTitle'>;

const NO_AXES: Axes = { axis: null, secondAxis: null, title: '', secondTitle: '' };

/** The value axis of the first group, and one that another group has instead. */
function readAxes(root: Node, plot: Node | undefined, groups: readonly Node[]): Axes {
  const [first, ...others] = groups.map((group) => valueAxisOf(plot, group));
  const second = others.find((axis) => axis !== undefined && axis !== first);
  return {
    axis: readAxis(first),
    secondAxis: readAxis(second),
    title: titleOf(first) || titleOf(child(root, 'chart')),
    secondTitle: titleOf(second),
  };
}

/** Of a group's two axes (category first) the last that is one of values. */
function valueAxisOf(plot: Node | undefined, group: Node): Node | undefined {
  const ids = children(group, 'axId').map(val).reverse();
  const axes = children(plot, 'valAx');
  return ids.map((id) => axes.find((each) => val(child(each, 'axId')) === id)).find((each) => each !== undefined);
}

function readAxis(axis: Node | undefined): PptxAxis | null {
  if (axis === undefined) return null;
  const scaling = child(axis, 'scaling');
  return {
    min: bound(child(scaling, 'min')),
    max: bound(child(scaling, 'max')),
    step: bound(child(axis, 'majorUnit')),
  };
}

/** The words of the title of a chart or an axis. */
function titleOf(holder: Node | undefined): string {
  const paragraphs = children(descend(holder, 'title', 'tx', 'rich'), 'p');
  return paragraphs
    .map((paragraph) =>
      all(paragraph, 't')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

function bound(node: Node | undefined): number | null {
  const value = Number.parseFloat(val(node) ?? '');
  return Number.isFinite(value) ? value : null;
}

/** A chart that can't be read. */
export function unreadChart(id: string, alt: string): PptxChart {
  return { id, type: 'unknown', categories: [], series: [], labels: [], ...NO_AXES, alt };
}

/** Whether the frame holds a chart of Office 2016 or later (waterfall, funnel, map …), and which. */
export function newerKind(root: Node): string | null {
  const series = descend(root, 'chart', 'plotArea', 'plotAreaRegion', 'series');
  return series?.attributes['layoutId'] ?? null;
}
