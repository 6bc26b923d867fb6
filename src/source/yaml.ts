import { type Document, isScalar, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { controlCharacter } from './control-character.ts';
import { yamlPlaces } from './locate.ts';
import type { Place } from './position.ts';

/** A YAML text as values, with the way back to where each value is written. */
export interface YamlSource {
  readonly value: unknown;
  /** false when anything was wrong with the text itself. */
  readonly sound: boolean;
  /** The place of a value (or of its key), else of the nearest thing above it that is there; `span` counts characters of its text. */
  locate(at: SourcePath, span?: readonly [number, number], onKey?: boolean): Place;
  /** A scalar as it is written: 2.10 stays '2.10'; null when there is no scalar. */
  written(at: SourcePath): string | null;
}

/**
 * Reads YAML 1.2. What is wrong is reported at its place (`at` is then [] and `span` counts from the start of the text);
 * `value` is what could be made of the rest, so that one slip doesn't hide the next, or undefined.
 */
export function readYaml(text: string, reporter: Reporter): YamlSource {
  const clean = text.replace(/^\uFEFF/, '');
  const document = parseDocument(clean, { stringKeys: true, prettyErrors: false });
  const places = yamlPlaces(document, clean);
  const sound = reportSyntax(document, clean, reporter);
  return { ...places, sound, value: plainValue(document, reporter) };
}

/** All that is wrong with the text itself; true when nothing is. */
function reportSyntax(document: Document.Parsed, text: string, reporter: Reporter): boolean {
  const at = (code: Parameters<Reporter['add']>[0], start: number, end: number, args = {}) =>
    reporter.add(code, [], args, { span: [start, end] });
  const control = controlCharacter(document, text);
  if (control) {
    at('source/control-character', control.offset, control.offset + 1, { code: control.code });
    return false;
  }
  const braces = unquotedBraces(text);
  for (const [start, end] of braces) at('source/unquoted-braces', start, end);
  for (const problem of [...document.errors, ...document.warnings]) {
    const [start, end] = problem.pos;
    if (!braces.some((range) => start >= range[0] && start <= range[1])) at(syntaxCode(problem), start, end, { detail: problem.message.split('\n')[0] ?? '' });
  }
  return braces.length + document.errors.length + document.warnings.length === 0;
}

/** `key: {{ x }}` and `- {{ x }}` are flow maps to YAML; the author meant text. Ranges of the value. */
function unquotedBraces(text: string): [number, number][] {
  const found: [number, number][] = [];
  let block: number | null = null; // indentation of the block scalar we are in: braces there are text
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (block !== null && indent >= 0 && indent <= block) block = null;
    if (block === null) {
      const match = /^(\s*(?:- +)*(?:[\w-]+: +|(?<=- +)))(\{\{.*?)\s*$/.exec(line);
      if (match)
        found.push([offset + (match[1] ?? '').length, offset + (match[1] ?? '').length + (match[2] ?? '').length]);
      if (/(?:^|[:-] +)[|>][+\-0-9]*\s*(?:#.*)?$/.test(line) && indent >= 0) block = indent;
    }
    offset += line.length + 1;
  }
  return found;
}

function syntaxCode(
  problem: YAMLError,
): 'source/duplicate-key' | 'source/tab' | 'source/unknown-alias' | 'source/syntax' {
  switch (problem.code) {
    case 'DUPLICATE_KEY':
      return 'source/duplicate-key';
    case 'TAB_AS_INDENT':
      return 'source/tab';
    case 'BAD_ALIAS':
      return 'source/unknown-alias';
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
    // The library refuses unresolved aliases and expansion bombs here, with a ReferenceError.
    if (!(error instanceof ReferenceError)) throw error;
    reporter.add('source/unknown-alias', [], { detail: error.message });
    return undefined;
  }
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null;
}
