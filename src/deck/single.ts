import { recallRead } from '../memory/recall-read.ts';
import { reported, retold } from '../memory/recall-reported.ts';
import type { Names } from './checks/names.ts';
import type { DeckContext, Files } from './context.ts';
import type { Markdown } from './markdown.ts';
import type { Repeated } from './repeat.ts';
import { createTextReader, type TextReader } from './text.ts';

/** What a slide is resolved with; one that stands for a row has expressions of its own. */
export interface Own {
  readonly at: Repeated['at'];
  readonly context: DeckContext;
  readonly reader: TextReader;
  readonly files: Files;
}

/** A slide to be made, by itself. */
export interface Single extends Repeated {
  readonly reader: TextReader;
  /**
   * Makes something of this slide: what was made before is made anew only when the slide, its data, a file that it names or
   * one of `from` is another.
   */
  readonly alone: <T>(what: string, from: readonly unknown[], make: (own: Own) => T) => T;
}

/** What the slides of a deck share. */
interface Shared {
  readonly context: DeckContext;
  readonly names: Names | null;
  readonly markdown: Markdown;
}

/** The slide at an index of the deck, once slides that stand for rows are counted. */
export function single(one: Repeated, index: number, { context, names, markdown }: Shared): Single {
  const { slide, row, at } = one;
  const { memory, dataset, theme, lang, filesOf } = context;
  const whole = context.evaluator;
  const evaluator = row
    ? memory.recall(`row ${index}`, [whole, ...Object.values(row)], () => whole.forRow(row))
    : whole;
  const inputs = [slide, evaluator, dataset, names, theme, lang];
  return {
    ...one,
    reader: createTextReader({ ...context, evaluator }, names, markdown),
    alone: (what, from, make) => {
      const made = recallRead(memory, `${what} ${index}`, [...inputs, ...from], filesOf(at), (files) =>
        reported(context.reporter, (reporter) => {
          const own = { ...context, evaluator, reporter };
          return make({ at, files, context: own, reader: createTextReader(own, names, markdown) });
        }),
      );
      return retold(made, context.reporter);
    },
  };
}
