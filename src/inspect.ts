import type { Chart, ChartSeries, ValueAxis } from './chart/types.ts';
import { exactNumber, seriesValues } from './chart/values.ts';
import type { Figure } from './data/types.ts';
import { figureJson } from './deck/figure-json.ts';
import { runText } from './deck/text.ts';
import type { BodyParagraph } from './deck/types.ts';
import type { Scene, SceneItem, StyledParagraph, TableItem } from './layout/types.ts';
import type { Compiled } from './pipeline.ts';

/** What `twindeck inspect --json` prints: the resolved deck, its geometry and every figure with its trace. */
export function inspect({ deck, scenes }: Compiled) {
  return { title: deck.meta.title, lang: deck.meta.lang, slides: scenes.map(inspectScene) };
}

function inspectScene(scene: Scene) {
  const { items } = scene;
  return {
    id: scene.id,
    layout: scene.layout,
    title: scene.title,
    boxes: items.map((item) => ({
      kind: item.kind,
      ...item.box,
      lines: linesOf(item),
      ...altOf(item),
      ...stepsOf(item),
    })),
    texts: items.flatMap((item) => (item.kind === 'text' ? item.paragraphs.map(paragraphText) : [])),
    figures: scene.figures.map((figure) => ({ ...figureJson(figure), ...workingOf(figure) })),
    charts: items.flatMap((item) => (item.kind === 'chart' ? [inspectChart(item.chart)] : [])),
    tables: items.flatMap((item) => (item.kind === 'table' ? [inspectTable(item)] : [])),
    notes: scene.notes.map((paragraph: BodyParagraph) => runText(paragraph.runs)).join('\n'),
    sources: scene.sources.map(({ title, publisher, date, url }) => ({ title, publisher, date, url })),
  };
}

/** How a derived figure was worked out; nothing for one that is published as it is. */
function workingOf({ working }: Figure): { working?: string } {
  return working === '' ? {} : { working };
}

function linesOf(item: SceneItem): string[] {
  return item.kind === 'text' ? item.paragraphs.flatMap((paragraph) => [...paragraph.lines]) : [];
}

function altOf(item: SceneItem): { alt?: string } {
  return item.kind === 'image' ? { alt: item.picture.alt } : {};
}

/** `step` of what appears as a whole, `steps` of each line where paragraphs appear one after another. */
function stepsOf(item: SceneItem): { step?: number; steps?: number[] } {
  if (item.step !== undefined) return { step: item.step };
  if (item.kind !== 'text') return {};
  const steps = item.paragraphs.flatMap(({ step, lines }) => (step === undefined ? [] : lines.map(() => step)));
  return steps.length === 0 ? {} : { steps };
}

function paragraphText(paragraph: StyledParagraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

function inspectChart({ id, type, categories, series, axis, secondAxis, xAxis, title, altText }: Chart) {
  return {
    id,
    type,
    categories,
    series: series.map((one) => ({ name: one.name, values: seriesValues(one), ...coordinates(one) })),
    labels: series.map(({ points }) => points.map((point) => point.label)),
    ...inspectCompare(series),
    axis: inspectAxis(axis),
    secondAxis: inspectAxis(secondAxis),
    ...(xAxis ? { xAxis: inspectAxis(xAxis), xTitle: xAxis.title } : {}),
    title: axis?.title ?? title,
    secondTitle: secondAxis?.title ?? '',
    alt: altText,
  };
}

/** Of points on a plane: where they stand along the horizontal axis, and their sizes. */
function coordinates({ points }: ChartSeries): { x?: Exact[]; sizes?: Exact[] } {
  const of = (key: 'x' | 'size'): Exact[] => points.map((point) => (point[key] ? exactNumber(point[key].exact) : null));
  return {
    ...(points.some(({ x }) => x) ? { x: of('x') } : {}),
    ...(points.some(({ size }) => size) ? { sizes: of('size') } : {}),
  };
}

type Exact = number | string | null;

/** Of each mark; only where the chart compares. */
function inspectCompare(series: Chart['series']): { compare?: (string | null)[][] } {
  const rows = series.map(({ points }) =>
    points.map(({ compare }) => (compare ? `${compare.text} ${compare.against}` : null)),
  );
  return rows.flat().some((text) => text !== null) ? { compare: rows } : {};
}

function inspectAxis(axis: ValueAxis | null) {
  return axis && { min: axis.min, max: axis.max, step: axis.step };
}

function inspectTable({ rows }: TableItem) {
  const text = (row: TableItem['rows'][number]) => row.cells.map((cell) => paragraphText(cell.paragraph));
  return { header: rows.filter((row) => row.header).flatMap(text), rows: rows.filter((row) => !row.header).map(text) };
}
