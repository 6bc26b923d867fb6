import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../../src/render/pptx/read/formula.ts';
import { numberFrom } from '../../../../src/render/pptx/read/numbers.ts';
import type { PptxChart } from '../../../../src/render/pptx/read/types.ts';
import { graphicFrame, oneSlide, R, rels, tryReading, zipOf } from './reading.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A slide with one chart of this plot area, over a workbook with a sheet of these rows. */
function read(plot: string, sheet: string | null = null, target = 'embeddings/w.xlsx') {
  const external = sheet === null ? '' : '<c:externalData r:id="rId1"/>';
  const { content, codes } = tryReading(
    oneSlide(graphicFrame(CHART, '<c:chart r:id="rId3"/>'), {
      'ppt/slides/_rels/slide1.xml.rels': rels({ rId3: ['chart', '../charts/chart1.xml'] }),
      'ppt/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}" xmlns:a="a" xmlns:r="${R}"><c:chart><c:plotArea>${plot}</c:plotArea></c:chart>${external}</c:chartSpace>`,
      'ppt/charts/_rels/chart1.xml.rels': rels({ rId1: ['package', target.includes('://') ? target : `../${target}`] }),
      ...(sheet === null ? {} : { 'ppt/embeddings/w.xlsx': workbook(sheet) }),
    }),
  );
  const chart = content?.slides[0]?.charts[0];
  if (chart === undefined) throw new Error('no chart');
  return { chart: chart as PptxChart, codes };
}

function workbook(rows: string): Uint8Array {
  return zipOf({
    '_rels/.rels': rels({ a: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="m" xmlns:r="${R}"><sheets><sheet name="Số liệu 'A'" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels({
      s: ['worksheet', 'worksheets/sheet1.xml'],
      t: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/sharedStrings.xml':
      '<sst xmlns="m"><si><t>Thực hiện</t></si><si><r><t>Kế </t></r><r><t>hoạch</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="m"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

const points = (...texts: readonly (string | null)[]) =>
  `<c:ptCount val="${texts.length}"/>${texts.map((text, i) => (text === null ? '' : `<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`)).join('')}`;
const literal = (tag: string, kind: 'str' | 'num', ...texts: readonly (string | null)[]) =>
  `<c:${tag}><c:${kind}Lit>${points(...texts)}</c:${kind}Lit></c:${tag}>`;
const reference = (tag: string, kind: 'str' | 'num', formula: string, ...texts: readonly (string | null)[]) =>
  `<c:${tag}><c:${kind}Ref><c:f>${formula}</c:f>${texts.length === 0 ? '' : `<c:${kind}Cache>${points(...texts)}</c:${kind}Cache>`}</c:${kind}Ref></c:${tag}>`;
const column = (series: string, more = '') => `<c:barChart><c:barDir val="col"/>${more}${series}</c:barChart>`;
const ser = (content: string, order = 0) => `<c:ser><c:idx val="0"/><c:order val="${order}"/>${content}</c:ser>`;

describe('data of a chart', () => {
  it('may be literal, missing values stay missing and zero stays zero', () => {
    const { chart } = read(
      column(
        ser(
          `<c:tx><c:v>Tên</c:v></c:tx>${literal('cat', 'str', 'a', 'b', 'c')}${literal('val', 'num', '0', null, '1.5')}`,
        ),
      ),
    );
    expect(chart).toMatchObject({
      id: 'slide-1/1',
      type: 'column',
      categories: ['a', 'b', 'c'],
      series: [{ name: 'Tên', values: [0, null, 1.5], cells: null }],
      alt: 'Mô tả',
      axis: null,
    });
  });

  it('comes from the cells where there is no cache, and both are told where they differ', () => {
    const sheet =
      '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><v>1.1000000000000001</v></c></row>' +
      '<row><c t="str"><v>b</v></c><c><v>1E-3</v></c><c t="b"><v>1</v></c></row>';
    const at = (range: string) => `'Số liệu ''A'''!${range}`;
    const { chart, codes } = read(
      column(
        ser(
          reference('tx', 'str', at('$B$1')) +
            reference('cat', 'str', at('$A$2:$A$3')) +
            reference('val', 'num', at('$B$2:$B$3')),
        ) +
          ser(
            reference('tx', 'str', at('$A$1'), 'Khác') +
              reference('val', 'num', `(${at('$B$3')},${at('$C$3:$C$4')})`, '9', '8', '7'),
            1,
          ),
      ),
      sheet,
    );
    expect(codes).toEqual([]);
    expect(chart.categories).toEqual(['a', 'b']);
    expect(chart.series).toEqual([
      { name: 'Thực hiện', values: ['1.1', '0.001'], cells: ['1.1', '0.001'] },
      { name: 'Khác', values: [9, 8, 7], cells: ['0.001', 'TRUE', null] },
    ]);
  });

  it('has no cells where the formula names no sheet of the workbook', () => {
    const { chart } = read(column(ser(reference('val', 'num', 'Nowhere!$A$1', '1'))), '<row/>');
    expect(chart.series[0]).toMatchObject({ values: [1], cells: null });
  });

  it('is kept when its workbook is broken, with a warning, and without one when it is only linked', () => {
    const series = column(ser(reference('val', 'num', 'Data!$A$1', '1')));
    const broken = read(series, '<row>');
    expect(broken.codes).toEqual(['pptx/workbook slide-1/1 ppt/embeddings/w.xlsx']);
    expect(broken.chart.series[0]).toMatchObject({ values: [1], cells: null });
    expect(read(series, '', 'file:///a.xlsx').codes).toEqual([]);
  });

  it('takes categories of several levels together, and numbers those that nobody names', () => {
    const lvl = (...texts: readonly (string | null)[]) =>
      `<c:lvl>${points(...texts).replace(/<c:ptCount[^>]*>/, '')}</c:lvl>`;
    const levels = `<c:cat><c:multiLvlStrRef><c:f>x</c:f><c:multiLvlStrCache><c:ptCount val="3"/>${lvl('Q1', 'Q2', 'Q1')}${lvl('2020', null, '2021')}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`;
    expect(read(column(ser(levels + literal('val', 'num', '1', '2', '3')))).chart.categories).toEqual([
      '2020 / Q1',
      '2020 / Q2',
      '2021 / Q1',
    ]);
    expect(read(column(ser(literal('val', 'num', '1', '2')))).chart.categories).toEqual(['1', '2']);
  });

  it('does not fill the memory because a count says so', () => {
    const huge = '<c:val><c:numLit><c:ptCount val="4000000000"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val>';
    expect(read(column(ser(huge))).chart.series[0]?.values.length).toBeLessThanOrEqual(100_000);
  });
});

describe('the type of a chart', () => {
  it.each([
    [column(ser('')), 'column'],
    ['<c:bar3DChart><c:barDir val="bar"/></c:bar3DChart>', 'bar'],
    [column(ser(''), '<c:grouping val="percentStacked"/>'), 'percent-stacked-column'],
    [`${column(ser('', 1))}<c:lineChart><c:grouping val="standard"/></c:lineChart>`, 'combo'],
    [column(ser('<c:spPr><a:noFill/></c:spPr>'), '<c:grouping val="stacked"/>'), 'waterfall'],
    ['<c:ofPieChart/>', 'ofPie'],
    ['', 'unknown'],
  ])('of %s is %s', (plot, type) => {
    expect(read(plot).chart.type).toBe(type);
  });

  it('is unknown for charts of Office 2016, which are named', () => {
    const { content, codes } = tryReading(
      oneSlide(graphicFrame('http://schemas.microsoft.com/office/drawing/2014/chartex', '<cx:chart r:id="rId3"/>'), {
        'ppt/slides/_rels/slide1.xml.rels': rels({ rId3: ['chartEx', '../charts/chartEx1.xml'] }),
        'ppt/charts/chartEx1.xml':
          '<cx:chartSpace xmlns:cx="x"><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"/></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>',
      }),
    );
    expect(codes).toEqual(['pptx/unknown-chart slide-1/1 waterfall']);
    expect(content?.slides[0]).toMatchObject({
      charts: [{ type: 'unknown', alt: 'Mô tả' }],
      boxes: [{ kind: 'chart' }],
    });
  });
});

it('takes the series of a combination in the order that they are shown in, and the first group’s value axis', () => {
  const axis = (id: number, max: number) =>
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:max val="${max}"/><c:min val="-1"/></c:scaling><c:majorUnit val="0.5"/></c:valAx>`;
  const { chart } = read(
    `${column(`${ser('<c:tx><c:v>sau</c:v></c:tx>', 1)}<c:axId val="1"/><c:axId val="2"/>`)}<c:lineChart>${ser('<c:tx><c:v>trước</c:v></c:tx>')}<c:axId val="1"/><c:axId val="3"/></c:lineChart>${axis(3, 9)}${axis(2, 4)}`,
  );
  expect(chart.series.map(({ name }) => name)).toEqual(['trước', 'sau']);
  expect(chart.axis).toEqual({ min: -1, max: 4, step: 0.5 });
});

it('leaves a bound of the axis open where PowerPoint chooses it', () => {
  const plot = `${column('<c:axId val="1"/><c:axId val="2"/>')}<c:valAx><c:axId val="2"/><c:scaling/></c:valAx>`;
  expect(read(plot).chart.axis).toEqual({ min: null, max: null, step: null });
});

describe('labels', () => {
  const values = literal('cat', 'str', 'a', 'b') + literal('val', 'num', '1', '3');
  const labels = (content: string, more = '') =>
    read(column(ser(`<c:tx><c:v>S</c:v></c:tx><c:dLbls>${content}</c:dLbls>${values}${more}`))).chart.labels;

  it('are the plain parts that the flags ask for', () => {
    expect(labels('<c:showVal val="1"/><c:showCatName val="1"/><c:separator>: </c:separator>')).toEqual([
      ['a: 1', 'b: 3'],
    ]);
    expect(labels('<c:showPercent val="1"/>')).toEqual([['25%', '75%']]);
    expect(labels('<c:showVal val="0"/>')).toEqual([['', '']]);
    expect(read(column(ser(values), '<c:dLbls><c:showSerName val="1"/></c:dLbls>')).chart.labels).toEqual([['', '']]);
  });

  it('may be deleted or written one by one', () => {
    const own = (content: string) => `<c:dLbl><c:idx val="0"/>${content}</c:dLbl><c:showVal val="1"/>`;
    expect(labels(own('<c:delete val="1"/>'))).toEqual([['', '3']]);
    expect(
      labels(
        own(
          '<c:tx><c:rich><a:p><a:r><a:t>khoảng </a:t></a:r><a:fld type="VALUE"><a:t>[VALUE]</a:t></a:fld></a:p></c:rich></c:tx>',
        ),
      ),
    ).toEqual([['khoảng 1', '3']]);
  });

  it('are the words of their cells where the chart shows those, whatever stand-in PowerPoint left', () => {
    const range = `<c:extLst><c:ext><c15:datalabelsRange><c15:dlblRangeCache>${points('một', null)}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
    const field =
      '<c:dLbl><c:idx val="0"/><c:tx><c:rich><a:p><a:fld type="CELLRANGE"><a:t>[CELLRANGE]</a:t></a:fld></a:p></c:rich></c:tx></c:dLbl>';
    expect(labels(field, range)).toEqual([['một', '']]);
    const flag = '<c:extLst><c:ext><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>';
    expect(labels(`<c:showVal val="0"/>${flag}`, range)).toEqual([['một', '']]);
  });
});

it.each([
  ['Data!$B$2:$B$4', [{ sheet: 'Data', top: 1, left: 1, bottom: 3, right: 1 }]],
  ['=AA10', null],
  ["'It''s, so'!B1:A2", [{ sheet: "It's, so", top: 0, left: 0, bottom: 1, right: 1 }]],
  [
    '(A!$A$1,B!$AA$2)',
    [
      { sheet: 'A', top: 0, left: 0, bottom: 0, right: 0 },
      { sheet: 'B', top: 1, left: 26, bottom: 1, right: 26 },
    ],
  ],
  ['Data!Tên', null],
  ['[1]Data!$A$1', null],
  ['Data!$A$1:$XFD$1048576', null],
  ['categories', null],
])('understands the formula %s', (formula, areas) => {
  expect(readFormula(formula)).toEqual(areas);
});

it.each([
  ['0', 0],
  ['-12.5', -12.5],
  ['1.1000000000000001', '1.1'],
  ['12345678901234567', '12345678901234567'],
  ['1E+21', 1e21],
  ['', null],
  ['#N/A', null],
  ['1e999', null],
])('reads the number %s as %s', (text, value) => {
  expect(numberFrom(text)).toEqual(value);
});
