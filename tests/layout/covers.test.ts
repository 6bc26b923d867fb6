import { describe, expect, it } from 'vitest';
import type { Scene, ShapeItem, TextItem } from '../../src/layout/types.ts';
import { contrast, resolveColor, TEXT_CONTRAST } from '../../src/theme/color.ts';
import { galleryIn, THEMES } from '../gallery.ts';
import { compileSlides } from '../twindeck.ts';

type Point = readonly [number, number];

const textsIn = ({ items }: Scene): TextItem[] => items.filter((item) => item.kind === 'text');

/** The filled curves, the furthest first. */
function hillsIn({ items }: Scene): ShapeItem[] {
  return items.filter((item) => item.kind === 'shape' && item.shape.kind === 'curve' && item.fill) as ShapeItem[];
}

/** Points along a curve of cubic segments. */
function along({ shape }: ShapeItem): Point[] {
  const points = shape.kind === 'curve' ? shape.points : [];
  const starts = Array.from({ length: Math.floor((points.length - 1) / 3) }, (_, i) => 3 * i);
  return starts.flatMap((i) => {
    const [a, b, c, d] = points.slice(i, i + 4) as [Point, Point, Point, Point];
    const at = (t: number, axis: 0 | 1) =>
      (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
    return Array.from({ length: 20 }, (_, n): Point => [at(n / 20, 0), at(n / 20, 1)]);
  });
}

describe.each(THEMES)('covers in %s', (theme) => {
  const compiled = galleryIn(theme);
  const covers = compiled.scenes.filter(({ layout }) => ['title', 'closing', 'section'].includes(layout));

  it('have texts that are read on whatever hill lies behind them', () => {
    for (const scene of covers) {
      const grounds = hillsIn(scene).flatMap(({ fill }) => (fill ? [resolveColor(compiled.theme, fill)] : []));
      const colors = textsIn(scene)
        .filter(({ purpose }) => purpose !== 'number')
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ color }) => color)));
      for (const color of colors)
        for (const ground of grounds)
          expect(contrast(resolveColor(compiled.theme, color), ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('have one line at the foot that no edge crosses', () => {
    for (const scene of covers) {
      const nearest = hillsIn(scene).at(-1);
      const foot = textsIn(scene).filter(({ box }) => box.y > 600 && box.h < 50);
      if (!nearest || foot.length === 0) continue;
      const crest = along(nearest).filter(([, y]) => y < 700);
      const over = (x: number, w: number) => crest.filter((point) => point[0] >= x && point[0] <= x + w);
      for (const { box } of foot) {
        expect(over(box.x, box.w).length).toBeGreaterThan(0);
        expect(Math.max(...over(box.x, box.w).map(([, y]) => y))).toBeLessThanOrEqual(box.y);
      }
    }
  });
});

describe('the numeral of a section', () => {
  it.each(['1', '10', 'XII', 'VIII', 'XVIII', '2021'])('is as large as its place lets it be: %s', (number) => {
    const { compiled, diagnostics } = compileSlides(`- { layout: section, title: A, number: "${number}" }`);
    expect(diagnostics).toEqual([]);
    const [numeral] = (compiled?.scenes ?? []).flatMap(textsIn).filter(({ purpose }) => purpose === 'number');
    expect(numeral?.paragraphs[0]?.lines).toEqual([number]);
    const size = numeral?.paragraphs[0]?.runs[0]?.size ?? 0;
    expect(size).toBe(number.length <= 2 ? 220 : size);
    expect(size).toBeGreaterThanOrEqual(72);
  });
});
