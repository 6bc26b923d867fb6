import { describe, expect, it } from 'vitest';
import type { Scene, TextItem } from '../../src/layout/types.ts';
import { compileSlides, placesOf } from '../twindeck.ts';
import { geometryFaults, solids } from './geometry.ts';

function sceneOf(yaml: string, index = 0): Scene {
  const { compiled, diagnostics } = compileSlides(yaml);
  expect(placesOf(diagnostics).filter((place) => !place.includes('unbound'))).toEqual([]);
  expect(compiled && geometryFaults(compiled)).toEqual([]);
  return compiled!.scenes[index]!;
}

const textsOf = (scene: Scene, purpose: TextItem['purpose']): TextItem[] =>
  solids(scene).filter((item) => item.kind === 'text' && item.purpose === purpose) as TextItem[];
const sizesOf = (items: readonly TextItem[]): number[] => [
  ...new Set(
    items.map(({ paragraphs }) => Math.max(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)))),
  ),
];
const words = (count: number): string => 'kinh tế của tỉnh tăng trưởng khá '.repeat(count).trim();

describe('a timeline', () => {
  const timeline = (count: number, text: string, more = '') =>
    `- layout: timeline\n  title: T\n${more}  events:\n${`    - { when: Tháng 12, text: ${text} }\n`.repeat(count)}`;
  /** Side by side, the dates stand at one height. */
  const isHorizontal = (scene: Scene) => new Set(textsOf(scene, 'heading').map(({ box }) => box.y)).size === 1;

  it.each([2, 3, 5, 6, 8, 10])('of %i events fits its slide, dates and texts in one size each', (count) => {
    const scene = sceneOf(timeline(count, 'Khánh thành đường vành đai'));
    expect(textsOf(scene, 'heading')).toHaveLength(count);
    expect(sizesOf(textsOf(scene, 'label'))).toHaveLength(1);
    expect(sizesOf(textsOf(scene, 'label'))[0]).toBeGreaterThanOrEqual(24);
  });

  it('runs to the right where its events are few and short, else down', () => {
    expect(isHorizontal(sceneOf(timeline(4, 'Khởi công')))).toBe(true);
    expect(isHorizontal(sceneOf(timeline(6, 'Khởi công')))).toBe(false);
    expect(isHorizontal(sceneOf(timeline(5, words(6))))).toBe(false);
  });

  it('runs as it is told', () => {
    expect(isHorizontal(sceneOf(timeline(6, 'Khởi công', '  direction: horizontal\n')))).toBe(true);
    expect(isHorizontal(sceneOf(timeline(2, 'Khởi công', '  direction: vertical\n')))).toBe(false);
  });

  it('says how much too long its texts are', () => {
    expect(placesOf(compileSlides(timeline(10, words(9))).diagnostics)).toEqual(['7:7 layout/text-overflow']);
  });

  it('shows its events one after another with build: true', () => {
    const scene = sceneOf(timeline(3, 'Khởi công', '  build: true\n'));
    expect(scene.steps).toBe(3);
    expect(textsOf(scene, 'label').map(({ step }) => step)).toEqual([1, 2, 3]);
  });
});

describe('texts that are compared', () => {
  it('share a size on both sides of a comparison', () => {
    const scene = sceneOf(`
- layout: comparison
  title: T
  left: { heading: Trước, bullets: [ngắn] }
  right: { heading: Sau, bullets: [${words(5)}, ${words(5)}, ${words(5)}] }`);
    expect(sizesOf(textsOf(scene, 'body'))).toHaveLength(1);
    expect(sizesOf(textsOf(scene, 'heading'))).toHaveLength(1);
  });

  it('share the size of their numbers too', () => {
    const scene = sceneOf(`
- layout: comparison
  title: T
  left: { heading: Trước, figures: [{ value: "{{ nothing }}", label: Không }] }
  right: { heading: Sau, figures: [{ value: "{{ population }}", label: Dân số }] }`);
    expect(sizesOf(textsOf(scene, 'figure'))).toHaveLength(1);
  });

  it('share a size in all cells of a grid, which stand in rows and columns', () => {
    const scene = sceneOf(`
- layout: grid
  title: T
  columns: 2
  rows: 2
  cells:
    - { column: 1, row: 1, text: ngắn }
    - { column: 2, row: 1, text: ${words(5)} }
    - { column: 1, row: 2, columnSpan: 2, text: dài }`);
    const bodies = textsOf(scene, 'body');
    expect(sizesOf(bodies)).toHaveLength(1);
    const [one, two, wide] = bodies.map(({ box }) => box);
    expect([one!.y, one!.x, wide!.w]).toEqual([two!.y, wide!.x, two!.x + two!.w - one!.x]);
  });
});

describe('an agenda', () => {
  const deck = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `- { layout: section, title: Phần dài thứ ${'x'.repeat(i + 1)}, number: ${i + 1} }`,
    );

  it.each([1, 6, 7, 10, 20])('of %i sections fits its slide and links to each', (count) => {
    const scene = sceneOf([...deck(count), '- { layout: agenda }'].join('\n'), count);
    const names = textsOf(scene, 'label');
    expect(names).toHaveLength(count);
    expect(names.every(({ paragraphs }) => paragraphs[0]?.runs[0]?.link?.startsWith('#phan-'))).toBe(true);
    expect(sizesOf(names)).toHaveLength(1);
  });

  it('fills the row of the section that it stands in', () => {
    const scene = sceneOf(['- { layout: agenda }', ...deck(3), '- { layout: agenda, title: B }'].join('\n'), 4);
    const filled = scene.items.filter((item) => item.kind === 'shape' && item.fill?.slot === 'accent1');
    expect(filled).toHaveLength(1);
    const [, , third] = textsOf(scene, 'label');
    expect(third!.box.y).toBe(filled[0]!.box.y);
    expect(third!.paragraphs[0]?.runs[0]).toMatchObject({ bold: true, color: { slot: 'lt1' } });
  });
});
