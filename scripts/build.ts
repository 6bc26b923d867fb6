import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { FONT_PAIRS } from '../src/theme/font-pairs.ts';
import { makeFonts } from './fonts.ts';
import { makeIcons } from './icons.ts';
import { makeRasteriser } from './rasteriser.ts';
import { buildRuntime } from './runtime.ts';

// Makes build/: the command line, the browser runtime, the fonts with their metrics, and the icons.

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What takes the place of packages that other packages load, by name, and for those in whose path a word stands. */
const STAND_INS: readonly (readonly [name: string, within: string, code: string])[] = [
  // For each slide the disk and an HTTPS client are loaded anew, for pictures by address, which are never given.
  ['node:fs', 'pptxgenjs', 'module.exports = {};'],
  ['node:https', 'pptxgenjs', 'module.exports = {};'],
  // The tables of line breaking, which are packed twice: in JavaScript unpacking them took a fortieth of a small build.
  [
    'tiny-inflate',
    'unicode-trie',
    "module.exports = (from) => new Uint8Array(require('node:zlib').inflateRawSync(from));",
  ],
];

const withStandIns: Plugin = {
  name: 'stand-ins',
  setup: ({ onResolve, onLoad }) => {
    for (const [name, within, contents] of STAND_INS) {
      const filter = new RegExp(`^${name}$`);
      onResolve({ filter }, ({ importer }) =>
        importer.includes(within) ? { path: name, namespace: 'stand-in' } : null,
      );
      onLoad({ filter, namespace: 'stand-in' }, () => ({ contents, resolveDir: pathOf('') }));
    }
  },
};

const COMMAND_LINE: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'eof',
  // They find their own files beside themselves, and may be missing.
  external: ['playwright-core', '@sparticuz/chromium'],
  // pptxgenjs zips through JSZip; ours only collects the parts.
  alias: { jszip: pathOf('src/render/pptx/parts-zip.ts') },
  plugins: [withStandIns],
  define: {
    // In a browser papaparse has no use for Node's streams; neither have we.
    PAPA_BROWSER_CONTEXT: 'true',
    'import.meta.dirname': '__dirname',
  },
  // What V8 takes up compiled can't import; it is all in one file anyway.
  supported: { 'dynamic-import': false },
};

/** One program that starts compiled, and what starts it. */
async function buildCommandLine(): Promise<void> {
  const next = pathOf(`build/cli-${process.pid}`);
  const program = await build({ ...COMMAND_LINE, entryPoints: [pathOf('src/cli/program.ts')], write: false });
  mkdirSync(next, { recursive: true });
  writeFileSync(`${next}/program.js`, inAscii(program.outputFiles[0]?.text ?? ''));
  await build({ ...COMMAND_LINE, entryPoints: [pathOf('src/cli/main.ts')], outdir: next });
  writeFileSync(`${next}/package.json`, '{ "type": "commonjs" }\n');
  compileProgram(next);
  rmSync(pathOf('build/cli'), { recursive: true, force: true });
  renameSync(next, pathOf('build/cli'));
}

/** The bundler leaves letters of Vietnamese in regular expressions as they are; an escape says the same there. */
function inAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In a process of its own, for what is kept is what has run there. */
function compileProgram(folder: string): void {
  const script = ['--import', 'tsx', pathOf('scripts/compile-program.ts')];
  const deck = pathOf('slides/thai-nguyen-2021.yaml');
  execFileSync(process.execPath, [...script, folder, deck], { cwd: pathOf(''), stdio: 'pipe' });
}

makeFonts(FONT_PAIRS, pathOf('build/fonts/'));
makeRasteriser(pathOf('build/rasteriser/'));
makeIcons(pathOf('build/icons/'));
await buildRuntime();
await buildCommandLine();
