import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { nodeEffects } from '../src/cli/node-effects.ts';
import { run } from '../src/cli/run.ts';
import type { Effects } from '../src/effects.ts';
import { type LocatedDiagnostic, locate } from '../src/located.ts';
import { type Compiled, compile } from '../src/pipeline.ts';

/** The project's own folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** A small data package that tests share; as a path, so that a deck anywhere can name it. */
export const PROVINCE = `${ROOT}/tests/data/fixtures/province`;

/** The decks that twindeck is shown with. */
export const SAMPLES = [
  `${ROOT}/slides/thai-nguyen-2021.yaml`,
  `${ROOT}/slides/thai-nguyen-2021.en.yaml`,
  `${ROOT}/slides/the-gioi-1955-2005.yaml`,
] as const;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `twindeck argv…` in this process; paths must be absolute. */
export async function twindeck(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const console = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    interactive: false,
  };
  const code = await run(argv, { effects: nodeEffects(), console, env });
  return { code, out, err };
}

/** `twindeck argv…` as a process of its own, as users call it. */
export function twindeckProcess(argv: readonly string[], cwd = ROOT, env: Record<string, string> = {}): Ran {
  const main = `${ROOT}/build/cli/main.js`;
  const { LANG, LC_ALL, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], {
    cwd,
    env: { ...others, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for the running test, with these files in it. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  return folder;
}

/** All files below a folder, sorted. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The disk with some files from memory laid over it. */
export function effectsWith(files: Readonly<Record<string, string | Uint8Array>>): Effects {
  const disk = nodeEffects();
  const encoder = new TextEncoder();
  return {
    ...disk,
    read: (path) => {
      const data = files[path];
      return data === undefined ? disk.read(path) : typeof data === 'string' ? encoder.encode(data) : data;
    },
    list: (folder) => {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
      return [...new Set([...disk.list(folder), ...names])].sort();
    },
  };
}

export interface CompiledText {
  readonly compiled: Compiled | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** Compiles a deck from memory, the file 'deck.yaml' of a folder without anything else. */
export function compileText(text: string | Uint8Array, lang = 'en'): CompiledText {
  const effects = effectsWith({ '/memory/deck.yaml': text });
  const { compiled, diagnostics } = compile('/memory/deck.yaml', effects);
  return { compiled, diagnostics: locate(diagnostics, lang, effects) };
}

/** Compiles slides given as lines of YAML, on the small data package. */
export function compileSlides(slides: string, head = 'title: T'): CompiledText {
  return compileText(`data: ${PROVINCE}\n${head}\nslides:\n${slides.replace(/^/gm, '  ')}\n`);
}

/** A file's compiled deck; it must have no error. */
export function compileFile(file: string): Compiled {
  const effects = nodeEffects();
  const { compiled, diagnostics } = compile(file, effects);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!compiled || errors.length > 0) throw new Error(`${file}: ${JSON.stringify(locate(errors, 'en', effects))}`);
  return compiled;
}

/** 'line:column code' of each diagnostic. */
export function placesOf(diagnostics: readonly LocatedDiagnostic[]): string[] {
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
