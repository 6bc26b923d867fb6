import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type NeutralSlide, writeBenchDeck } from './bench-deck.ts';
import { MANY, writeManyFigures } from './bench-figures.ts';
import { type Contestant, type Result, race } from './bench-run.ts';

// Times whole processes: `check` on many figures, then twindeck (both outputs) beside pptxgenjs alone (PPTX, deflated) on
// peer-bench's decks.
//   npm run bench -- [--peer-bench folder] [--sizes 10,100] [--runs 7]

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'build/cli/main.js');

const { values: options } = parseArgs({
  options: {
    'peer-bench': { type: 'string', default: process.env['PEER_BENCH'] ?? join(ROOT, '../shared/tools/peer-bench') },
    sizes: { type: 'string', default: '10,100' },
    runs: { type: 'string', default: '7' },
  },
});

/** What the shared bench has that this one uses. */
interface PeerBench {
  readonly makeDeck: (size: number) => readonly NeutralSlide[];
}

async function bench(): Promise<void> {
  if (!existsSync(CLI)) return refuse('build/ is missing: run npm run build first.');
  benchFigures();
  const peerBench = resolve(options['peer-bench']);
  const generator = join(peerBench, 'generate.mjs');
  if (!existsSync(generator)) return refuse(`peer-bench isn't in ${peerBench}: name its folder with --peer-bench.`);
  const { makeDeck } = (await import(pathToFileURL(generator).href)) as PeerBench;
  for (const size of options.sizes.split(',').map(Number)) {
    inFolder((folder) => {
      const slides = makeDeck(size);
      writeFileSync(join(folder, 'deck.json'), JSON.stringify(slides));
      writeBenchDeck(folder, slides);
      print(size, race(contestants(peerBench), Number(options.runs), folder));
    });
  }
}

function benchFigures(): void {
  const check = (name: string, deck: string): Contestant => ({ name, args: [CLI, 'check', deck], outputs: [] });
  const results = inFolder((folder) => {
    writeManyFigures(folder);
    const decks = [check('one figure', 'one.yaml'), check(`${MANY.figures} figures`, 'many.yaml')];
    return race([BARE, ...decks], Number(options.runs), folder);
  });
  console.log(`\ncheck, ${MANY.observations} observations`.padEnd(36), 'CPU ms   peak MiB');
  for (const { name, cpu, peak } of results)
    console.log(name.padEnd(35), cpu.toFixed(0).padStart(6), peak.toFixed(0).padStart(10));
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BARE: Contestant = { name: 'node -e 0', args: ['-e', '0'], outputs: [] };
const PEER = 'pptxgenjs, deflated';

function contestants(peerBench: string): Contestant[] {
  const driver = join(peerBench, 'drivers/pptxgenjs.mjs');
  return [
    BARE,
    { name: PEER, args: [driver, 'deck.json', 'peer.pptx', '--compress'], outputs: ['peer.pptx'], env: { LIB: ROOT } },
    {
      name: 'twindeck',
      args: [CLI, 'build', 'deck.yaml', '--out', 'out'],
      outputs: ['out/deck.html', 'out/deck.pptx'],
    },
  ];
}

function print(size: number, results: readonly Result[]): void {
  const peer = results.find(({ name }) => name === PEER);
  console.log(`\n${size} slides, median of ${options.runs}`.padEnd(36), 'CPU ms   ratio   peak MiB   KiB');
  for (const { name, cpu, peak, size: written } of results) {
    const ratio = cpu / (peer?.cpu ?? Number.NaN);
    const cells = [cpu.toFixed(0).padStart(6), ratio.toFixed(2).padStart(7), peak.toFixed(0).padStart(10)];
    console.log(name.padEnd(35), cells.join(' '), written.toFixed(0).padStart(6));
  }
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

await bench();
