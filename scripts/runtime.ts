import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = new URL('../', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, root));

/**
 * Makes build/runtime.js, build/runtime.deflate, build/loader.js and build/runtime.css, which every page carries, and
 * build/live/ with what `twindeck serve` adds.
 */
export async function buildRuntime(): Promise<void> {
  await mkdir(pathOf('build'), { recursive: true });
  await Promise.all([
    buildScript('runtime/main', 'runtime'),
    buildScript('runtime/loader', 'loader'),
    buildStyles(),
    ...LIVE.map(buildLive),
  ]);
  await writeFile(
    pathOf('build/runtime.deflate'),
    deflateRawSync(await readFile(pathOf('build/runtime.js')), { level: 9 }),
  );
}

const LIVE = ['live.ts', 'live.css', 'remote.ts', 'enter.ts', 'pages.css'];

async function buildLive(name: string): Promise<void> {
  if (name.endsWith('.ts')) return buildScript(`live/${name.slice(0, -3)}`, `live/${name.slice(0, -3)}`);
  const { code } = await transform(await readFile(pathOf(`src/render/web/live/${name}`), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  await mkdir(pathOf('build/live'), { recursive: true });
  await writeFile(pathOf(`build/live/${name}`), code);
}

async function buildScript(entry: string, name: string): Promise<void> {
  await build({
    entryPoints: [pathOf(`src/render/web/${entry}.ts`)],
    outfile: pathOf(`build/${name}.js`),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // One line feed style whatever the sources', because the content security policy names the script's hash.
    charset: 'utf8',
    legalComments: 'eof',
  });
}

/** In the order of the cascade. */
const SHEETS = ['base', 'charts', 'tools', 'preview', 'overview', 'speaker', 'print', 'handout'];

async function buildStyles(): Promise<void> {
  const reveal = await readFile(fileURLToPath(import.meta.resolve('reveal.js/reveal.css')), 'utf8');
  const own = await Promise.all(SHEETS.map((name) => readFile(pathOf(`src/render/web/runtime/${name}.css`), 'utf8')));
  const { code } = await transform([usedRules(reveal), ...own].join(''), { loader: 'css', minify: true });
  await writeFile(pathOf('build/runtime.css'), code);
}

/** Parts of reveal.js that the page never shows; its print rules tear the slides apart. */
const UNUSED =
  /hljs|\.roll\b|playback|overlay-|jump-to-slide|controls|speaker-notes|print-pdf|reveal-print|data-transition|auto-animate|\.(zoom|concave|convex|slide|fade|default|rtl|stretch)\b|\.(r|items|justify)-|fragment\.(?!visible)/;

/** The sheet without the rules of which every selector is unused; @-rules stay or go as a whole. */
function usedRules(css: string): string {
  return topLevelRules(css)
    .filter((rule) => !isUnused(rule))
    .join('');
}

function isUnused(rule: string): boolean {
  const selector = rule.slice(0, rule.indexOf('{'));
  if (selector.startsWith('@media print')) return true;
  if (selector.startsWith('@')) return UNUSED.test(rule);
  return selector.split(',').every((part) => UNUSED.test(part));
}

function topLevelRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{') depth++;
    if (css[i] === '}' && --depth === 0) {
      rules.push(css.slice(start, i + 1));
      start = i + 1;
    }
  }
  return rules;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildRuntime();
