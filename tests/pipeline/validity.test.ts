import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderPptx } from '../../src/render.ts';
import { defectsOf } from '../render/pptx/oracle.ts';
import { compileFile, compileText, PROVINCE, ROOT, SAMPLES } from '../twindeck.ts';

const GOLDEN = ['minimal/deck', 'every-layout/deck', 'hostile/deck', 'charts-gallery/charts'].map(
  (name) => `${ROOT}/tests/decks/${name}.yaml`,
);

/** A deck of many slides, each kind of content in turn. */
function longDeck(slides: number): string {
  const kinds = [
    (n: number) => `{ layout: bullets, title: Ý ${n}, bullets: ["{{ exports }}", "[xem](#so-1)"], notes: Lời ${n} }`,
    (n: number) =>
      `{ layout: figures, id: so-${n}, title: Số ${n}, figures: [{ value: "{{ communes }}", label: Xã }] }`,
    (n: number) =>
      `{ layout: chart, title: Đồ ${n}, chart: { type: column, categories: [A, B], series: [{ name: S, values: [communes, ${n}] }] } }`,
    (n: number) => `{ layout: table, title: Bảng ${n}, table: { columns: [A, B], rows: [[a, "{{ population }}"]] } }`,
  ];
  const lines = Array.from({ length: slides }, (_, i) => `  - ${kinds[i % kinds.length]?.(i)}`);
  return `title: Dài\ndata: ${PROVINCE}\nslides:\n${lines.join('\n')}\n`;
}

describe('Microsoft’s validator finds no defect', () => {
  it.each([...SAMPLES, ...GOLDEN].map((path) => [path.slice(ROOT.length + 1), path] as const))(
    'in %s',
    async (_, path) => {
      expect(await defectsOf(await renderPptx(compileFile(path), nodeEffects()))).toEqual([]);
    },
  );

  it('in a deck of 300 slides', async () => {
    const { compiled, diagnostics } = compileText(longDeck(300));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!compiled) throw new Error('not compiled');
    expect(compiled.scenes).toHaveLength(300);
    expect(await defectsOf(await renderPptx(compiled, nodeEffects()))).toEqual([]);
  });
});
