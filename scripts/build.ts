import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FONT_PAIRS } from '../src/theme/font-pairs.ts';
import { makeFonts } from './fonts.ts';
import { makeIcons } from './icons.ts';
import { makeRasteriser } from './rasteriser.ts';
import { buildRuntime } from './runtime.ts';

// Makes build/: the command line, the browser runtime, the fonts with their metrics, and the icons.

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Bundled, so that start-up reads few files; split, so that a command loads only what it needs. */
async function buildCommandLine(): Promise<void> {
  const next = pathOf(`build/cli-${process.pid}`);
  await build({
    entryPoints: { main: pathOf('src/cli/main.ts') },
    outdir: next,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'eof',
    // They find their own files beside themselves, and may be missing.
    external: ['playwright-core', '@sparticuz/chromium'],
    alias: {
      // pptxgenjs zips through JSZip; ours only collects the parts.
      jszip: pathOf('src/render/pptx/parts-zip.ts'),
      // It loads an HTTPS client for pictures from the web, which it is never given: what is loaded already takes its place.
      'node:https': 'node:fs',
    },
    // In a browser papaparse has no use for Node's streams; neither have we.
    define: { PAPA_BROWSER_CONTEXT: 'true' },
    // What pptxgenjs and other CommonJS packages ask for at run time.
    banner: {
      js: "import { createRequire as twindeckRequire } from 'node:module'; const require = twindeckRequire(import.meta.url);",
    },
  });
  rmSync(pathOf('build/cli'), { recursive: true, force: true });
  renameSync(next, pathOf('build/cli'));
}

makeFonts(FONT_PAIRS, pathOf('build/fonts/'));
makeRasteriser(pathOf('build/rasteriser/'));
makeIcons(pathOf('build/icons/'));
await Promise.all([buildRuntime(), buildCommandLine()]);
