import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/chart/types.ts';
import { Decimal } from '../../../src/data/decimal.ts';
import type { Figure } from '../../../src/data/types.ts';
import { columnName } from '../../../src/render/pptx/chart/cells.ts';
import { readTree } from '../../../src/render/pptx/slide/tree.ts';
import { HOSTILE } from './deck.ts';
import {
  axisOf,
  BODY_BOX,
  chart,
  chartItem,
  PRIMARY,
  point,
  scene,
  series,
  seriesOf,
  source,
  title,
} from './fixtures.ts';
import { defectsOf, partsOf, pptx, workbookOf } from './oracle.ts';

async function written(of: Chart, item = chartItem(of)) {
  const file = await pptx([scene('a', 'chart', [title('Tiêu đề'), item], { sources: [source] })]);
  const parts = partsOf(file);
  const xml = parts.get('ppt/charts/chart1.xml') ?? '';
  return { file, parts, xml, sheet: workbookOf(file, 1).get('xl/worksheets/sheet1.xml') ?? '' };
}

const simple = (more: Partial<Chart> = {}) => chart('column', ['A', 'B', 'C'], [series('S', [1, 2, 3])], more);
const attributes = (xml: string, name: string) =>
  readTree(xml)
    .all(name)
    .map(({ attribs }) => attribs['val']);

describe('the chart part', () => {
  it('writes 0 as 0 and a missing value as no point at all', async () => {
    const { xml } = await written(chart('line', ['A', 'B', 'C'], [series('S', [0, null, 1])]));
    const cache = /<c:numCache>.*?<\/c:numCache>/.exec(xml)?.[0] ?? '';
    expect(cache).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="2"><c:v>1</c:v></c:pt>');
    expect(attributes(xml, 'c:dispBlanksAs')).toEqual(['gap']);
  });

  it('keeps exact decimals that a double cannot hold', async () => {
    const exact = '12345678901234567.123456789';
    const points = [point(1.5, { exact })];
    const { xml, sheet } = await written(chart('column', ['A'], [seriesOf(points)]));
    expect(xml).toContain(`<c:v>${exact}</c:v>`);
    expect(sheet).toContain(`<v>${exact}</v>`);
  });

  it('places the plot as shares of the frame', async () => {
    const item = chartItem(simple(), { x: 72, y: 176, w: 1000, h: 400 }, { plot: { x: 100, y: 50, w: 800, h: 300 } });
    const { xml } = await written(simple(), item);
    expect(xml).toContain(
      '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.1"/><c:y val="0.125"/><c:w val="0.8"/><c:h val="0.75"/>',
    );
  });

  it('takes minimum, maximum and step from the axis and hides it where all marks are labelled', async () => {
    const axis = { min: -2, max: 4, step: 1.5, tickLabels: [], visible: false, formatCode: '#,##0.0', title: '' };
    const hidden = (await written(simple({ axis }))).xml;
    expect(hidden).toContain('<c:max val="4"/><c:min val="-2"/>');
    expect(attributes(hidden, 'c:majorUnit')).toEqual(['1.5']);
    expect(attributes(hidden, 'c:tickLblPos')).toEqual(['low', 'none']);
    expect(hidden).not.toContain('c:majorGridlines');
    const shown = (await written(simple({ axis: { ...axis, visible: true } }))).xml;
    expect(attributes(shown, 'c:tickLblPos')).toEqual(['low', 'nextTo']);
    expect(shown).toContain('c:majorGridlines');
  });

  it('lists horizontal bars from the top, with their values at the bottom', async () => {
    const { xml } = await written(chart('bar', ['A', 'B'], [series('S', [1, 2])]));
    expect(attributes(xml, 'c:barDir')).toEqual(['bar']);
    expect(attributes(xml, 'c:orientation')).toEqual(['maxMin', 'minMax']);
    expect(attributes(xml, 'c:crosses')).toEqual(['autoZero', 'max']);
  });

  it('colours only the points that differ from their series', async () => {
    const points = [point(1), point(2, { color: { slot: 'accent2', lumMod: 60, lumOff: 40 } }), point(3)];
    const { xml } = await written(simple({ series: [seriesOf(points)] }));
    expect(xml.match(/<c:dPt>/g)).toHaveLength(1);
    expect(xml).toContain('<a:schemeClr val="accent2"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr>');
  });

  it('says labels as cells of the workbook, without a field table, and deletes those of unlabelled points', async () => {
    const points = [point(4700, { label: 'trên 4.700' }), point(2, { label: '' })];
    const { xml, sheet } = await written(chart('column', ['A', 'B'], [seriesOf(points)]));
    expect(xml).toContain(`<c15:f>&apos;Data&apos;!$C$2:$C$3</c15:f>`);
    expect(xml).toContain('type="CELLRANGE"');
    expect(xml).toContain('<c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl>');
    expect(xml).not.toContain('dlblFieldTable');
    expect(sheet).toContain('<c r="C2" s="0" t="inlineStr"><is><t xml:space="preserve">trên 4.700</t></is></c>');
  });

  it('has no labels and no label columns where no mark is labelled', async () => {
    const points = [point(1, { label: '' }), point(2, { label: '' })];
    const { xml, sheet } = await written(chart('column', ['A', 'B'], [seriesOf(points)]));
    expect(xml).not.toContain('c:dLbls');
    expect(sheet).not.toContain('r="C1"');
  });

  it.each([
    ['column', ['outEnd', 'outEnd']],
    ['line', ['t', 't']],
    ['pie', ['ctr', 'ctr']],
    ['doughnut', []],
  ] as const)('puts the labels of a %s chart where its type allows it', async (type, expected) => {
    const { xml } = await written(chart(type, ['A'], [series('S', [1])]));
    expect(attributes(xml, 'c:dLblPos')).toEqual(expected);
  });

  it('writes labels within slices in paper or ink, whichever is read better', async () => {
    const points = [point(50), point(50, { color: { slot: 'folHlink' } })];
    const { xml } = await written(chart('pie', ['A', 'B'], [seriesOf(points)]));
    const fields = readTree(xml)
      .all('a:fld')
      .flatMap(({ children }) => children.slice(0, 1));
    const colors = fields.map((field) => (typeof field === 'string' ? '' : /bg1|tx1/.exec(JSON.stringify(field))?.[0]));
    expect(colors).toEqual(['bg1', 'tx1']);
  });

  it('puts the labels of thin slices beside the circle', async () => {
    const { xml } = await written(chart('pie', ['A', 'B'], [series('S', [99, 1])]));
    expect(attributes(xml, 'c:dLblPos')).toEqual(['ctr', 'outEnd', 'ctr']);
  });

  it('starts slices at twelve o’clock around a hole half as wide as the ring', async () => {
    const { xml } = await written(chart('doughnut', ['A', 'B'], [series('S', [1, 2])]));
    expect(attributes(xml, 'c:firstSliceAng')).toEqual(['0']);
    expect(attributes(xml, 'c:holeSize')).toEqual(['50']);
  });

  it('writes the main share into the middle of a doughnut as a text of the chart', async () => {
    const { parts } = await written(
      chart('doughnut', ['A', 'B'], [series('S', [109, 28])], { centre: { number: '109/137', label: 'xã' } }),
    );
    const drawing = parts.get('ppt/drawings/drawing1.xml') ?? '';
    expect(drawing).toContain('<a:t>109/137</a:t>');
    expect(drawing).toContain('<a:t>xã</a:t>');
    expect(parts.get('ppt/charts/_rels/chart1.xml.rels')).toContain('chartUserShapes');
  });

  it('groups series by mark and axis, in Office’s order, each with its own pair of axes and never a third', async () => {
    const all = [
      seriesOf([point(1), point(2)], { name: 'Đường', mark: 'line', axis: 'second' }),
      seriesOf([point(3), point(4)], { name: 'Cột', mark: 'bar' }),
      seriesOf([point(5), point(6)], { name: 'Vùng', mark: 'area' }),
    ];
    const made = { ...chart('combo', ['A', 'B'], [], { secondAxis: axisOf(0, 10) }), series: all, axis: axisOf(0, 10) };
    const { xml, file } = await written(made);
    expect(xml.match(/<c:(area|bar|line)Chart>/g)).toEqual(['<c:areaChart>', '<c:barChart>', '<c:lineChart>']);
    expect(attributes(xml, 'c:axId')).toEqual(['1', '2', '1', '2', '3', '4', '1', '2', '3', '4']);
    expect(attributes(xml, 'c:order')).toEqual(['2', '1', '0']);
    expect(attributes(xml, 'c:delete').filter((value) => value === '1')).toHaveLength(1);
    expect(attributes(xml, 'c:crosses')).toEqual(['autoZero', 'autoZero', 'autoZero', 'max']);
    expect(await defectsOf(file)).toEqual([]);
  });

  it.each(['scatter', 'bubble'] as const)(
    'writes the points of a %s chart as pairs, with sizes where they have any',
    async (type) => {
      const at = (value: number, x: number) => {
        const size = type === 'bubble' ? { size: { value: 3, exact: '3' } } : {};
        return point(value, { x: { value: x, exact: `${x}` }, ...size, label: 'Tên' });
      };
      const points = [at(1, 10), point(null), at(2, 30)];
      const made = chart(type, ['A', 'B', 'C'], [seriesOf(points)], { xAxis: axisOf(0, 40) });
      const { xml, sheet, file } = await written(made);
      expect(xml).not.toContain('c:catAx');
      expect(attributes(xml, 'c:axPos')).toEqual(['b', 'l']);
      const x = /<c:xVal>.*?<\/c:xVal>/.exec(xml)?.[0] ?? '';
      expect(x).toContain('$B$2:$B$4');
      expect(x).toContain('<c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="2"><c:v>30</c:v></c:pt>');
      expect(xml).toContain(`<c:f>&apos;Data&apos;!$C$1</c:f>`);
      expect(xml.includes('c:bubbleSize>')).toBe(type === 'bubble');
      expect(sheet).toContain('<c r="B2" s="0"><v>10</v></c><c r="C2" s="2"><v>1</v></c>');
      expect(attributes(xml, 'c:dLblPos')).toContain('r');
      expect(await defectsOf(file)).toEqual([]);
    },
  );

  it.each([
    ['stacked', 'stacked'],
    ['percent', 'percentStacked'],
  ] as const)('lays the bars of a %s chart over one another', async (stack, grouping) => {
    const two = ['A', 'B'].map((name) => seriesOf([point(1), point(2)], { name, stack }));
    const { xml, file } = await written(chart('column', ['A', 'B'], two));
    expect(attributes(xml, 'c:grouping')).toEqual([grouping]);
    expect(attributes(xml, 'c:overlap')).toEqual(['100']);
    expect(attributes(xml, 'c:dLblPos')).toContain('ctr');
    expect(await defectsOf(file)).toEqual([]);
  });

  it('draws nothing for hidden marks, which hold their place', async () => {
    const two = [seriesOf([point(1)], { hidden: true }), seriesOf([point(2)])];
    const { xml } = await written(chart('column', ['A'], two));
    const [first = '', second = ''] = xml.split('<c:ser>').slice(1);
    expect(first).toContain('<c:spPr><a:noFill/>');
    expect(second).toContain('<c:spPr><a:solidFill>');
  });

  it('says the titles of axes over the plot, upright, and a circle’s as its own', async () => {
    const title = { of: 'first', text: 'tỷ đồng', x: 0, y: 10, w: 80, h: 30 } as const;
    const box = { x: 0, y: 0, w: 1000, h: 500 };
    const { xml } = await written(simple(), chartItem(simple(), box, { titles: [title] }));
    const axis = /<c:valAx>.*<\/c:valAx>/.exec(xml)?.[0] ?? '';
    expect(axis).toContain('<a:t>tỷ đồng</a:t>');
    expect(axis).toContain('<a:bodyPr rot="0"');
    expect(axis).toContain('<c:x val="0"/><c:y val="0.02"/></c:manualLayout>');
    expect(attributes(xml, 'c:autoTitleDeleted')).toEqual(['1']);
    const pie = chart('pie', ['A', 'B'], [series('S', [1, 2])]);
    const circle = (await written(pie, chartItem(pie, box, { titles: [{ ...title, of: 'chart' }] }))).xml;
    expect(circle).toContain('<c:chart><c:title>');
    expect(attributes(circle, 'c:autoTitleDeleted')).toEqual(['0']);
  });

  it('has a legend over the entries, or none', async () => {
    const legend = [{ text: 'S', color: PRIMARY, mark: 'bar', x: 100, textX: 124, y: 10, w: 200, h: 30 }] as const;
    const item = chartItem(simple(), { x: 0, y: 0, w: 1000, h: 500 }, { legend });
    expect((await written(simple(), item)).xml).toContain('<c:legendPos val="t"/>');
    expect((await written(simple())).xml).not.toContain('c:legend');
  });

  it('holds no colour outside the theme, no font of its own and the deck’s language everywhere', async () => {
    const { xml } = await written(chart('bar', ['A', 'B'], [series('2020', [1, -2]), series('2021', [3, null])]));
    expect(xml).not.toContain('srgbClr');
    expect(
      new Set(
        readTree(xml)
          .all('a:latin')
          .map(({ attribs }) => attribs['typeface']),
      ),
    ).toEqual(new Set(['+mn-lt']));
    for (const name of ['a:rPr', 'a:endParaRPr']) {
      for (const { attribs } of readTree(xml).all(name)) expect(attribs['lang']).toBe('vi-VN');
    }
  });

  it.each(['column', 'bar', 'line', 'area', 'combo', 'pie', 'doughnut'] as const)(
    'is valid as a %s chart of hostile, equal and numeric names',
    async (type) => {
      const names = [HOSTILE, '0', '0', ' x '];
      const { file } = await written(
        chart(
          type,
          names,
          [{ ...series(HOSTILE, [0, 1e-9, null, 1e15]), formatCode: '#,##0.0" tỷ đồng"', unit: HOSTILE }],
          { altText: HOSTILE },
        ),
      );
      expect(await defectsOf(file)).toEqual([]);
    },
  );
});

describe('the workbook', () => {
  it('leaves the cell of a missing value empty and writes 0', async () => {
    const { sheet } = await written(chart('line', ['A', 'B'], [series('S', [0, null])]));
    expect(sheet).toContain('<c r="B2" s="2"><v>0</v></c>');
    expect(sheet).not.toContain('r="B3"');
  });

  it('says the unit of each series over its name, and the sources of the figures under the values', async () => {
    const trace = [{ source: source.id, value: null }];
    const share = { unit: '%', quantity: { value: Decimal(1), low: null, high: null, trace } } as unknown as Figure;
    const points = [point(1, { figure: share }), point(2)];
    const { sheet, xml } = await written(chart('column', ['A', 'B'], [seriesOf(points, { unit: '%' })]));
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Đơn vị</t>');
    expect(sheet).toContain('<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">%</t>');
    expect(sheet).toContain('<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">S</t>');
    expect(sheet).toMatch(/<c r="A6"[^>]*><is><t xml:space="preserve">Nguồn: Mười sự kiện, Cổng/);
    expect(xml).toContain('<c:f>&apos;Data&apos;!$B$2</c:f>');
    expect(xml).toContain('<c:f>&apos;Data&apos;!$B$3:$B$4</c:f>');
  });

  it('gives the values of each series their own number format', async () => {
    const two = [seriesOf([point(1)]), seriesOf([point(2)], { formatCode: '#,##0"%"' })];
    const { sheet } = await written(chart('column', ['A'], two));
    expect(sheet).toContain('<c r="B2" s="2"><v>1</v></c><c r="C2" s="3"><v>2</v></c>');
  });

  it('keeps categories that look like numbers or formulas as text', async () => {
    const { sheet } = await written(chart('column', ['0', '=1+1'], [series('S', [1, 2])]));
    expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">0</t>');
    expect(sheet).toContain('<c r="A3" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
  });

  it('is a workbook that the Open XML SDK accepts', async () => {
    const { file } = await written(chart('column', ['A & B'], [{ ...series('S', [1]), formatCode: '#,##0.0" tỷ"' }]));
    const { unzipSync } = await import('fflate');
    expect(await defectsOf(unzipSync(file)['ppt/embeddings/workbook1.xlsx'] as Uint8Array, 'xlsx')).toEqual([]);
  });

  it('names columns past Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

it('numbers charts from 1 in each deck, however many one process has written', async () => {
  const two = scene('a', 'two-columns', [
    title('T'),
    chartItem(simple(), { ...BODY_BOX, w: 500 }),
    chartItem(simple(), { ...BODY_BOX, x: 700, w: 500 }),
  ]);
  await pptx([two]);
  const parts = partsOf(await pptx([two]));
  expect([...parts.keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name))).toEqual([
    'ppt/charts/chart1.xml',
    'ppt/charts/chart2.xml',
  ]);
  expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('../charts/chart2.xml');
});
