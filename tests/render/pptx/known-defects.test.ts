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

it('takes less than 100 KB for ten slides of charts', async () => {
  const slides = Array.from(
    { length: 10 },
    (_, i) =>
      `- { layout: chart, title: Đồ ${i}, chart: { type: column, categories: [A, B, C], series: [{ name: S, values: [communes, ${i}, grdp_growth] }] } }`,
  );
  const { compiled } = compileSlides(slides.join('\n'));
  if (!compiled) throw new Error('not compiled');
  expect((await renderPptx(compiled, nodeEffects())).length).toBeLessThan(100_000);
});

type Element = ReturnType<typeof readTree>['root'];

const elementsIn = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');
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
