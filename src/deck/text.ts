import type { Figure } from '../data/types.ts';
import { RANK } from '../data/units.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { TextSpec } from '../schema/slots.ts';
import { checkText } from './checks/check-text.ts';
import type { Names } from './checks/names.ts';
import { checkTyped, type Strictness } from './checks/typed-numbers.ts';
import type { DeckContext } from './context.ts';
import type { Markdown } from './markdown.ts';
import { type Piece, splitTemplate } from './template.ts';
import type { BodyParagraph, Run, Text } from './types.ts';

/** Resolves the texts of a deck: figures evaluated, Markdown read, what is wrong reported. */
export interface TextReader {
  /** A slot of one paragraph. */
  line(spec: TextSpec, at: SourcePath): Text;
  /** A line of the deck's own frame, such as its title: numbers may be typed. */
  heading(spec: TextSpec, at: SourcePath): Text;
  /** A slot of paragraphs and lists. */
  body(spec: TextSpec, at: SourcePath): BodyParagraph[];
  /** Speaker notes: as a body, but numbers may be typed. */
  notes(spec: TextSpec, at: SourcePath): BodyParagraph[];
  /** Without markup, as one string: names of categories, alternative texts. */
  plain(spec: TextSpec, at: SourcePath): string;
}

/** Stands for a figure while Markdown is read; no YAML text can hold it (see source/yaml.ts). */
const HOLE = '\uFFFF';

/** A reader of texts; `names` (of the data set) null = words aren't held against it. */
export function createTextReader(context: DeckContext, names: Names | null, markdown: Markdown): TextReader {
  const written = (spec: TextSpec, at: SourcePath): string =>
    (typeof spec === 'number' ? (context.written(at) ?? String(spec)) : spec).normalize('NFC');
  // A number of YAML is meant as it is written.
  const of = (spec: TextSpec, strictness: Strictness): Strictness =>
    typeof spec === 'string' ? strictness : 'uncontradicted';
  const fill = (runs: readonly Run[], fillings: readonly (Figure | string)[], from: { next: number }): Run[] =>
    runs.flatMap((run) => fillRun(run, fillings, from));
  const line = (spec: TextSpec, at: SourcePath, strictness: Strictness): Text => {
    const { text, fillings } = evaluate(written(spec, at), at, context, of(spec, strictness));
    const runs = fill(markdown.inline(text), fillings, { next: 0 });
    checkText(runs, at, context, names);
    return { at, runs };
  };
  const body = (spec: TextSpec, at: SourcePath, strictness: Strictness): BodyParagraph[] => {
    const { text, fillings } = evaluate(written(spec, at), at, context, of(spec, strictness));
    const from = { next: 0 };
    return markdown.block(text).map((paragraph) => {
      const runs = fill(paragraph.runs, fillings, from);
      checkText(runs, at, context, names);
      return { ...paragraph, at, runs };
    });
  };
  return {
    line: (spec, at) => line(spec, at, 'bound'),
    heading: (spec, at) => line(spec, at, 'uncontradicted'),
    body: (spec, at) => body(spec, at, 'bound'),
    notes: (spec, at) => body(spec, at, 'uncontradicted'),
    plain: (spec, at) => {
      // An alternative text is a sentence; names of categories hold ages and sizes.
      const strictness = at.at(-1) === 'alt' ? 'bound' : 'uncontradicted';
      const { text, fillings } = evaluate(written(spec, at), at, context, of(spec, strictness));
      return runText(fill([{ text }], fillings, { next: 0 }));
    },
  };
}

/** The text with a hole for every figure, and what goes into the holes. */
function evaluate(
  text: string,
  at: SourcePath,
  context: DeckContext,
  strictness: Strictness,
): { text: string; fillings: (Figure | string)[] } {
  const pieces = splitTemplate(text).map((piece) =>
    piece.kind === 'expression' ? { kind: 'filling' as const, filling: printed(piece, at, context) } : piece,
  );
  const fillings = pieces.flatMap((piece) => (piece.kind === 'filling' ? [piece.filling] : []));
  const ranked = fillings.some((filling) => typeof filling !== 'string' && filling.quantity.unit === RANK);
  const parts = pieces.map((piece): string => {
    if (piece.kind === 'filling') return HOLE;
    if (piece.kind === 'unclosed') {
      context.reporter.add('deck/unclosed-braces', at, {}, { span: [piece.start, piece.start + 2] });
      return '';
    }
    if (strictness === 'bound') checkBraces(piece, at, context);
    checkTyped(piece.text, piece.start, at, { strictness, ranked }, context);
    return piece.text;
  });
  return { text: parts.join(''), fillings };
}

function printed(piece: Extract<Piece, { kind: 'expression' }>, at: SourcePath, context: DeckContext): Figure | string {
  const outcome = context.evaluator.print(piece.source);
  if (outcome.ok) return outcome.value;
  const { code, args, span } = outcome.problem;
  context.reporter.add(code, at, args, { span: [piece.start + span[0], piece.start + span[1]] });
  return '?';
}

function checkBraces(
  { text, start }: Extract<Piece, { kind: 'words' }>,
  at: SourcePath,
  { reporter }: DeckContext,
): void {
  const empty = /\{\{\s*\}\}/.exec(text);
  if (!empty) return;
  const from = start + empty.index;
  reporter.add('text/empty-braces', at, {}, { span: [from, from + empty[0].length] });
}

function fillRun(run: Run, fillings: readonly (Figure | string)[], from: { next: number }): Run[] {
  const { text, ...style } = run;
  if (!text.includes(HOLE)) return [run];
  return text.split(HOLE).flatMap((words, i): Run[] => {
    const before: Run[] = i === 0 ? [] : [filled(fillings[from.next++] ?? '', style)];
    return words === '' ? before : [...before, { ...style, text: words }];
  });
}

function filled(filling: Figure | string, style: Omit<Run, 'text'>): Run {
  return typeof filling === 'string' ? { ...style, text: filling } : { ...style, text: filling.text, figure: filling };
}

/** The words of runs as one string. */
export function runText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The figures in texts, in reading order. */
export function figuresIn(texts: readonly (Text | null)[]): Figure[] {
  return texts.flatMap((text) => (text?.runs ?? []).flatMap((run) => (run.figure ? [run.figure] : [])));
}
