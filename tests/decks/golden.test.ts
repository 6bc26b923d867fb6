import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { inspect } from '../../src/inspect.ts';
import { locate } from '../../src/located.ts';
import { type Compilation, compile } from '../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../src/render.ts';
import { CHART_TYPES } from '../../src/schema/chart-schema.ts';
import { slideSchema } from '../../src/schema/slide-schema.ts';
import { partsOf } from '../render/pptx/oracle.ts';
import { compileFile, ROOT } from '../twindeck.ts';

// Every folder here with a deck.yaml is a test: what comes of it is compared with the files of its golden/.
// A file that differs is left beside as '-changed'; UPDATE_GOLDEN=1 accepts it, never in continuous integration.
const FOLDER = `${ROOT}/tests/decks`;
const decks = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/deck.yaml`));
const accept = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];

/** Parts of the PPTX that are looked at whole; what else stands in it is covered by tests of structure. */
const PARTS = /^ppt\/(?:slides\/slide[23]|charts\/chart[1]|notesSlides\/notesSlide[12])\.xml$/;

async function resultsOf(name: string): Promise<Map<string, string>> {
  const effects = nodeEffects();
  const compilation = compile(`${FOLDER}/${name}/deck.yaml`, effects);
  const results = new Map([['diagnostics.json', diagnosticsText(compilation)]]);
  const { compiled, diagnostics } = compilation;
  if (!compiled || diagnostics.some(({ severity }) => severity === 'error')) return results;
  const pptx = await renderPptx(compiled, effects);
  const page = renderHtml(compiled, null, effects);
  results.set('scenes.json', `${JSON.stringify(inspect(compiled), null, 1)}\n`);
  results.set('slides.html', `${/<div class="slides">\n(.*?)\n<\/div>/s.exec(page)?.[1]?.replaceAll('><', '>\n<')}\n`);
  for (const [part, xml] of partsOf(pptx)) {
    if (PARTS.test(part)) results.set(`pptx/${part.split('/').at(-1)}`, `${xml.replaceAll('><', '>\n<')}\n`);
  }
  return results;
}

function diagnosticsText({ diagnostics }: Compilation): string {
  const located = locate(diagnostics, 'en', nodeEffects());
  const lines = located.map(({ file, line, column, endLine, endColumn, code, severity }) =>
    JSON.stringify({ file: file.slice(FOLDER.length + 1), line, column, endLine, endColumn, code, severity }),
  );
  return `[${lines.map((line) => `\n  ${line}`).join(',')}\n]\n`;
}

/** The names of the files whose content differs from the golden one. */
function differing(name: string, results: ReadonlyMap<string, string>): string[] {
  return [...results].flatMap(([file, text]) => {
    const golden = `${FOLDER}/${name}/golden/${file}`;
    const changed = `${golden}-changed`;
    rmSync(changed, { force: true });
    if (existsSync(golden) && readFileSync(golden, 'utf8') === text) return [];
    const path = accept ? golden : changed;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return accept ? [] : [path.slice(ROOT.length + 1)];
  });
}

describe('golden decks', () => {
  it.each(decks)('%s comes out as it did', async (name) => {
    expect(differing(name, await resultsOf(name))).toEqual([]);
  });

  it('show every layout and every type of chart', () => {
    const { slides } = inspect(compileFile(`${FOLDER}/every-layout/deck.yaml`));
    const layouts = slideSchema.def.options.map((option) => [...option.def.shape.layout.def.values][0]);
    expect(layouts.length).toBeGreaterThan(5);
    expect([...new Set(slides.map(({ layout }) => layout))].sort()).toEqual([...layouts].sort());
    const types = slides.flatMap(({ charts }) => charts.map(({ type }) => type));
    expect([...new Set(types)].sort()).toEqual([...CHART_TYPES].sort());
  });
});
