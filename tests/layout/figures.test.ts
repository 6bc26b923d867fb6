import { describe, expect, it } from 'vitest';
import { compileSlides } from '../twindeck.ts';
import { geometryFaults, solids } from './geometry.ts';

const linesOf = (figures: readonly object[]) => {
  const { compiled, diagnostics } = compileSlides(
    `- { layout: figures, title: A, figures: ${JSON.stringify(figures)} }`,
  );
  const texts = (compiled ? solids(compiled.scenes[0]!) : []).filter((item) => item.kind === 'text');
  const numbers = texts.filter(({ purpose }) => purpose === 'figure');
  const baselines = numbers.map(({ box, paragraphs }) => {
    const at = paragraphs.findIndex(({ runs }) => runs.some(({ size }) => size >= 72));
    return box.y + paragraphs.slice(0, at + 1).reduce((sum, { lineHeight }) => sum + lineHeight, 0);
  });
  return {
    codes: diagnostics.map(({ code }) => code),
    lines: numbers.map(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)),
    sizes: new Set(
      numbers.map(({ paragraphs }) => Math.max(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)))),
    ),
    baselines: new Set(baselines),
    faults: compiled ? geometryFaults(compiled) : [],
  };
};
const nearly = { value: '{{ workers * 100 }}', label: 'Lao động' };
const people = { value: '{{ population }}', label: 'Dân số' };
const share = { value: '{{ poverty_rate }}', label: 'Hộ nghèo', compare: 'giảm so với năm trước' };

describe('figures side by side', () => {
  it('set unit and qualifier over and under numbers that are too wide for one line, the numbers on one baseline', () => {
    const { codes, lines, sizes, baselines, faults } = linesOf([nearly, people, share]);
    expect(codes).toEqual([]);
    expect(lines).toEqual([['gần', '1.170.000', 'lao động'], ['1.300.000', 'người'], ['2,10%']]);
    expect([sizes.size, baselines.size]).toEqual([1, 1]);
    expect(faults).toEqual([]);
  });

  it('take a smaller size, and less air in their cards, before words under them are refused', () => {
    const card = { value: '{{ workers }}', label: 'Lao động được hỗ trợ', compare: '{{ workers@2020 }} năm trước' };
    const { codes, sizes, faults } = linesOf(Array(6).fill(card));
    expect(codes).toEqual([]);
    expect([...sizes]).toEqual([72]);
    expect(faults).toEqual([]);
  });

  it('are an error where not even that is enough', () => {
    const { codes } = linesOf(Array(6).fill({ value: '{{ workers * 1000 }}', label: 'Lao động' }));
    expect(new Set(codes)).toEqual(new Set(['layout/figure-too-wide']));
  });
});
