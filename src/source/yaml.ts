import { type Document, isScalar, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Args, Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { controlCharacter } from './control-character.ts';
import { yamlPlaces } from './locate.ts';
import type { Place } from './position.ts';
import {
  isOfBracket,
  lineTooFarRight,
  unclosedBracket,
  unclosedQuote,
  unknownAliases,
  unquotedBraces,
  withoutFollowing,
} from './slips.ts';

/** A YAML text as values, with the way back to where each value is written. */
export interface YamlSource {
  readonly value: unknown;
  /** false when anything was wrong with the text itself. */
  readonly sound: boolean;
  /** The place of a value (or of its key), else of the nearest thing above it that is there; `span` counts characters of its text. */
  locate(at: SourcePath, span?: readonly [number, number], onKey?: boolean): Place;
  /** A scalar as it is written: 2.10 stays '2.10'; null when there is no scalar. */
  written(at: SourcePath): string | null;
  /** All that is written of a value, comments within it included; '' where there is none. */
  textOf(at: SourcePath): string;
}

/**
 * Reads YAML 1.2. What is wrong is reported at its place (`at` is then [] and `span` counts from the start of the text);
 * `value` is what could be made of the rest, so that one slip doesn't hide the next, or undefined.
 */
export function readYaml(text: string, reporter: Reporter): YamlSource {
  const clean = text.replace(/^\uFEFF/, '');
  const document = parseDocument(clean, { stringKeys: true, prettyErrors: false, logLevel: 'error' });
  const places = yamlPlaces(document, clean);
  const sound = reportSyntax(document, clean, reporter);
  return { ...places, sound, value: plainValue(document, reporter) };
}

/** All that is wrong with the text itself; true when nothing is. */
function reportSyntax(document: Document.Parsed, text: string, reporter: Reporter): boolean {
  const at: ReportAt = (code, start, end, args = {}) => reporter.add(code, [], args, { span: [start, end] });
  const control = controlCharacter(document, text);
  if (control) {
    at('source/control-character', control.offset, control.offset + 1, { code: control.code });
    return false;
  }
  const braces = unquotedBraces(document, text);
  const aliases = text.includes('*') ? unknownAliases(document) : [];
  for (const [start, end] of braces) at('source/unquoted-braces', start, end);
  for (const { name, range } of aliases) at('source/unknown-alias', ...range, { detail: `*${name}` });
  const problems = withoutFollowing([...document.errors, ...document.warnings]).filter(
    ({ pos: [start] }) => !braces.some(([from, to]) => start >= from && start <= to + 1),
  );
  for (const problem of problems) reportProblem(problem, document, text, at);
  return braces.length + aliases.length + problems.length === 0;
}

type ReportAt = (code: Parameters<Reporter['add']>[0], start: number, end: number, args?: Args) => void;

function reportProblem(problem: YAMLError, document: Document.Parsed, text: string, at: ReportAt): void {
  const [start, end] = problem.pos;
  const quote = problem.code === 'MISSING_CHAR' ? unclosedQuote(document, start) : null;
  const bracket = isOfBracket(problem) ? unclosedBracket(document, start) : null;
  const indented = problem.code === 'BLOCK_AS_IMPLICIT_KEY' ? lineTooFarRight(text, start) : null;
  if (quote !== null) at('source/unclosed-quote', quote, quote + 1);
  else if (bracket !== null)
    at('source/unclosed-bracket', bracket, bracket + 1, { close: problem.message.includes('}') ? '}' : ']' });
  else if (indented !== null) at('source/too-far-right', indented, indented + 1);
  else at(syntaxCode(problem), start, end, { detail: problem.message.split('\n')[0] ?? '' });
}

function syntaxCode({ code }: YAMLError): Parameters<Reporter['add']>[0] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'source/duplicate-key';
    case 'TAB_AS_INDENT':
      return 'source/tab';
    case 'BAD_ALIAS':
      return 'source/unknown-alias';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'source/unquoted-colon';
    default:
      return 'source/syntax';
  }
}

function plainValue(document: Document.Parsed, reporter: Reporter): unknown {
  if (document.contents === null || isEmptyScalar(document.contents)) {
    reporter.add('source/empty', []);
    return undefined;
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // The library refuses expansion bombs here, with a ReferenceError.
    if (!(error instanceof ReferenceError)) throw error;
    reporter.add('source/unknown-alias', [], { detail: error.message });
    return undefined;
  }
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null;
}
