import { readData } from './chart-data.ts';
import { readLabels } from './chart-labels.ts';
import { numberFrom } from './numbers.ts';
import type { PptxChart, PptxSeries, PptxValue } from './types.ts';
import type { Workbook } from './workbook.ts';
import { child, children, descend, type Node, val } from './xml.ts';

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
    type: [...new Set(groups.map(typeOf))].join('+') || 'unknown',
    categories,
    series: read.map(({ series }) => series),
    labels: read.map(({ labels }) => labels),
    axis: readAxis(plot, groups[0]),
    alt,
  };
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
  const series: PptxSeries = { name, values: points.map(numberFrom), cells: readCells(formula, workbook) };
  return { series, labels: readLabels(node, group, { name, categories, values: points }) };
}

function readCells(formula: string | null, workbook: Workbook | null): readonly PptxValue[] | null {
  const cells = formula === null ? null : (workbook?.cells(formula) ?? null);
  return (
    cells?.map((cell) => (cell === null ? null : cell.kind === 'number' ? numberFrom(cell.text) : cell.text)) ?? null
  );
}

/** The value axis of the first group: of its two axes (category first) the last that is one. */
function readAxis(plot: Node | undefined, group: Node | undefined): PptxChart['axis'] {
  const ids = children(group, 'axId').map(val).reverse();
  const axes = children(plot, 'valAx');
  const axis = ids.map((id) => axes.find((each) => val(child(each, 'axId')) === id)).find((each) => each !== undefined);
  if (axis === undefined) return null;
  const scaling = child(axis, 'scaling');
  return {
    min: bound(child(scaling, 'min')),
    max: bound(child(scaling, 'max')),
    step: bound(child(axis, 'majorUnit')),
  };
}

function bound(node: Node | undefined): number | null {
  const value = Number.parseFloat(val(node) ?? '');
  return Number.isFinite(value) ? value : null;
}

/** Whether the frame holds a chart of Office 2016 or later (waterfall, funnel, map …), and which. */
export function newerKind(root: Node): string | null {
  const series = descend(root, 'chart', 'plotArea', 'plotAreaRegion', 'series');
  return series?.attributes['layoutId'] ?? null;
}
