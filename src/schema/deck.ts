import type { Diagnostic, Reporter } from '../diagnostics/diagnostic.ts';
import { reporterFor } from '../diagnostics/report.ts';
import { createMemory, type Memory } from '../memory/memory.ts';
import { recallReported } from '../memory/recall-reported.ts';
import { type DeckSpec, deckFrameSchema } from './deck-schema.ts';
import { type SlideSpec, slideSchema } from './slide-schema.ts';
import { validate } from './validate.ts';

/**
 * A deck whose slides were checked one by one: null stands where a slide can't be used, so that positions hold;
 * `faulty` has those as they were read, for what else is wrong with them.
 */
export type CheckedDeck = Omit<DeckSpec, 'slides'> & {
  readonly slides: readonly (SlideSpec | null)[];
  readonly faulty: ReadonlyMap<number, unknown>;
};

/** Checks a deck as read from YAML. One faulty slide doesn't hide what is wrong with the others. */
export function checkDeck(value: unknown, reporter: Reporter, memory: Memory = createMemory()): CheckedDeck | null {
  const frame = lenient(deckFrameSchema, value, [], reporter);
  if (!frame) return null;
  const slides = frame.slides.map((slide, i) =>
    recallReported(memory, `spec ${i}`, [slide], reporter, (own) => lenient(slideSchema, slide, ['slides', i], own)),
  );
  const faulty = new Map(frame.slides.flatMap((slide, i) => (slides[i] === null ? [[i, slide] as const] : [])));
  return { ...frame, slides, faulty };
}

/** What `validate` gives; where only unknown keys were wrong (and reported), the value without them. */
function lenient<T extends Parameters<typeof validate>[0]>(
  schema: T,
  value: unknown,
  base: readonly (string | number)[],
  reporter: Reporter,
): ReturnType<typeof validate<T>> {
  const found: Diagnostic[] = [];
  const checked = validate(schema, value, reporterFor(reporter.file, found));
  for (const { code, at, args, span, onKey } of found)
    reporter.add(code, [...base, ...at], args, { ...(span && { span }), ...(onKey && { onKey }) });
  if (checked !== null || found.length === 0 || !found.every((problem) => problem.onKey)) return checked;
  const known = structuredClone(value);
  for (const { at } of found) remove(known, at);
  return validate(schema, known, reporterFor(reporter.file, []));
}

function remove(root: unknown, at: readonly (string | number)[]): void {
  const holder = at
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], root);
  delete (holder as Record<string | number, unknown>)[at.at(-1) ?? ''];
}
