import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/layout/types.ts';
import { type Element, readTree, type Tree } from '../../../src/render/pptx/slide/tree.ts';
import { everything } from './deck.ts';
import {
  BODY_BOX,
  chart,
  chartItem,
  footer,
  line,
  PAPER,
  PRIMARY,
  paragraph,
  run,
  scene,
  series,
  shape,
  tableItem,
  textItem,
  title,
} from './fixtures.ts';
import { defectsOf, partsOf, pptx } from './oracle.ts';

type Parts = ReadonlyMap<string, string>;

const file = async (scenes: readonly Scene[]): Promise<Parts> => partsOf(await pptx(scenes));
const slide = (parts: Parts, number: number): Tree => readTree(parts.get(`ppt/slides/slide${number}.xml`) ?? '');
const master = (parts: Parts): Tree => readTree(parts.get('ppt/slideMasters/slideMaster1.xml') ?? '');
const values = (tree: Tree, name: string, attribute: string) => tree.all(name).map(({ attribs }) => attribs[attribute]);
const elements = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');

function layouts(parts: Parts): Tree[] {
  return [...parts].filter(([name]) => /slideLayout\d+\.xml$/.test(name)).map(([, xml]) => readTree(xml));
}

function layout(parts: Parts, name: string): Tree {
  const found = layouts(parts).find((tree) => values(tree, 'p:cSld', 'name').includes(name));
  if (found === undefined) throw new Error(`no layout ${name}`);
  return found;
}

const bulleted = (text: string, level = 0, spaceBefore = 16) =>
  paragraph([run(text, { size: level === 0 ? 32 : 30 })], {
    level,
    bullet: true,
    indent: 29 * (level + 1),
    spaceBefore,
  });
const list = (...paragraphs: Parameters<typeof textItem>[2]) => textItem('body', BODY_BOX, paragraphs);
const curve = (y: number) =>
  shape(
    {
      kind: 'curve',
      points: [
        [0, y],
        [10, 0],
        [20, 0],
        [30, y],
      ],
    },
    { x: 0, y: 0, w: 1280, h: 720 },
    { fill: null, line: { color: PAPER, width: 2, dash: false } },
  );

describe('text in a placeholder', () => {
  it('says nothing but language and size where it looks as its level does', async () => {
    const parts = await file([
      scene('a', 'bullets', [title('T'), list(bulleted('a', 0, 0), bulleted('b', 1, 8), bulleted('c')), ...footer(1)]),
    ]);
    const tree = slide(parts, 1);
    for (const { attribs, children } of tree.all('a:rPr')) {
      expect(Object.keys(attribs).sort()).toEqual(['lang', 'sz']);
      expect(children).toEqual([]);
    }
    for (const { attribs } of tree.all('a:bodyPr')) expect(attribs).toEqual({});
    // The first has no room above, where its level has; the second is a level deeper.
    expect(tree.all('a:pPr').map(({ attribs }) => attribs)).toEqual([{}, { lvl: '1' }]);
    expect(values(tree, 'a:spcPts', 'val')).toEqual(['0']);
  });

  it('says what differs from its level, and no more', async () => {
    const usual = scene('a', 'bullets', [list(bulleted('a'), bulleted('b'))]);
    const odd = paragraph([run('x', { color: PRIMARY, italic: true, script: 'super' })], {
      lineHeight: 50,
      align: 'center',
    });
    const tree = slide(await file([usual, usual, scene('c', 'bullets', [list(odd)])]), 3);
    expect(tree.all('a:pPr')[0]?.attribs).toEqual({ marL: '0', indent: '0', algn: 'ctr' });
    expect(
      tree
        .all('a:pPr')
        .flatMap(elements)
        .map(({ name }) => name),
    ).toEqual(['a:lnSpc', 'a:spcBef', 'a:buNone']);
    expect(tree.all('a:rPr')[0]?.attribs).toMatchObject({ i: '1', baseline: '30000' });
    expect(values(tree, 'a:schemeClr', 'val')).toEqual(['accent1']);
    expect(tree.all('a:latin')).toEqual([]);
  });

  it('keeps the inset that its line breaks need', async () => {
    const item = { ...list(bulleted('a')), rightInset: 12 };
    const tree = slide(await file([scene('a', 'bullets', [item])]), 1);
    expect(tree.all('a:bodyPr')[0]?.attribs).toEqual({ rIns: '114300' });
  });

  it('takes the theme’s colour for links by itself, and says another', async () => {
    const link = { link: 'https://a.vn/' };
    const runs = [run('a', { ...link, color: { slot: 'hlink' } }), run('b', { ...link, color: PAPER })];
    const tree = slide(await file([scene('a', 'bullets', [list(paragraph(runs))])]), 1);
    expect(tree.all('a:rPr').map((each) => elements(each).map(({ name }) => name))).toEqual([
      ['a:hlinkClick'],
      ['a:solidFill', 'a:hlinkClick'],
    ]);
    expect(values(tree, 'ahyp:hlinkClr', 'val')).toEqual(['tx']);
  });
});

describe('text in no placeholder', () => {
  it('inherits ink, font and weight from the presentation’s default', async () => {
    const parts = await file([
      scene('a', 'bullets', [line('label', BODY_BOX, 'a'), line('label', BODY_BOX, 'b', { bold: true })]),
    ]);
    const tree = slide(parts, 1);
    expect(tree.all('a:solidFill')).toEqual([]);
    expect(tree.all('a:latin')).toEqual([]);
    expect(values(tree, 'a:rPr', 'b')).toEqual([undefined, '1']);
    const defaults = readTree(parts.get('ppt/presentation.xml') ?? '');
    expect(values(defaults, 'a:schemeClr', 'val')).toEqual(Array(9).fill('tx1'));
    expect(values(defaults, 'a:latin', 'typeface')).toEqual(Array(9).fill('+mn-lt'));
  });
});

describe('the master', () => {
  const scenes = [
    scene('a', 'bullets', [title('T'), list(bulleted('a', 0, 0), bulleted('b', 1, 8), bulleted('c')), ...footer(1)]),
  ];

  it('has a style for each of nine levels, a bullet of the text’s font hanging in each', async () => {
    const tree = master(await file(scenes));
    const [style] = tree.all('p:bodyStyle');
    const levels = style === undefined ? [] : elements(style);
    expect(levels.map(({ name }) => name)).toEqual(Array.from({ length: 9 }, (_, level) => `a:lvl${level + 1}pPr`));
    expect(levels.map(({ attribs }) => Number(attribs['marL']) / 9525)).toEqual([
      29, 58, 87, 116, 145, 174, 203, 232, 261,
    ]);
    expect(new Set(levels.map(({ attribs }) => attribs['indent']))).toEqual(new Set([`${-29 * 9525}`]));
    for (const level of levels) {
      expect(elements(level).map(({ name }) => name)).toEqual([
        'a:lnSpc',
        'a:spcBef',
        'a:buSzPct',
        'a:buFont',
        'a:buChar',
        'a:defRPr',
      ]);
    }
    expect(values(tree, 'a:buFont', 'typeface')).toEqual(Array(9).fill('+mn-lt'));
  });

  it('has titles and bodies become smaller when they get too long, or lose their fitted size by Reset Slide', async () => {
    const parts = await file(scenes);
    const fits = (tree: Tree) =>
      tree.all('a:bodyPr').map((properties) => elements(properties).map(({ name }) => name)[0]);
    expect(fits(master(parts))).toEqual(['a:normAutofit', 'a:normAutofit', ...Array(3).fill('a:noAutofit')]);
    for (const tree of [...layouts(parts), slide(parts, 1)]) expect(new Set(fits(tree))).toEqual(new Set([undefined]));
  });

  it('holds what layouts would otherwise repeat', async () => {
    const content = layout(await file(scenes), 'Tiêu đề và nội dung');
    expect(content.all('p:spPr').flatMap(elements)).toEqual([]);
    expect(content.all('a:lstStyle').flatMap(elements)).toEqual([]);
    expect(content.all('p:bg')).toEqual([]);
  });
});

describe('layouts', () => {
  const NAMES = [
    'Trang mở đầu',
    'Trang phần',
    'Tiêu đề và nội dung',
    'Chỉ có tiêu đề',
    'Tiêu đề và biểu đồ',
    'Biểu đồ và nội dung',
    'Nội dung và biểu đồ',
    'Tiêu đề và bảng',
    'Hai cột',
    'So sánh',
    'Tiêu đề và hình ảnh',
    'Trích dẫn',
    'Trang kết thúc',
  ];

  it('are all there whatever the deck uses, with title, date, footer and number, and no object where it uses none', async () => {
    const parts = await file([scene('a', 'bullets', [title('A')])]);
    expect(layouts(parts).flatMap((tree) => values(tree, 'p:cSld', 'name'))).toEqual(expect.arrayContaining(NAMES));
    for (const tree of layouts(parts)) {
      const types = values(tree, 'p:ph', 'type');
      expect(types[0]).toMatch(/^(ctrT|t)itle$/);
      expect(types).toEqual(expect.arrayContaining(['dt', 'ftr', 'sldNum']));
      expect(tree.all('p:sp')).toHaveLength(types.length);
    }
  });

  it('have placeholders of one index each, that reach nowhere beyond the slide', async () => {
    for (const tree of layouts(await file(everything()))) {
      const indexes = values(tree, 'p:ph', 'idx');
      expect(new Set(indexes).size).toBe(indexes.length);
      for (const [index, { attribs }] of tree.all('a:off').entries()) {
        const { cx, cy } = tree.all('a:ext').filter((each) => each.attribs['cx'] !== undefined)[index]?.attribs ?? {};
        expect(Number(attribs['x']) + Number(cx)).toBeLessThanOrEqual(1280 * 9525);
        expect(Number(attribs['y']) + Number(cy)).toBeLessThanOrEqual(720 * 9525);
      }
    }
  });

  it('hold the curves that all their slides have, and the slides no more', async () => {
    const parts = await file([
      scene('a', 'section', [curve(100), curve(200), title('A')]),
      scene('b', 'section', [curve(200), curve(300), title('B')]),
    ]);
    expect(layout(parts, 'Trang phần').all('a:custGeom')).toHaveLength(1);
    expect(slide(parts, 1).all('a:custGeom')).toHaveLength(1);
    expect(slide(parts, 2).all('a:custGeom')).toHaveLength(1);
    expect(values(layout(parts, 'Trang phần'), 'a:pt', 'y')).toEqual(['1905000', '0', '0', '1905000']);
    expect(layout(parts, 'Trang mở đầu').all('a:custGeom')).toEqual([]);
  });

  it('leave a curve with a build step on its slide', async () => {
    const parts = await file([scene('a', 'section', [{ ...curve(100), step: 1 }, title('A')])]);
    expect(layout(parts, 'Trang phần').all('a:custGeom')).toEqual([]);
    expect(slide(parts, 1).all('a:custGeom')).toHaveLength(1);
  });

  it('differ by the side that the chart stands on', async () => {
    const plan = chart('column', ['A'], [series('S', [1])]);
    const at = (x: number) => chartItem(plan, { x, y: 176, w: 640, h: 400 });
    const text = (x: number) => line('body', { x, y: 176, w: 448, h: 400 }, 'a');
    const parts = await file([
      scene('a', 'chart-text', [title('A'), at(72), text(760)]),
      scene('b', 'chart-text', [title('B'), text(72), at(568)]),
    ]);
    const of = (number: number) =>
      /slideLayout(\d+)/.exec(parts.get(`ppt/slides/_rels/slide${number}.xml.rels`) ?? '')?.[1];
    expect(of(1)).not.toBe(of(2));
    // Neither text says where it stands: the chart's frame alone can't inherit its place.
    for (const number of [1, 2]) expect(slide(parts, number).all('p:spPr').flatMap(elements)).toEqual([]);
  });

  it('are valid for a deck of one slide of any of them, empty or full', async () => {
    const items = [title('T'), list(bulleted('a')), tableItem([['A'], ['1']]), curve(10)];
    const names = ['title', 'section', 'chart', 'table', 'two-columns', 'quote', 'closing'] as const;
    const scenes = names.flatMap((name) => [scene(`${name}-1`, name, [title('T')]), scene(name, name, items)]);
    expect(await defectsOf(await pptx(scenes))).toEqual([]);
  });
});
