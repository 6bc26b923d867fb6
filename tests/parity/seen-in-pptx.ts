import { posix } from 'node:path';
import type { XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { type Cells, readCells } from './cells.ts';
import { readChart } from './chart-in-pptx.ts';
import { paletteOf } from './colors-in-pptx.ts';
import type { SeenChart, SeenSlide } from './seen.ts';
import { all, elements, first, numberOf, rootOf } from './xml.ts';

type Files = ReturnType<typeof unzipSync>;

const EMU = 9525;

/** The slides of a PPTX that are shown, as PowerPoint reads them; positions inherited from layout and master included. */
export function seenInPptx(file: Uint8Array): (SeenSlide & { readonly sheets: readonly SeenChart[] })[] {
  const files = unzipSync(file);
  const presentation = 'ppt/presentation.xml';
  return all(part(files, presentation), 'p:sldId')
    .map((slide) => target(files, presentation, slide.attributes['r:id'] ?? ''))
    .filter((name) => part(files, name).attributes['show'] !== '0')
    .map((name) => seenSlide(files, name));
}

function seenSlide(files: Files, name: string): SeenSlide & { sheets: SeenChart[] } {
  const root = part(files, name);
  const layoutName = targetOfType(files, name, 'slideLayout');
  const layout = part(files, layoutName);
  const masterName = targetOfType(files, layoutName, 'slideMaster');
  const master = part(files, masterName);
  const palette = paletteOf(part(files, targetOfType(files, masterName, 'theme')));
  const items = elements(first(root, 'p:spTree') ?? root).filter(isItem);
  const chartsIn = (item: XmlElement) =>
    all(item, 'c:chart').map((chart) => target(files, name, chart.attributes['r:id'] ?? ''));
  const charts = items.flatMap(chartsIn);
  const withNotes = items.map((item) => ({ item, notes: chartsIn(item).flatMap((chart) => notesOver(files, chart)) }));
  return {
    id: first(root, 'p:cSld')?.attributes['name'] ?? '',
    boxes: withNotes.flatMap(({ item, notes }) => {
      const box = boxOf(item, layout, master);
      const moved = notes
        .map((note) => boxOf(note, layout, master))
        .map((own) => ({ ...own, x: own.x + box.x, y: own.y + box.y }));
      return [{ kind: kindOf(item), ...box }, ...moved.map((own) => ({ kind: 'text', ...own }))];
    }),
    texts: withNotes.flatMap(({ item, notes }) =>
      [...(item.name === 'p:sp' ? [item] : []), ...notes].flatMap((shape) => all(shape, 'a:p').map(textOf)),
    ),
    tables: items
      .flatMap((item) => all(item, 'a:tbl'))
      .map((table) => all(table, 'a:tr').map((row) => all(row, 'a:tc').map(textOf))),
    charts: charts.map((chart) => readChart(part(files, chart), palette, null)),
    notes: notesOf(files, name),
    sheets: charts.map((chart) => readChart(part(files, chart), palette, workbookOf(files, chart))),
  };
}

/** The texts of notes in a chart's own drawing; the number in a doughnut is part of the chart itself. */
function notesOver(files: Files, chart: string): XmlElement[] {
  if (first(part(files, chart), 'c:userShapes') === undefined) return [];
  const isNote = (shape: XmlElement) => /^(Ghi chú|Note) /.test(first(shape, 'cdr:cNvPr')?.attributes['name'] ?? '');
  return all(part(files, targetOfType(files, chart, 'chartUserShapes')), 'cdr:sp').filter(isNote);
}

function notesOf(files: Files, slide: string): string {
  const notes = relationships(files, slide).find(({ attributes }) => attributes['Type']?.endsWith('/notesSlide'));
  if (!notes) return '';
  const shapes = all(part(files, resolve(slide, notes)), 'p:sp');
  const body = shapes.find((shape) => first(shape, 'p:ph')?.attributes['type'] === 'body');
  return body ? all(body, 'a:p').map(textOf).join('\n') : '';
}

/** Shapes without words are decoration. */
function isItem(element: XmlElement): boolean {
  return (
    element.name === 'p:graphicFrame' ||
    element.name === 'p:pic' ||
    (element.name === 'p:sp' && first(element, 'a:p') !== undefined && !isDecoration(element))
  );
}

function isDecoration(shape: XmlElement): boolean {
  return first(shape, 'a:r') === undefined && first(shape, 'a:fld') === undefined && first(shape, 'p:ph') === undefined;
}

function kindOf(item: XmlElement): string {
  if (item.name === 'p:sp') return 'text';
  if (item.name === 'p:pic') return 'image';
  return first(item, 'a:tbl') ? 'table' : 'chart';
}

function boxOf(
  item: XmlElement,
  layout: XmlElement,
  master: XmlElement,
): { x: number; y: number; w: number; h: number } {
  const transform =
    first(item, item.name === 'p:graphicFrame' ? 'p:xfrm' : 'a:xfrm') ??
    first(inherited(item, layout), 'a:xfrm') ??
    first(ofType(item, master), 'a:xfrm');
  const [offset, extent] = [first(transform, 'a:off'), first(transform, 'a:ext')];
  return {
    x: numberOf(offset, 'x') / EMU,
    y: numberOf(offset, 'y') / EMU,
    w: numberOf(extent, 'cx') / EMU,
    h: numberOf(extent, 'cy') / EMU,
  };
}

/** A placeholder without a place of its own stands where the layout's placeholder of its type and idx does. */
function inherited(item: XmlElement, layout: XmlElement): XmlElement | undefined {
  const keyOf = (shape: XmlElement) => {
    const { type = 'obj', idx = '0' } = first(shape, 'p:ph')?.attributes ?? {};
    return `${type} ${idx}`;
  };
  return all(layout, 'p:sp').find((shape) => first(shape, 'p:ph') && keyOf(shape) === keyOf(item));
}

/** The master has one placeholder of each type; what holds content of any kind is its body. */
function ofType(item: XmlElement, master: XmlElement): XmlElement | undefined {
  const typeOf = (shape: XmlElement) => first(shape, 'p:ph')?.attributes['type'] ?? 'body';
  const wanted = { ctrTitle: 'title', subTitle: 'body' }[typeOf(item)] ?? typeOf(item);
  return all(master, 'p:sp').find((shape) => first(shape, 'p:ph') && typeOf(shape) === wanted);
}

function textOf(element: XmlElement): string {
  return all(element, 'a:t')
    .map((run) => run.text)
    .join('');
}

function workbookOf(files: Files, chart: string): Cells {
  return readCells(files[targetOfType(files, chart, 'package')] ?? new Uint8Array());
}

function part(files: Files, name: string): XmlElement {
  return rootOf(strFromU8(files[name] ?? new Uint8Array()));
}

function relationships(files: Files, name: string): XmlElement[] {
  return elements(part(files, posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)));
}

function target(files: Files, name: string, id: string): string {
  return resolve(
    name,
    relationships(files, name).find(({ attributes }) => attributes['Id'] === id),
  );
}

function targetOfType(files: Files, name: string, type: string): string {
  return resolve(
    name,
    relationships(files, name).find(({ attributes }) => attributes['Type']?.endsWith(`/${type}`)),
  );
}

function resolve(from: string, relationship: XmlElement | undefined): string {
  return posix.join(posix.dirname(from), relationship?.attributes['Target'] ?? '');
}
