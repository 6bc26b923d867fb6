import type { Args, Diagnostic, Reporter } from './diagnostic.ts';
import { messages } from './messages.ts';

/** A reporter for `file` that appends to `into`. */
export function reporterFor(file: string, into: Diagnostic[]): Reporter {
  return {
    file,
    add: (code, at, args = {}, more = {}) => {
      into.push({ code, severity: messages[code].severity, args, file, at, ...more });
    },
  };
}

/** The text of a diagnostic in Vietnamese (`vi…`) or English (anything else). */
export function wording(diagnostic: Diagnostic, lang: string): { message: string; hint?: string } {
  const entry = messages[diagnostic.code];
  const { message, hint } = lang.startsWith('vi') ? entry.vi : entry.en;
  const filled = { message: fill(message, diagnostic.args) };
  return hint === undefined ? filled : { ...filled, hint: fill(hint, diagnostic.args) };
}

function fill(template: string, args: Args): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(args[name] ?? hole));
}
