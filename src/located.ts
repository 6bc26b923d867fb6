import { csvPlaces } from './data/csv.ts';
import { decodeTable } from './data/decode.ts';
import { isWorkbook } from './data/open-table.ts';
import type { Severity } from './diagnostics/catalogue.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Code } from './diagnostics/messages.ts';
import { reporterFor, wording } from './diagnostics/report.ts';
import type { Effects } from './effects.ts';
import { decodeText } from './source/decode.ts';
import { type Place, placeFinder } from './source/position.ts';
import { readYaml, type YamlSource } from './source/yaml.ts';

/** A diagnostic as people and programs read it. Lines and columns from 1, the end exclusive. */
export interface LocatedDiagnostic extends Place {
  readonly file: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** In a workbook: its sheet, and the cell such as C7. */
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * Puts positions and words to diagnostics. Files whose `sources` aren't at hand are read again: only who has something to
 * say pays for it.
 */
export function locate(
  diagnostics: readonly Diagnostic[],
  lang: string,
  effects: Pick<Effects, 'read'>,
  sources: ReadonlyMap<string, YamlSource> = new Map(),
): LocatedDiagnostic[] {
  const finders = new Map([...sources].map(([file, source]) => [file, inYaml(source)]));
  const located = diagnostics.map((diagnostic) => {
    const { file, code, severity } = diagnostic;
    const find = finders.get(file) ?? finder(file, effects);
    finders.set(file, find);
    return { file, ...find(diagnostic), code, severity, ...wording(diagnostic, lang) };
  });
  return located.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** What is wrong with a file as a whole: it stands at its beginning. */
export function unlocated(problem: Pick<Diagnostic, 'code' | 'args'>, file: string, lang: string): LocatedDiagnostic {
  const diagnostic: Diagnostic = { severity: 'error', file, at: [], ...problem };
  return { file, ...START, code: problem.code, severity: diagnostic.severity, ...wording(diagnostic, lang) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

type Found = Place & Pick<LocatedDiagnostic, 'sheet' | 'cell'>;
type Finder = (diagnostic: Diagnostic) => Found;

function finder(file: string, effects: Pick<Effects, 'read'>): Finder {
  if (isWorkbook(file)) return inWorkbook;
  const silent = reporterFor(file, []);
  const bytes = effects.read(file);
  const isCsv = /\.(csv|tsv)$/i.test(file);
  const isSource = !isCsv && !/\.(ya?ml|json)$/i.test(file);
  const text = isCsv || isSource ? bytes && decodeTable(bytes, undefined, silent) : decodeText(bytes, silent);
  if (text === null) return () => START;
  if (isCsv) return inCsv(text);
  return isSource ? inText(text) : inYaml(readYaml(text, silent)); // JSON is YAML too
}

/** A cell's row and column stand in the path already. */
const inWorkbook: Finder = ({ at: [sheet, row = 1, column = 1] }) => {
  if (typeof sheet !== 'string' || typeof row !== 'number' || typeof column !== 'number') return START;
  return { line: row, column, endLine: row, endColumn: column + 1, sheet, cell: `${letters(column)}${row}` };
};

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The text of a source, whose spans are counted in its composed form. */
function inText(text: string): Finder {
  const placeOf = placeFinder(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return ({ span = [0, 0] }) => placeOf(...span);
}

function inCsv(text: string): Finder {
  const find = csvPlaces(text);
  return ({ at }) => {
    const { line, column } = find(at);
    return { line, column, endLine: line, endColumn: column };
  };
}

function inYaml(source: YamlSource): Finder {
  return ({ at, span, onKey }) => source.locate(at, span, onKey);
}
