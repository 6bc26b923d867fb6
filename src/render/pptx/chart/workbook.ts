import type { Chart, ChartPoint, ChartSeries } from '../../../chart/types.ts';
import { sourceLine } from '../../../deck/source-text.ts';
import { RELATION, relationshipsPart } from '../package/relationships.ts';
import type { Parts } from '../parts.ts';
import type { ChartPlan } from '../plan.ts';
import type { Words } from '../words.ts';
import { el, part, text, type Xml, xstring } from '../xml.ts';
import { type ColumnKind, columnName, columnOf, headerRow, numberColumns, SHEET } from './cells.ts';
import { type Reckoned, type ReckonedColumn, reckonedColumns, valueFormula } from './reckoned.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FORMAT_ID = 164; // the first id that isn't built in
const STYLE = { plain: 0, header: 1 } as const;
const FIRST_VALUE_STYLE = 2;

/** The workbook behind "Edit Data": exact decimals, 0 is 0, a missing value is an empty cell, labels in their own columns. */
export function workbookParts(plan: ChartPlan, words: Words, lang: string): Parts {
  return new Map([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationshipsPart([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }])],
    ['xl/workbook.xml', workbook()],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsPart([
        { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', kind: 'styles', target: 'styles.xml' },
      ]),
    ],
    ['xl/worksheets/sheet1.xml', sheet(plan, words, lang)],
    ['xl/styles.xml', styles(formatCodes(plan.chart))],
  ]);
}

function sheet({ chart, sources }: ChartPlan, words: Words, lang: string): string {
  const labelled = chart.series.some(hasLabels);
  const header = headerRow(chart);
  const reckoned = reckonedColumns(chart, words);
  const names = [
    ...chart.series.flatMap((series, index) => headers(chart, series, index, header, words)),
    ...reckoned.map(({ column, name }) => string(column, header, name, STYLE.header)),
  ];
  const labelNames = chart.series.map(({ name }, index) =>
    string(columnOf(chart, 'labels', index), header, `${name} (${words.label})`, STYLE.header),
  );
  const rows = chart.categories.map((category, index) =>
    dataRow(chart, category, index, header + 1 + index, labelled, reckoned),
  );
  const said = sourceLine(sources, lang);
  const source = said === '' ? [] : [sourceRow(header + chart.categories.length + 2, said)];
  return part(
    el(
      'worksheet',
      { xmlns: MAIN },
      el(
        'cols',
        {},
        el('col', { min: 1, max: 1, width: 32, customWidth: 1 }),
        el('col', { min: 2, max: columnOf(chart, 'labels', chart.series.length), width: 20, customWidth: 1 }),
      ),
      el(
        'sheetData',
        {},
        ...unitRow(chart, header, words),
        row(header, [...names, ...(labelled ? labelNames : [])]),
        ...rows,
        ...source,
      ),
    ),
  );
}

/** The unit of each series over its name. */
function unitRow(chart: Chart, header: number, words: Words): Xml[] {
  if (header === 1) return [];
  const units = chart.series.map(({ unit }, index) => string(columnOf(chart, 'values', index), 1, unit, STYLE.header));
  const reckoned = reckonedColumns(chart, words).map(({ column }) =>
    string(column, 1, chart.series[0]?.unit ?? '', STYLE.header),
  );
  return [row(1, [string(0, 1, words.unit, STYLE.header), ...units, ...reckoned])];
}

/** Whether any mark of the series has a label. */
export function hasLabels({ points }: ChartSeries): boolean {
  return points.some(({ label }) => label !== '');
}

function headers(chart: Chart, { name }: ChartSeries, index: number, number: number, words: Words): (Cell | null)[] {
  const names = { x: chart.xAxis?.title || 'X', values: name, sizes: words.size };
  return numberColumns(chart).map((kind) => string(columnOf(chart, kind, index), number, names[kind], STYLE.header));
}

function dataRow(
  chart: Chart,
  category: string,
  index: number,
  number: number,
  labelled: boolean,
  reckoned: readonly ReckonedColumn[],
): Xml {
  const numbers = chart.series.flatMap(({ points }, series) =>
    numberColumns(chart).map((kind) => {
      const value = exactOf(points[index], kind);
      const style = kind === 'values' ? valueStyle(chart, series) : STYLE.plain;
      const cell = { value, formula: valueFormula(chart, series, index) };
      return numberCell(columnOf(chart, kind, series), number, cell, style);
    }),
  );
  const others = reckoned.map(({ column, cell }) => numberCell(column, number, cell(index), valueStyle(chart, 0)));
  const labels = chart.series.map(({ points }, series) =>
    string(columnOf(chart, 'labels', series), number, points[index]?.label ?? '', STYLE.plain),
  );
  return row(number, [string(0, number, category, STYLE.plain), ...numbers, ...others, ...(labelled ? labels : [])]);
}

/** A number, with the formula that gives it; one that gives nothing shows the empty text. */
function numberCell(column: number, number: number, cell: Reckoned | null, style: number): Cell | null {
  if (cell === null || (cell.value === null && cell.formula === null)) return null;
  const { value, formula } = cell;
  const nothing = value === null ? { t: 'str' } : {};
  const content = [formula === null ? null : el('f', {}, text(formula)), el('v', {}, text(value ?? ''))];
  return { column, xml: el('c', { r: at(column, number), s: style, ...nothing }, ...content) };
}

/** One number of a point as exact decimal text; null where it has none. */
export function exactOf(point: ChartPoint | undefined, kind: Exclude<ColumnKind, 'labels'>): string | null {
  switch (kind) {
    case 'values':
      return point?.exact ?? null;
    case 'x':
      return point?.x?.exact ?? null;
    case 'sizes':
      return point?.size?.exact ?? null;
  }
}

function sourceRow(number: number, said: string): Xml {
  return row(number, [string(0, number, said, STYLE.plain)]);
}

/** A cell and its column, 0 = A. */
interface Cell {
  readonly column: number;
  readonly xml: Xml;
}

/** The cells of a row stand in the order of their columns. */
function row(number: number, cells: readonly (Cell | null)[]): Xml {
  const present = cells.filter((cell) => cell !== null).sort((a, b) => a.column - b.column);
  return el('row', { r: number }, ...present.map(({ xml }) => xml));
}

/** A text cell; the empty string is an empty cell. Inline, so that no table of strings is needed. */
function string(column: number, number: number, value: string, style: number): Cell | null {
  if (value === '') return null;
  const content = el('is', {}, el('t', { 'xml:space': 'preserve' }, xstring(value)));
  return { column, xml: el('c', { r: at(column, number), s: style, t: 'inlineStr' }, content) };
}

const at = (column: number, number: number): string => `${columnName(column)}${number}`;

/** The number formats of the series, each once. */
function formatCodes({ series }: Chart): readonly string[] {
  return [...new Set(series.map(({ formatCode }) => formatCode))];
}

function valueStyle(chart: Chart, series: number): number {
  return FIRST_VALUE_STYLE + formatCodes(chart).indexOf(chart.series[series]?.formatCode ?? '');
}

function styles(formatCodes: readonly string[]): string {
  const font = (bold: boolean): Xml =>
    el('font', {}, bold ? el('b') : null, el('sz', { val: 11 }), el('name', { val: 'Calibri' }));
  const style = (attributes: Readonly<Record<string, number>>): Xml =>
    el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...attributes });
  const formats = formatCodes.map((formatCode, i) => el('numFmt', { numFmtId: FORMAT_ID + i, formatCode }));
  const values = formatCodes.map((_, i) => style({ numFmtId: FORMAT_ID + i, xfId: 0, applyNumberFormat: 1 }));
  return part(
    el(
      'styleSheet',
      { xmlns: MAIN },
      el('numFmts', { count: formats.length }, ...formats),
      el('fonts', { count: 2 }, font(false), font(true)),
      el(
        'fills',
        { count: 2 },
        el('fill', {}, el('patternFill', { patternType: 'none' })),
        el('fill', {}, el('patternFill', { patternType: 'gray125' })),
      ),
      el('borders', { count: 1 }, el('border', {}, el('left'), el('right'), el('top'), el('bottom'), el('diagonal'))),
      el('cellStyleXfs', { count: 1 }, style({})),
      el(
        'cellXfs',
        { count: 2 + values.length },
        style({ xfId: 0 }),
        style({ fontId: 1, xfId: 0, applyFont: 1 }),
        ...values,
      ),
    ),
  );
}

function workbook(): string {
  return part(
    el(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATION },
      el('sheets', {}, el('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })),
      el('calcPr', { fullCalcOnLoad: 1 }),
    ),
  );
}

function contentTypes(): string {
  const override = (PartName: string, kind: string): Xml =>
    el('Override', { PartName, ContentType: `${TYPES}.${kind}+xml` });
  return part(
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', 'sheet.main'),
      override('/xl/worksheets/sheet1.xml', 'worksheet'),
      override('/xl/styles.xml', 'styles'),
    ),
  );
}
