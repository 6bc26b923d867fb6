import { describe, expect, it } from 'vitest';
import { measureRuns } from '../../src/layout/text/measured.ts';
import { linesOf, wrap } from '../../src/layout/text/wrap.ts';
import type { StyledParagraph, TextItem } from '../../src/layout/types.ts';
import type { Compiled } from '../../src/pipeline.ts';
import { slideSchema } from '../../src/schema/slide-schema.ts';
import { galleryIn, THEMES } from '../gallery.ts';
import { fontsOf } from '../theme/carlito.ts';
import { compileFile, SAMPLES } from '../twindeck.ts';
import { contentTop, geometryFaults, solids } from './geometry.ts';

const textItems = ({ scenes }: Compiled): TextItem[] =>
  scenes.flatMap((scene) => solids(scene).filter((item) => item.kind === 'text'));

describe.each(THEMES)('the gallery in the theme %s', (theme) => {
  const compiled = galleryIn(theme);

  it('shows every layout, from the least it takes to as much as it holds', () => {
    const layouts = slideSchema.def.options.map((option) => [...option.def.shape.layout.def.values][0]);
    expect([...new Set(compiled.scenes.map(({ layout }) => layout))].sort()).toEqual([...layouts].sort());
  });

  it('keeps every box on its slide, within the margins, apart from the others and as high as its lines', () => {
    expect(geometryFaults(compiled)).toEqual([]);
    const tops = compiled.scenes.map((scene) => [scene.id, contentTop(scene, compiled)] as const);
    expect(tops.filter(([, top]) => top !== null && top !== 0)).toEqual([]);
  });

  it('leaves no single short word on the second line of a title', () => {
    for (const { paragraphs, purpose } of textItems(compiled)) {
      const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
      if (purpose !== 'title' || lines.length < 2) continue;
      expect((lines.at(-1)?.length ?? 0) / Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(0.4);
    }
  });

  it('sets figures and their labels in one size across a slide', () => {
    for (const scene of compiled.scenes.filter(({ layout }) => layout === 'figures')) {
      for (const purpose of ['figure', 'label', 'compare']) {
        const items = solids(scene).filter((item) => item.kind === 'text' && item.purpose === purpose) as TextItem[];
        const sizes = items.map(({ paragraphs }) =>
          Math.max(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size))),
        );
        expect(new Set(sizes).size, `${scene.id} ${purpose}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

/** A paragraph broken again in the same box by letters that are all `scale` times as wide; null for one of several sizes. */
function brokenAgain(item: TextItem, paragraph: StyledParagraph, scale: number, compiled: Compiled): string[] | null {
  const [first] = paragraph.runs;
  const size = Math.max(...paragraph.runs.map((run) => run.size));
  if (!first || paragraph.runs.some((run) => run.size !== size || run.font !== first.font)) return null;
  const measured = measureRuns(paragraph.runs, false, fontsOf(compiled.theme)[first.font]);
  const width = (item.box.w - item.rightInset - paragraph.indent) / size;
  return linesOf(measured, wrap(measured, width / scale));
}

describe.each([0.99, 1.01])('letters that are %f times as wide as measured', (scale) => {
  it.each(THEMES)('break the gallery in %s alike, but for a fiftieth of its paragraphs', (theme) => {
    expectAlike([galleryIn(theme)], scale, 200);
  });

  it('break the samples alike, but for a fiftieth of their paragraphs', () => {
    expectAlike(SAMPLES.map(compileFile), scale, 300);
  });
});

function expectAlike(decks: readonly Compiled[], scale: number, atLeast: number): void {
  let [all, alike] = [0, 0];
  for (const compiled of decks) {
    for (const item of textItems(compiled)) {
      for (const paragraph of item.paragraphs) {
        const again = brokenAgain(item, paragraph, scale, compiled);
        if (again === null) continue;
        all++;
        if (again.join('|') === paragraph.lines.join('|')) alike++;
      }
    }
  }
  expect(all).toBeGreaterThan(atLeast);
  expect(alike / all).toBeGreaterThanOrEqual(0.98);
}
