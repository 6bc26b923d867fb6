import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../twindeck.ts';

/** Compiles a copy of src/ in which some words were replaced; the files that no longer compile. */
function filesThatBreak(changes: readonly (readonly [file: string, words: string, by: string])[]): string[] {
  mkdirSync(`${ROOT}/build`, { recursive: true });
  const folder = mkdtempSync(`${ROOT}/build/new-kind-`);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(`${ROOT}/src`, join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "../../tsconfig.json", "include": ["src"] }');
  for (const [file, words, by] of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text, `${file} says ${words}`).toContain(words);
    writeFileSync(path, text.replace(words, by));
  }
  const tsc = `${ROOT}/node_modules/typescript/bin/tsc`;
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...new Set([...stdout.matchAll(/^(src\/[^(]+)\(/gm)].map((match) => match[1] ?? ''))];
}

it('does not compile with a new layout, chart type, kind of mark or kind of item until every part handles it', () => {
  const broken = filesThatBreak([
    [
      'src/schema/slide-schema.ts',
      "z.strictObject({ layout: z.literal('sources')",
      "z.strictObject({ layout: z.literal('poster'), title, ...common }),\n  z.strictObject({ layout: z.literal('sources')",
    ],
    ['src/schema/chart-schema.ts', 'export const CHART_TYPES = [', "export const CHART_TYPES = ['sunburst', "],
    ['src/chart/types.ts', "export type Mark = 'bar'", "export type Mark = 'petal' | 'bar'"],
    [
      'src/deck/types.ts',
      'export type SlideContent =',
      "export type SlideContent =\n  | { readonly layout: 'poster'; readonly title: Text }",
    ],
    [
      'src/layout/types.ts',
      'export type SceneItem =',
      "export type SceneItem = (ItemBase & { readonly kind: 'video' }) | ",
    ],
  ]);
  const inFolder = (folder: string): string[] => broken.filter((file) => file.startsWith(folder));
  expect(inFolder('src/chart/')).toContain('src/chart/chart-types.ts');
  expect(inFolder('src/deck/')).toEqual(expect.arrayContaining(['src/deck/slides.ts', 'src/deck/parts.ts']));
  expect(inFolder('src/layout/')).toContain('src/layout/layout.ts');
  expect(inFolder('src/render/web/')).toEqual(
    expect.arrayContaining(['src/render/web/item-html.ts', 'src/render/web/runtime/chart-datasets.ts']),
  );
  expect(inFolder('src/render/pptx/')).toEqual(
    expect.arrayContaining(['src/render/pptx/slots.ts', 'src/render/pptx/draw.ts']),
  );
  expect(inFolder('src/render/pptx/chart/')).toEqual(
    expect.arrayContaining(['src/render/pptx/chart/groups.ts', 'src/render/pptx/chart/series.ts']),
  );
}, 300_000); // the whole project is compiled, beside whatever else the machine does
