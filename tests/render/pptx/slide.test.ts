import { describe, expect, it } from 'vitest';
import type { SceneItem } from '../../../src/layout/types.ts';
import { readTree, type Tree } from '../../../src/render/pptx/slide/tree.ts';
import { HOSTILE } from './deck.ts';
import {
  BODY_BOX,
  chart,
  chartItem,
  footer,
  line,
  PRIMARY,
  paragraph,
  run,
  scene,
  series,
  shape,
  TITLE_BOX,
  tableItem,
  textItem,
  title,
} from './fixtures.ts';
import { partsOf, pptx } from './oracle.ts';

async function slideOf(items: readonly SceneItem[], layout: Parameters<typeof scene>[1] = 'bullets') {
  const parts = partsOf(await pptx([scene('a', layout, items)]));
  const xml = parts.get('ppt/slides/slide1.xml') ?? '';
  return { xml, tree: readTree(xml), rels: parts.get('ppt/slides/_rels/slide1.xml.rels') ?? '' };
}

const values = (tree: Tree, name: string, attribute: string) => tree.all(name).map(({ attribs }) => attribs[attribute]);
const texts = (tree: Tree) => tree.all('a:t').map(({ children }) => children.join(''));
const body = (...paragraphs: Parameters<typeof textItem>[2]) => textItem('body', BODY_BOX, paragraphs);

describe('text', () => {
  it('keeps a paragraph of several runs one paragraph', async () => {
    const { tree } = await slideOf([
      body(paragraph([run('a'), run('b', { bold: true }), run('c')], { bullet: true, indent: 32 })),
    ]);
    expect(tree.all('a:p')).toHaveLength(1);
    expect(texts(tree)).toEqual(['a', 'b', 'c']);
  });

  it('makes a paragraph of each paragraph, an empty one included', async () => {
    const { tree } = await slideOf([body(paragraph([run('a')]), paragraph([]), paragraph([run('b')]))]);
    expect(tree.all('a:p')).toHaveLength(3);
  });

  it('states sizes, exact line heights and space above in points', async () => {
    const { tree } = await slideOf([
      textItem('label', BODY_BOX, [paragraph([run('a', { size: 30 })], { lineHeight: 37, spaceBefore: 8 })]),
    ]);
    expect(values(tree, 'a:rPr', 'sz')).toEqual(['2250']);
    expect(values(tree, 'a:spcPts', 'val')).toEqual(['2775', '600']);
  });

  it('hangs each level by its own step', async () => {
    const levels = [0, 1, 2].map((level) => paragraph([run('x')], { bullet: true, level, indent: 32 * (level + 1) }));
    const { tree } = await slideOf([textItem('label', BODY_BOX, levels)]);
    expect(values(tree, 'a:pPr', 'marL')).toEqual(['304800', '609600', '914400']);
    expect(values(tree, 'a:pPr', 'indent')).toEqual(['-304800', '-304800', '-304800']);
    expect(tree.all('a:buChar')).toHaveLength(3);
  });

  it('says regular where the placeholder would hand down bold, and bold where it would not', async () => {
    const mixed = [run('a', { bold: true, font: 'heading' }), run('b', { font: 'heading' })];
    const { tree } = await slideOf([
      textItem('title', TITLE_BOX, [paragraph(mixed)]),
      body(paragraph([run('c', { bold: true }), run('d')])),
    ]);
    expect(values(tree, 'a:rPr', 'b')).toEqual([undefined, '0', '1', undefined]);
  });

  it('escapes hostile text once', async () => {
    const { tree, xml } = await slideOf([body(paragraph([run(HOSTILE)]))]);
    expect(texts(tree)).toEqual([
      HOSTILE.replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;'),
    ]);
    expect(xml).not.toContain('&amp;lt;');
  });

  it('composes combining marks and keeps a line feed from breaking the paragraph', async () => {
    const { tree } = await slideOf([body(paragraph([run('tie\u0302\u0301ng\r\nViệt')]))]);
    expect(texts(tree)).toEqual(['ti\u1ebfng Việt']);
  });

  it('uses theme colours with their tints and theme fonts for every script', async () => {
    const { xml, tree } = await slideOf([
      line('label', BODY_BOX, 'a', { font: 'heading', color: { slot: 'folHlink', lumMod: 40, lumOff: 60, alpha: 50 } }),
    ]);
    expect(xml).not.toContain('srgbClr');
    expect(xml).toContain(
      '<a:schemeClr val="folHlink"><a:lumMod val="40000"/><a:lumOff val="60000"/><a:alpha val="50000"/></a:schemeClr>',
    );
    expect(['a:latin', 'a:ea', 'a:cs'].map((name) => values(tree, name, 'typeface')[0])).toEqual([
      '+mj-lt',
      '+mj-ea',
      '+mj-cs',
    ]);
  });

  it('has no padding but the right inset, and no autofit', async () => {
    const { tree } = await slideOf([{ ...line('label', BODY_BOX, 'a'), rightInset: 12, anchor: 'bottom' }]);
    expect(tree.all('a:bodyPr')[0]?.attribs).toMatchObject({
      lIns: '0',
      tIns: '0',
      rIns: '114300',
      bIns: '0',
      anchor: 'b',
    });
    expect(tree.all('a:spAutoFit')).toHaveLength(0);
  });
});

describe('links', () => {
  it('keeps ampersands of an address', async () => {
    const { rels } = await slideOf([body(paragraph([run('x', { link: 'https://a.vn/?a=1&b=2' })]))]);
    expect(rels).toContain('Target="https://a.vn/?a=1&amp;b=2" TargetMode="External"');
  });

  it('encodes an address with diacritics, whose relationship must be a URI', async () => {
    const { rels } = await slideOf([
      body(paragraph([run('x', { link: 'https://vi.wikipedia.org/wiki/Thái_Nguyên' })])),
    ]);
    expect(rels).toContain('Target="https://vi.wikipedia.org/wiki/Th%C3%A1i_Nguy%C3%AAn"');
  });

  it('jumps to the slide with the id', async () => {
    const scenes = [
      scene('a', 'bullets', [body(paragraph([run('x', { link: '#b' })]))]),
      scene('b', 'bullets', [title('B')]),
    ];
    const parts = partsOf(await pptx(scenes));
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="slide2.xml"');
    expect(parts.get('ppt/slides/slide1.xml')).toContain('ppaction://hlinksldjump');
  });

  it.each(['#nowhere', 'javascript:alert(1)', 'not an address', 'file:///etc/passwd'])(
    'leaves %s as plain text',
    async (link) => {
      const { tree, rels } = await slideOf([body(paragraph([run('x', { link })]))]);
      expect(tree.all('a:hlinkClick')).toHaveLength(0);
      expect(rels).not.toContain('hyperlink');
    },
  );
});

describe('placeholders', () => {
  const placeholders = (tree: Tree) => tree.all('p:ph').map(({ attribs }) => attribs);

  it('seats title, body, footer and slide number, and writes no position where the layout has the same', async () => {
    const { tree } = await slideOf([title('T'), body(paragraph([run('a')])), ...footer(7)]);
    expect(placeholders(tree)).toEqual([
      { type: 'title' },
      { idx: '1' },
      { type: 'ftr', idx: '11' },
      { type: 'sldNum', idx: '12' },
    ]);
    expect(tree.all('p:spPr').every(({ children }) => children.length === 0)).toBe(true);
  });

  it('keeps its own position where most slides have another', async () => {
    const moved = { ...title('C'), box: { ...TITLE_BOX, y: 60 } };
    const parts = partsOf(
      await pptx([
        scene('a', 'bullets', [title('A')]),
        scene('b', 'bullets', [title('B')]),
        scene('c', 'bullets', [moved]),
      ]),
    );
    expect(readTree(parts.get('ppt/slides/slide1.xml') ?? '').all('a:off')).toHaveLength(1); // the shape tree's own
    expect(values(readTree(parts.get('ppt/slides/slide3.xml') ?? ''), 'a:off', 'y')).toEqual(['0', '571500']);
  });

  it('shows the slide number as a field', async () => {
    const { tree } = await slideOf([title('T'), ...footer(7)]);
    expect(tree.all('a:fld').map(({ attribs, children }) => [attribs['type'], children.length])).toEqual([
      ['slidenum', 2],
    ]);
  });

  it('seats charts and tables with a position of their own', async () => {
    const withChart = await slideOf([title('T'), chartItem(chart('column', ['A'], [series('S', [1])]))], 'chart');
    expect(placeholders(withChart.tree)[1]).toEqual({ type: 'chart', idx: '1' });
    expect(withChart.tree.all('p:xfrm')).toHaveLength(1);
    const withTable = await slideOf([title('T'), tableItem([['A'], ['1']])], 'table');
    expect(placeholders(withTable.tree)[1]).toEqual({ type: 'tbl', idx: '1' });
  });

  it('seats each column by its side', async () => {
    const right = line('body', { x: 660, y: 176, w: 548, h: 400 }, 'phải');
    const { tree } = await slideOf([title('T'), right], 'two-columns');
    expect(placeholders(tree)).toEqual([{ type: 'title' }, { idx: '2' }]);
  });

  it('takes the quote for the title of a slide that has no other', async () => {
    const { tree } = await slideOf([line('quote', BODY_BOX, '“Câu nói”')], 'quote');
    expect(placeholders(tree)).toEqual([{ type: 'title' }]);
  });

  it('leaves no empty placeholder', async () => {
    const { tree } = await slideOf([title('T')], 'chart');
    expect(placeholders(tree)).toEqual([{ type: 'title' }]);
  });
});

describe('shapes', () => {
  it('have ids of their own from 2 on, whatever stands on the slide', async () => {
    const items = [
      title('T'),
      tableItem([['A'], ['1']]),
      shape({ kind: 'rect' }, BODY_BOX),
      chartItem(chart('pie', ['A'], [series('S', [1])])),
      ...footer(1),
    ];
    const { tree } = await slideOf(items, 'table');
    expect(values(tree, 'p:cNvPr', 'id')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('are decoration without alternative text, and can be typed into', async () => {
    const { tree } = await slideOf([shape({ kind: 'triangle', direction: 'down' }, BODY_BOX)]);
    expect(values(tree, 'adec:decorative', 'val')).toEqual(['1']);
    expect(values(tree, 'a:xfrm', 'flipV')).toContain('1');
    expect(tree.all('p:txBody')).toHaveLength(1);
    expect(tree.all('p:cNvPr').every(({ attribs }) => attribs['descr'] === undefined)).toBe(true);
  });

  it('draw a curve of cubic segments that may leave the box', async () => {
    const points = [
      [0, 10],
      [5, -20],
      [10, 0],
      [20, 30],
      [30, 40],
      [40, 50],
      [60, 0],
    ] as const;
    const curve = shape(
      { kind: 'curve', points },
      { x: 0, y: 0, w: 60, h: 60 },
      { fill: null, line: { color: PRIMARY, width: 2, dash: true } },
    );
    // On one of two slides: on all, it would stand on their layout.
    const parts = partsOf(await pptx([scene('a', 'bullets', [curve]), scene('b', 'bullets', [title('B')])]));
    const tree = readTree(parts.get('ppt/slides/slide1.xml') ?? '');
    expect(tree.all('a:cubicBezTo')).toHaveLength(2);
    expect(values(tree, 'a:pt', 'y').slice(0, 3)).toEqual(['95250', '-190500', '0']);
    expect(values(tree, 'a:prstDash', 'val')).toEqual(['dash']);
  });

  it('draw an icon as a path of their own in a colour of the theme, which may be edited and follows the theme', async () => {
    const icon = {
      name: 'x',
      path: [['M', 1, 1], ['L', 23, 1], ['C', 23, 12.5, 12, 23, 1, 23], ['Z']],
    } as const;
    const { tree } = await slideOf([
      shape(
        { kind: 'icon', icon },
        { x: 100, y: 100, w: 48, h: 48 },
        { fill: null, line: { color: PRIMARY, width: 4, dash: false } },
      ),
    ]);
    const [path] = tree.all('a:path');
    expect(path?.attribs).toEqual({ w: '228600', h: '228600' });
    expect(path?.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'a:moveTo',
      'a:lnTo',
      'a:cubicBezTo',
      'a:close',
    ]);
    expect(values(tree, 'a:pt', 'x').slice(0, 3)).toEqual(['9525', '219075', '219075']);
    expect(tree.all('a:ln')[0]?.attribs).toEqual({ w: '38100', cap: 'rnd' });
    expect(values(tree, 'a:schemeClr', 'val')).toEqual(['accent1']);
  });
});

describe('tables', () => {
  const rows = [
    ['Chỉ tiêu', 'Số'],
    ['A', '1'],
    ['B', '2'],
  ];

  it('are exact, and mark their header and the column of names', async () => {
    const { tree } = await slideOf([tableItem(rows, { x: 72, y: 176, w: 1000, h: 150 })]);
    expect(values(tree, 'a:gridCol', 'w')).toEqual(['4762500', '4762500']);
    expect(values(tree, 'a:tr', 'h')).toEqual(['476250', '476250', '476250']);
    expect(tree.all('a:tblPr')[0]?.attribs).toEqual({ firstRow: '1', firstCol: '1' });
    expect(values(tree, 'a:tcPr', 'marL')[0]).toBe('114300');
    expect(values(tree, 'a:pPr', 'algn')).toEqual([undefined, 'r', undefined, 'r', undefined, 'r']);
  });

  it('mark no column of names where the first is a column of numbers', async () => {
    const item = tableItem(rows);
    const columns = item.columns.map((column) => ({ ...column, align: 'right' as const }));
    const { tree } = await slideOf([{ ...item, columns }]);
    expect(tree.all('a:tblPr')[0]?.attribs).toEqual({ firstRow: '1' });
  });

  it('leave lines, colours and fonts to the deck’s table style', async () => {
    const parts = partsOf(await pptx([scene('a', 'table', [tableItem(rows.slice(0, 2))])]));
    const slide = readTree(parts.get('ppt/slides/slide1.xml') ?? '');
    const styles = readTree(parts.get('ppt/tableStyles.xml') ?? '');
    const [style] = styles.all('a:tblStyle');
    expect(slide.all('a:tableStyleId').map(({ children }) => children.join(''))).toEqual([style?.attribs['styleId']]);
    expect(styles.root.attribs['def']).toBe(style?.attribs['styleId']);
    expect(style?.attribs['styleName']).toBe('Trung du');
    for (const name of ['a:lnL', 'a:lnB', 'a:latin']) expect(slide.all(name)).toHaveLength(0);
    // The fixture's header is ink where the style's is muted: that alone is said.
    expect(values(slide, 'a:schemeClr', 'val')).toEqual(['tx1', 'tx1']);
    expect(values(styles, 'a:schemeClr', 'val')).toEqual(['tx1', 'bg2', 'bg2', 'tx2', 'bg2']);
  });

  it('tint the highlighted row alone', async () => {
    const { tree } = await slideOf([tableItem([['H'], ['a'], ['b'], ['c']])]);
    expect(tree.all('a:tcPr').map(({ children }) => children.length)).toEqual([0, 0, 1, 0]);
  });

  it('keep links in their cells', async () => {
    const item = tableItem([['H'], ['a']]);
    const linked = paragraph([run('xem', { link: 'https://a.vn/?a=1&b=2' })]);
    const last = item.rows.map((row, index) => (index === 1 ? { ...row, cells: [{ paragraph: linked }] } : row));
    const { tree, rels } = await slideOf([
      textItem('label', BODY_BOX, [paragraph([run('x', { link: 'https://b.vn/' })])]),
      { ...item, rows: last },
    ]);
    const ids = values(tree, 'a:hlinkClick', 'r:id');
    const targets = readTree(rels)
      .all('Relationship')
      .map(({ attribs }) => [attribs['Id'], attribs['Target']]);
    expect(ids.map((id) => targets.find(([each]) => each === id)?.[1])).toEqual([
      'https://b.vn/',
      'https://a.vn/?a=1&b=2',
    ]);
  });
});
