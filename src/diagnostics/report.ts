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
  const words = lang.startsWith('vi') ? 'vi' : 'en';
  const { message, hint } = messages[diagnostic.code][words];
  const filled = { message: fill(message, diagnostic.args, words) };
  return hint === undefined ? filled : { ...filled, hint: fill(hint, diagnostic.args, words) };
}

function fill(template: string, args: Args, words: 'vi' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const arg = args[name] ?? hole;
    return typeof arg === 'object' ? arg[words] : String(arg);
  });
}
