import { readdirSync } from 'node:fs';
import type { Effects } from '../effects.ts';
import type { LocatedDiagnostic } from '../located.ts';
import { locate } from '../located.ts';
import { createMemory, type Memory } from '../memory/memory.ts';
import { type Compiled, compile, type Usage } from '../pipeline.ts';
import { withSmallPictures } from '../with-small-pictures.ts';
import { withWorkbooks } from '../with-workbooks.ts';
import type { Call } from './args.ts';
import { isBad } from './session.ts';

/** A deck compiled, with its messages in the language asked for, else the deck's, else the system's. */
export interface CompiledDeck {
  readonly file: string;
  readonly compiled: Compiled | null;
  readonly usage: Usage | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly lang: string;
  /** No error, and no warning where --strict was said. */
  readonly ok: boolean;
}

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
  const whole = await withWorkbooks(effects, (workbooks) => compile(file, effects, workbooks, memory));
  const compilation = await withSmallPictures(whole, file, effects, memory);
  const { compiled, usage, diagnostics, lang: deckLang, sources } = compilation;
  const lang = call.lang || deckLang || systemLang;
  const located = locate(diagnostics, lang, effects, sources);
  const ok = !located.some(({ severity }) => isBad(severity, call));
  return { file, compiled, usage, diagnostics: located, lang, ok };
}
