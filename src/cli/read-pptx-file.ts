import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporterFor } from '../diagnostics/report.ts';
import { locate } from '../located.ts';
import { readPptx } from '../render/pptx/read/read.ts';
import type { PptxContent } from '../render/pptx/read/types.ts';
import type { ToldDeck } from './decks.ts';
import { isBad, type Session } from './session.ts';

/** A PPTX that was read (null = it can't be), and what is to be said about it. */
export interface ReadPptx {
  readonly content: PptxContent | null;
  readonly deck: ToldDeck;
}

/** Whether a path is that of a PowerPoint file. */
export function isPptx(file: string): boolean {
  return /\.(pptx|potx)$/i.test(file);
}

/** Reads a .pptx or .potx of any program. */
export function readPptxFile(file: string, { call, systemLang, effects }: Session): ReadPptx {
  const problems: Diagnostic[] = [];
  const reporter = reporterFor(file, problems);
  const data = effects.read(file);
  if (data === null) reporter.add('source/unreadable', []);
  const content = data && readPptx(data, effects, reporter);
  const lang = call.lang || systemLang;
  const diagnostics = locate(problems, lang, { read: () => null }); // a zip has no lines
  const ok = !problems.some(({ severity }) => isBad(severity, call));
  return { content, deck: { file, row: null, usage: null, diagnostics, lang, ok } };
}
