import { describe, expect, it } from 'vitest';
import { titleBox } from '../../src/layout/grid.ts';
import type { TextItem } from '../../src/layout/types.ts';
import type { Compiled } from '../../src/pipeline.ts';
import { compileFile, compileSlides, placesOf, ROOT, SAMPLES } from '../twindeck.ts';
import { contentTop, geometryFaults, solids } from './geometry.ts';

const DECKS = [
  ...SAMPLES,
  ...['minimal', 'every-layout', 'hostile'].map((name) => `${ROOT}/tests/decks/${name}/deck.yaml`),
];

const textsOf = ({ scenes }: Compiled, purpose: TextItem['purpose']): TextItem[] =>
  scenes.flatMap(
    (scene) => scene.items.filter((item) => item.kind === 'text' && item.purpose === purpose) as TextItem[],
  );
const sizesOf = (items: readonly TextItem[]): number[] =>
  items.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));

describe.each(DECKS.map((path) => [path.slice(ROOT.length + 1), path] as const))('%s', (_, path) => {
  const compiled = compileFile(path);
  const { scenes, theme } = compiled;

  it('has no overlapping boxes, none off the slide or in a margin, none too small for its lines', () => {
    expect(geometryFaults(compiled)).toEqual([]);
  });

  it('begins its content at the same height on every slide', () => {
    const tops = scenes.map((scene) => [scene.id, contentTop(scene, compiled)] as const);
    expect(tops.filter(([, top]) => top !== null && top !== 0)).toEqual([]);
  });

  it('has titles in one box and in the sizes of the theme, two lines at most', () => {
    // A picture that runs to the slide's edges has its title at its foot.
    const bleeds = ({ items }: Compiled['scenes'][number]) =>
      items.some(({ kind, box }) => kind === 'image' && box.y === 0);
    const titled = scenes.filter((scene) => !scene.dark && !bleeds(scene));
    const titles = textsOf({ ...compiled, scenes: titled }, 'title');
    for (const { box, paragraphs } of titles) {
      expect(box).toEqual(titleBox(theme));
      expect(paragraphs.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(2);
    }
    for (const size of sizesOf(titles)) expect(theme.text.title.sizes).toContain(size);
  });

  it('sets no text below the least size of the theme', () => {
    const least = Math.min(...Object.values(theme.text).flatMap(({ sizes }) => sizes));
    const texts = scenes.flatMap((scene) => solids(scene).filter((item) => item.kind === 'text'));
    expect(Math.min(...sizesOf(texts))).toBeGreaterThanOrEqual(least);
  });

  it('numbers its slides in order', () => {
    const numbers = textsOf(compiled, 'slideNumber').map(({ paragraphs }) => Number(paragraphs[0]?.lines[0]));
    expect(numbers).toEqual([...scenes.keys()].filter((i) => !scenes[i]?.dark).map((i) => i + 1));
  });

  it('says every word of a text in its lines', () => {
    for (const item of scenes.flatMap(solids)) {
      if (item.kind !== 'text') continue;
      for (const { runs, lines } of item.paragraphs) {
        const squeezed = (text: string) => text.replace(/\s/g, '');
        expect(squeezed(lines.join(''))).toBe(squeezed(runs.map(({ text }) => text).join('')));
      }
    }
  });
});

describe('what doesn’t fit', () => {
  const long = 'Một câu dài nói mãi về kinh tế và xã hội của tỉnh. '.repeat(40).trim();
  const word = 'x'.repeat(200);

  it.each([
    ['a title', `- layout: bullets\n  title: ${long}\n  bullets: [x]`, '5:12 layout/text-overflow'],
    ['a list', `- layout: bullets\n  title: A\n  bullets:\n    - ${long}\n    - ${long}`, '7:7 layout/text-overflow'],
    ['a word', `- layout: bullets\n  title: ${word}\n  bullets: [x]`, '5:12 layout/word-too-wide'],
    ['a cover’s title', `- layout: title\n  title: ${long}`, '5:12 layout/text-overflow'],
    ['a quotation', `- layout: quote\n  quote: ${long}`, '5:12 layout/text-overflow'],
    [
      'a takeaway',
      `- layout: table\n  title: A\n  table: { columns: [A], rows: [[x]] }\n  takeaway: ${long}`,
      '7:15 layout/text-overflow',
    ],
    [
      'the label of a figure',
      `- layout: figures\n  title: A\n  figures:\n    - { value: 1, label: ${long} }`,
      '7:28 layout/text-overflow',
    ],
    [
      'a table',
      `- layout: table\n  title: A\n  table:\n    columns: [A]\n    rows: ${JSON.stringify(Array(30).fill(['x']))}`,
      '7:7 layout/table-overflow',
    ],
    ['a section’s title', `- layout: section\n  title: ${long}`, '5:12 layout/text-overflow'],
    ['an event in the footer', '- layout: bullets\n  title: A\n  bullets: [x]', '3:8 layout/text-overflow'],
  ])('is an error with the line it stands in: %s', (what, yaml, place) => {
    const head = what.startsWith('an event') ? `title: T\nevent: ${long}` : 'title: T';
    const { diagnostics } = compileSlides(yaml, head);
    expect(placesOf(diagnostics)).toContain(place);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('slots that are left empty', () => {
  it.each([
    ['a cover with nothing but the deck’s title', '- layout: title', ['T']],
    ['a section without number and subtitle', '- { layout: section, title: A }', ['A']],
    ['a quotation of nobody', '- { layout: quote, quote: Q }', ['Q', '1']],
    ['sources without figures', '- { layout: sources }', ['Nguồn số liệu', '1']],
    [
      'an empty paragraph',
      '- { layout: two-columns, title: A, left: { text: "" }, right: { text: x } }',
      ['A', 'x', '1'],
    ],
    ['a title without words', '- { layout: bullets, title: "", bullets: [x] }', ['x', '1']],
  ])('take no room: %s', (_, yaml, expected) => {
    const { compiled, diagnostics } = compileSlides(yaml);
    expect(diagnostics).toEqual([]);
    const [scene] = compiled?.scenes ?? [];
    const lines = (scene ? solids(scene) : []).flatMap((item) =>
      item.kind === 'text' ? item.paragraphs.flatMap((paragraph) => paragraph.lines) : [],
    );
    expect(lines.filter((line) => line !== '')).toEqual(expected);
    expect(compiled && geometryFaults(compiled)).toEqual([]);
  });
});
