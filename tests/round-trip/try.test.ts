import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { compileFile, ROOT } from '../twindeck.ts';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderPptx } from '../../src/render.ts';
import { readPptx } from '../../src/render/pptx/read/read.ts';
import { savedByOffice } from '../office.ts';
it('x', async () => {
  for (const n of ['every-layout', 'hostile']) {
    const f = await renderPptx(compileFile(`${ROOT}/tests/decks/${n}/deck.yaml`), nodeEffects());
    const g = savedByOffice(f, 'pptx');
    const d: unknown[] = [];
    const r = { file: '', add: (...a: unknown[]) => d.push(a) };
    writeFileSync(`/tmp/g/${n}-a.json`, JSON.stringify(readPptx(f, r as never), null, 1));
    writeFileSync(`/tmp/g/${n}-b.json`, JSON.stringify(readPptx(g, r as never), null, 1));
    writeFileSync(`/tmp/g/${n}-b.pptx`, g);
    console.log(d);
  }
});
