import { expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { compile } from '../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../src/render.ts';

it('keeps the showpiece small: it goes by mail and on USB sticks', async () => {
  const effects = nodeEffects();
  const { compiled } = compile('slides/thai-nguyen-2021.yaml', effects);
  if (!compiled) throw new Error('the showpiece does not compile');
  expect((await renderPptx(compiled, effects)).length).toBeLessThan(400_000);
  expect(new TextEncoder().encode(renderHtml(compiled, null, effects)).length).toBeLessThan(480_000);
});
