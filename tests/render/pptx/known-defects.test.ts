import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import { readTree } from '../../../src/render/pptx/slide/tree.ts';
import { renderPptx } from '../../../src/render.ts';
import { compileFile, compileSlides, ROOT } from '../../twindeck.ts';
import { defectsOf, partsOf, workbookOf } from './oracle.ts';
import { contentOf } from './read/reading.ts';

// What pptxgenjs and other writers get wrong, and no test of a part of ours looks at: over a deck of every layout and chart.

let file: Uint8Array;
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  file = await renderPptx(compileFile(`${ROOT}/tests/decks/every-layout/deck.yaml`), nodeEffects());
  parts = partsOf(file);
});

const named = (pattern: RegExp) => [...parts].filter(([name]) => pattern.test(name));
const charts = () => named(/^ppt\/charts\/chart\d+\.xml$/).map(([name, xml]) => ({ name, tree: readTree(xml) }));
const GROUPS = ['c:barChart', 'c:lineChart', 'c:areaChart', 'c:pieChart', 'c:doughnutChart'];

describe('the whole file', () => {
  it('speaks the deck’s language in every run, field and paragraph end of every part', () => {
    const texts = named(/\.xml$/).flatMap(([name, xml]) => {
      if (name.startsWith('ppt/theme/') || name.startsWith('docProps/')) return [];
      const tree = readTree(xml);
      return ['a:rPr', 'a:endParaRPr'].flatMap((element) =>
        tree.all(element).map(({ attribs }) => `${name} ${attribs['lang']}`),
      );
    });
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !text.endsWith(' vi-VN'))).toEqual([]);
    const runs = named(/^ppt\/(slides|notesSlides|slideLayouts|slideMasters|drawings)\//).flatMap(([name, xml]) =>
      readTree(xml)
        .all('a:r')
        .filter(({ children }) => !children.some((child) => typeof child !== 'string' && child.name === 'a:rPr'))
        .map(() => name),
    );
    expect(runs).toEqual([]);
  });

  it('lists the theme and every slide’s title as its parts, in as many as it says', () => {
    const app = readTree(parts.get('docProps/app.xml') ?? '');
    const titles = app.all('vt:lpstr').slice(2); // after the names of the two groups
    const shown = contentOf(file).slides.map(({ title }) => title);
    expect(titles.map(({ children }) => children.join(''))).toEqual([expect.any(String), ...shown]);
    const counts = app.all('vt:i4').map(({ children }) => Number(children.join('')));
    expect(counts).toEqual([1, shown.length]);
    expect(app.all('vt:vector').map(({ attribs }) => attribs['size'])).toEqual(['4', `${shown.length + 1}`]);
  });

  it('puts on new slides what the deck’s slides have in their margin, on covers nothing', () => {
    const shown = (name: string) => {
      const tree = readTree(parts.get(name) ?? '');
      const { sldNum, ftr } = tree.all('p:hf')[0]?.attribs ?? {};
      return { number: sldNum !== '0', footer: ftr !== '0' };
    };
    expect(shown('ppt/slideMasters/slideMaster1.xml')).toEqual({ number: true, footer: true });
    for (const [name, xml] of named(/slideLayout\d+\.xml$/)) {
      const covers = xml.includes('<p:bg>');
      expect(shown(name), name).toEqual({ number: !covers, footer: !covers });
      if (!covers) expect(xml, name).toContain('Hội nghị thử</a:t>');
    }
  });

  it('gives the titles of covers room for more lines, which grow upwards from where the subtitle begins', () => {
    for (const number of [1, 2]) {
      const layout = readTree(parts.get(`ppt/slideLayouts/slideLayout${number}.xml`) ?? '');
      const [title, under] = layout.all('p:sp').filter((shape) => within(shape, 'p:ph').length > 0);
      const box = (shape: Element | undefined) => {
        const [at, size] = ['a:off', 'a:ext'].map((name) => shape && within(shape, name)[0]?.attribs);
        return { top: Number(at?.['y']), foot: Number(at?.['y']) + Number(size?.['cy']), height: Number(size?.['cy']) };
      };
      expect(box(title).height).toBeGreaterThan(2 * 900_000); // two lines of 56 px and more
      expect(box(title).foot).toBeLessThan(box(under).top);
    }
  });

  it('has bullets from the second level down, however plain the first is', () => {
    for (const [name, xml] of named(/slideLayout\d+\.xml$|slideMaster1\.xml$/))
      for (const style of readTree(xml).all('a:lvl2pPr')) expect(within(style, 'a:buNone'), name).toEqual([]);
  });

  it('gives each layout a type of Office’s, or marks it as the user’s own', () => {
    for (const [name, xml] of named(/slideLayout\d+\.xml$/)) {
      const { type, userDrawn } = readTree(xml).root.attribs;
      expect(type ?? (userDrawn === '1' ? 'own' : ''), name).toMatch(/./);
    }
  });

  it('says what each chart, table and picture shows, or that it only decorates', () => {
    for (const [name, xml] of named(/^ppt\/slides\/slide\d+\.xml$/))
      for (const kind of ['p:graphicFrame', 'p:pic'])
        for (const frame of readTree(xml).all(kind)) {
          const [properties] = frame.children.filter((child) => typeof child !== 'string');
          const [own] = properties?.children.filter((child) => typeof child !== 'string') ?? [];
          const decorates = own?.children.length === 1; // adec:decorative
          expect(decorates ? 'decorates' : own?.attribs['descr'], name).toMatch(/\S{2}/);
        }
  });
});

describe('every chart', () => {
  it('has for each group of marks the two axes that there are, and circles none', () => {
    for (const { name, tree } of charts()) {
      const axes = ['c:catAx', 'c:valAx', 'c:dateAx'].flatMap((axis) => tree.all(axis));
      const ids = axes.map((axis) => idsIn(axis)[0]);
      for (const group of GROUPS.flatMap((kind) => tree.all(kind))) {
        const own = idsIn(group);
        expect(own, name).toHaveLength(/pie|doughnut/.test(group.name) ? 0 : 2);
        expect(ids, name).toEqual(expect.arrayContaining(own));
      }
      expect(new Set(ids).size, name).toBe(axes.length);
    }
  });

  it('leaves a gap where a value is missing, has square corners and plain categories', () => {
    expect(charts().length).toBeGreaterThan(4);
    for (const { name, tree } of charts()) {
      expect(tree.all('c:dispBlanksAs')[0]?.attribs['val'], name).toBe('gap');
      expect(tree.all('c:roundedCorners')[0]?.attribs['val'], name).toBe('0');
      expect(tree.all('c:multiLvlStrRef'), name).toEqual([]);
    }
  });

  it('says where its axes cross in Office’s words or by a number', () => {
    for (const { name, tree } of charts()) {
      for (const { attribs } of tree.all('c:crosses'))
        expect(['autoZero', 'min', 'max'], name).toContain(attribs['val']);
      for (const { attribs } of tree.all('c:crossesAt')) expect(Number(attribs['val']), name).not.toBeNaN();
    }
  });

  it('takes all colours from the theme, those of single marks too', () => {
    const marks = charts().flatMap(({ tree }) => tree.all('c:dPt'));
    expect(marks.length).toBeGreaterThan(5);
    for (const { name, tree } of charts()) {
      for (const kind of ['a:srgbClr', 'a:sysClr', 'a:prstClr']) expect(tree.all(kind), name).toEqual([]);
      for (const { attribs } of tree.all('a:schemeClr')) expect(attribs['val'], name).toMatch(SCHEME_COLOR);
    }
  });

  it('reads from the top down where its bars lie, and shows shares in per cent from 0 to 1', () => {
    const lying = charts().filter(({ tree }) => tree.all('c:barDir')[0]?.attribs['val'] === 'bar');
    const shares = charts().filter(({ tree }) =>
      tree.all('c:grouping').some(({ attribs }) => attribs['val'] === 'percentStacked'),
    );
    expect([lying.length, shares.length].every((count) => count > 0)).toBe(true);
    const first = ({ tree }: (typeof lying)[number], axis: string, element: string) =>
      tree.all(axis)[0] && within(tree.all(axis)[0]!, element)[0]?.attribs;
    for (const chart of lying) expect(first(chart, 'c:catAx', 'c:orientation')?.['val'], chart.name).toBe('maxMin');
    for (const chart of shares) {
      expect(first(chart, 'c:valAx', 'c:numFmt'), chart.name).toEqual({ formatCode: '0%', sourceLinked: '0' });
      expect([first(chart, 'c:valAx', 'c:min')?.['val'], first(chart, 'c:valAx', 'c:max')?.['val']]).toEqual([
        '0',
        '1',
      ]);
    }
  });

  it('asks for its labels only where Office can put them', () => {
    for (const { name, tree } of charts())
      for (const group of GROUPS.flatMap((kind) => tree.all(kind))) {
        const asked = positionsIn(group);
        const allowed = PLACES[group.name === 'c:barChart' && isStacked(group) ? 'stacked' : group.name] ?? [];
        expect(
          [...asked].filter((place) => !allowed.includes(place)),
          name,
        ).toEqual([]);
      }
  });

  it('has a workbook without a table part, its values in the chart’s own format', () => {
    for (const [index] of charts().entries()) {
      const workbook = workbookOf(file, index + 1);
      expect([...workbook.keys()].filter((part) => part.includes('table'))).toEqual([]);
      expect(workbook.get('xl/styles.xml')).toContain('<numFmt ');
    }
  });
});

it('keeps empty categories and categories that are numbers in their own cells', async () => {
  const { compiled } = compileSlides(
    '- { layout: chart, title: A, chart: { type: column, categories: ["", "0", "2021", "=1+1"], series: [{ name: S, values: [1, 0, null, -3] }] } }',
  );
  if (!compiled) throw new Error('not compiled');
  const made = await renderPptx(compiled, nodeEffects());
  expect(await defectsOf(made)).toEqual([]);
  const [chart] = contentOf(made).slides[0]?.charts ?? [];
  expect(chart?.categories).toEqual(['', '0', '2021', '=1+1']);
  expect(chart?.series[0]?.cells).toEqual([1, 0, null, -3]);
});

it('takes less than 100 KB for ten slides of charts, and little more where notes trace their figures', async () => {
  const sizeOf = async (first: string, last: string) => {
    const slides = Array.from(
      { length: 10 },
      (_, i) =>
        `- { layout: chart, title: Đồ ${i}, chart: { type: column, categories: [A, B, C], series: [{ name: S, values: [${first}, ${i}, ${last}] }] } }`,
    );
    const { compiled } = compileSlides(slides.join('\n'));
    if (!compiled) throw new Error('not compiled');
    return (await renderPptx(compiled, nodeEffects())).length;
  };
  expect(await sizeOf('137', '6.56')).toBeLessThan(100_000);
  expect(await sizeOf('communes', 'grdp_growth')).toBeLessThan(103_000);
});

type Element = ReturnType<typeof readTree>['root'];

const elementsIn = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');
const within = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
/** ST_SchemeColorVal */
const SCHEME_COLOR = /^((bg|tx|dk|lt)[12]|accent[1-6]|hlink|folHlink)$/;
const idsIn = (element: Element) =>
  elementsIn(element).flatMap(({ name, attribs }) => (name === 'c:axId' ? [attribs['val'] ?? ''] : []));
const isStacked = (group: Element) =>
  elementsIn(group).some(({ name, attribs }) => name === 'c:grouping' && /tacked/.test(attribs['val'] ?? ''));

function positionsIn(element: Element): Set<string> {
  const own = element.name === 'c:dLblPos' ? [element.attribs['val'] ?? ''] : [];
  return new Set([...own, ...elementsIn(element).flatMap((child) => [...positionsIn(child)])]);
}

/** ECMA-376 Part 1, 21.2.2.48, and what Office accepts of it. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['outEnd', 'inEnd', 'ctr', 'inBase'],
  stacked: ['inEnd', 'ctr', 'inBase'],
  'c:lineChart': ['t', 'b', 'l', 'r', 'ctr'],
  'c:pieChart': ['outEnd', 'inEnd', 'ctr', 'bestFit'],
};
