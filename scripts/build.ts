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

/** For each slide pptxgenjs loads the disk and an HTTPS client anew, for pictures by address, which it is never given. */
const WITHOUT_ADDRESSES: Plugin = {
  name: 'without-addresses',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:(fs|https)$/ }, ({ importer }) =>
      importer.includes('pptxgenjs') ? { path: 'nothing', namespace: 'nothing' } : null,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
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
  plugins: [WITHOUT_ADDRESSES],
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
