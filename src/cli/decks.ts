import { readdirSync } from 'node:fs';
import type { Effects } from '../effects.ts';
import type { LocatedDiagnostic } from '../located.ts';
import { locate } from '../located.ts';
import { createMemory, type Memory } from '../memory/memory.ts';
import { type Compilation, type Compiled, compile, compileFamily, type Usage } from '../pipeline.ts';
import { withSmallPictures } from '../with-small-pictures.ts';
import { withWorkbooks } from '../with-workbooks.ts';
import type { Call } from './args.ts';
import { isBad } from './session.ts';

/** A deck compiled, with its messages in the language asked for, else the deck's, else the system's. */
export interface CompiledDeck {
  readonly file: string;
  /** Code of the row that a deck of a family stands for; null for a deck by itself. */
  readonly row: string | null;
  readonly compiled: Compiled | null;
  readonly usage: Usage | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly lang: string;
  /** No error, and no warning where --strict was said. */
  readonly ok: boolean;
}

/** A deck without what it became: a family may be large. */
export type ToldDeck = Omit<CompiledDeck, 'compiled'>;

/** The decks that a call names; every one of slides/ when it names none. */
export function deckFiles({ operands }: Call): string[] {
  if (operands.length > 0) return [...operands];
  try {
    const names = readdirSync('slides').filter((name) => /\.ya?ml$/.test(name));
    return names.sort().map((name) => `slides/${name}`);
  } catch {
    return [];
  }
}

/** Compiles one deck, its data read from whatever they are in. */
export async function compileDeck(
  file: string,
  call: Call,
  systemLang: string,
  effects: Effects,
  memory: Memory = createMemory(),
): Promise<CompiledDeck> {
  const whole = await withWorkbooks(effects, (workbooks) => compile(file, effects, workbooks, memory), memory);
  return finished(whole, { file, row: null }, { call, systemLang, effects, memory });
}

/** Compiles what a file is to become: one deck, or with --for-each a family of them, one by one. */
export async function* compileDecks(
  file: string,
  call: Call,
  systemLang: string,
  effects: Effects,
): AsyncGenerator<CompiledDeck> {
  if (!call.forEach) {
    yield compileDeck(file, call, systemLang, effects);
    return;
  }
  const memory = createMemory();
  const family = await withWorkbooks(effects, (workbooks) => compileFamily(file, effects, workbooks, memory), memory);
  for (const { code, compilation } of family) {
    yield finished(compilation, { file, row: code }, { call, systemLang, effects, memory });
  }
}

/** A compilation with its pictures as small as they are shown, and its messages in words. */
async function finished(
  compilation: Compilation,
  { file, row }: Pick<CompiledDeck, 'file' | 'row'>,
  {
    call,
    systemLang,
    effects,
    memory,
  }: { readonly call: Call; readonly systemLang: string; readonly effects: Effects; readonly memory: Memory },
): Promise<CompiledDeck> {
  const {
    compiled,
    usage,
    diagnostics,
    lang: deckLang,
    sources,
  } = await withSmallPictures(compilation, file, effects, memory);
  const lang = call.lang || deckLang || systemLang;
  const located = locate(diagnostics, lang, effects, sources);
  const ok = !located.some(({ severity }) => isBad(severity, call));
  return { file, row, compiled, usage, diagnostics: located, lang, ok };
}
