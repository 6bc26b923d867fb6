import type { XmlElement } from '@rgrove/parse-xml';
import { type Cells, cellsOf } from './cells.ts';
import { colorsIn, type Palette } from './colors-in-pptx.ts';
import type { SeenAxis, SeenChart, SeenSeries } from './seen.ts';
import { all, elements, first, numberOf } from './xml.ts';

/** A chart part as it draws itself from its caches, or, with `cells`, as Excel would fill it from the workbook. */
export function readChart(root: XmlElement, palette: Palette, cells: Cells | null): SeenChart {
  const order = (one: XmlElement): number => numberOf(first(one, 'c:order'), 'val');
  const series = all(root, 'c:ser').sort((a, b) => order(a) - order(b));
  const axes = all(root, 'c:valAx');
  // A plane has no categories and two value axes, the horizontal one first.
  const plane = all(root, 'c:catAx').length === 0 && axes.length === 2;
  return {
    categories: read(first(series[0], 'c:cat'), cells).map((text) => text ?? ''),
    series: series.map((one) => readSeries(one, palette, cells)),
    axis: readAxis(axes[plane ? 1 : 0]),
    secondAxis: plane ? null : readAxis(axes[1]),
    xAxis: plane ? readAxis(axes[0]) : null,
  };
}

function readSeries(series: XmlElement, palette: Palette, cells: Cells | null): SeenSeries {
  const values = read(first(series, 'c:val') ?? first(series, 'c:yVal'), cells);
  return {
    name: read(elements(series, 'c:tx')[0], cells)[0] ?? '',
    values,
    x: read(first(series, 'c:xVal'), cells),
    sizes: read(first(series, 'c:bubbleSize'), cells),
    labels: cells === null ? writtenLabels(series, values.length) : rangeLabels(series, values.length, cells),
    colors: colorsIn(series, values.length, palette),
  };
}

/** What a reference's cache or its cells hold; null where there is nothing. */
function read(reference: XmlElement | undefined, cells: Cells | null): (string | null)[] {
  if (!reference) return [];
  if (cells !== null) return cellsOf(first(reference, 'c:f')?.text ?? '', cells);
  return cached(reference);
}

function cached(holder: XmlElement): (string | null)[] {
  const points = new Map(all(holder, 'c:pt').map((point) => [numberOf(point, 'idx'), first(point, 'c:v')?.text ?? '']));
  return Array.from({ length: numberOf(first(holder, 'c:ptCount'), 'val') }, (_, i) => points.get(i) ?? null);
}

/** The labels that stand in the chart itself. */
function writtenLabels(series: XmlElement, length: number): string[] {
  const labels = new Map(
    all(series, 'c:dLbl').map((label) => [
      numberOf(first(label, 'c:idx'), 'val'),
      all(label, 'a:t')
        .map(({ text }) => text)
        .join(''),
    ]),
  );
  return Array.from({ length }, (_, i) => labels.get(i) ?? '');
}

/** The labels of the range of cells that they are bound to; its cache must hold the same. */
function rangeLabels(series: XmlElement, length: number, cells: Cells): string[] {
  const range = first(series, 'c15:datalabelsRange');
  if (!range) return Array(length).fill('');
  const labels = cellsOf(first(range, 'c15:f')?.text ?? '', cells).map((text) => text ?? '');
  const cache = cached(range).map((text) => text ?? '');
  if (JSON.stringify(cache) !== JSON.stringify(labels))
    throw new Error(`labels ${cache} are cached for the cells ${labels}`);
  return labels;
}

function readAxis(axis: XmlElement | undefined): SeenAxis | null {
  if (!axis) return null;
  const value = (name: string): number => numberOf(first(axis, name), 'val');
  return { min: value('c:min'), max: value('c:max'), step: value('c:majorUnit') };
}
