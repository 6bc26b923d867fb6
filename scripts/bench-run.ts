import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that is timed: the arguments of `node`, and the files that it writes. */
export interface Contestant {
  readonly name: string;
  readonly args: readonly string[];
  readonly outputs: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Medians over the runs: CPU time (user and system) in ms, peak memory in MiB, and what was written in KiB. */
export interface Result {
  readonly name: string;
  readonly cpu: number;
  readonly peak: number;
  readonly size: number;
}

type Usage = Pick<Result, 'cpu' | 'peak'>;

const USAGE = fileURLToPath(new URL('bench-usage.cjs', import.meta.url));

/** Runs whole processes in turn (A B C A B C …), so that a slow spell of the machine hits all; the first round warms up. */
export function race(contestants: readonly Contestant[], runs: number, folder: string): Result[] {
  const usages = contestants.map((): Usage[] => []);
  for (let round = 0; round <= runs; round++) {
    contestants.forEach((contestant, index) => {
      const usage = run(contestant, folder);
      if (round > 0) usages[index]?.push(usage);
    });
  }
  return contestants.map(({ name, outputs }, index) => ({
    name,
    cpu: median((usages[index] ?? []).map(({ cpu }) => cpu)),
    peak: median((usages[index] ?? []).map(({ peak }) => peak)),
    size: outputs.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1024,
  }));
}

function run({ name, args, outputs, env }: Contestant, folder: string): Usage {
  for (const file of outputs) rmSync(join(folder, file), { force: true });
  const usage = join(folder, 'usage.json');
  const { status, stderr } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env, BENCH_USAGE: usage },
  });
  if (status !== 0) throw new Error(`${name} failed (${status}):\n${stderr}`);
  return JSON.parse(readFileSync(usage, 'utf8')) as Usage;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
