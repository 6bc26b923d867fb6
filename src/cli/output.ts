import type { LocatedDiagnostic } from '../located.ts';

/** Where the program writes: the terminal in real life, arrays in tests. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  /** true when a person watches: progress and colours. */
  readonly interactive: boolean;
}

const SEVERITY = {
  error: { vi: 'lỗi', en: 'error', color: 31 },
  warning: { vi: 'cảnh báo', en: 'warning', color: 33 },
  info: { vi: 'ghi chú', en: 'note', color: 36 },
} as const;

/** One diagnostic as people read it: place, severity, code, what happened, what to do. */
export function diagnosticText(d: LocatedDiagnostic, lang: string, color: boolean): string {
  const { vi, en, color: number } = SEVERITY[d.severity];
  const vietnamese = lang.startsWith('vi');
  const paint = (text: string, code: number) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const head = `${paint(placeText(d, vietnamese), 1)} ${paint(vietnamese ? vi : en, number)} ${d.message} ${paint(`[${d.code}]`, 2)}`;
  return d.hint === undefined ? head : `${head}\n    ${d.hint}`;
}

function placeText({ file, line, column, sheet, cell }: LocatedDiagnostic, vietnamese: boolean): string {
  if (sheet === undefined || cell === undefined) return `${file}:${line}:${column}`;
  return `${file}, ${vietnamese ? 'trang' : 'sheet'} ${sheet}, ${vietnamese ? 'ô' : 'cell'} ${cell}`;
}
