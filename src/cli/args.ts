import { parseArgs } from 'node:util';
import type { Args } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages.ts';
import { HANDOUTS, type Handout } from './handouts.ts';

export const COMMANDS = ['new', 'build', 'serve', 'check', 'inspect', 'diff', 'verify', 'schema'] as const;
export type Command = (typeof COMMANDS)[number];

export const FORMATS = ['html', 'pptx', 'pdf', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** A call that was understood. */
export interface Call {
  readonly command: Command | 'help' | 'version';
  /** Deck files, or the name of a schema; '/' between the parts of paths. */
  readonly operands: readonly string[];
  /** What --text says, each a file or source=file. */
  readonly texts: readonly string[];
  readonly out: string;
  readonly formats: readonly Format[];
  /** Slides a page of the handout; null = no handout. */
  readonly handout: Handout | null;
  /** A folder of files for a web server instead of one HTML file. */
  readonly split: boolean;
  /** One deck for each row that slides' for_each goes through, instead of one slide. */
  readonly forEach: boolean;
  /** Builds again after each change, until it is interrupted. */
  readonly watch: boolean;
  /** Where the server listens; null = the first free port from 4321 on. */
  readonly port: number | null;
  readonly host: string;
  /** Shows the server's page in the browser. */
  readonly open: boolean;
  readonly strict: boolean;
  readonly json: boolean;
  /** What --lang says, or '' . */
  readonly lang: string;
}

/** What is wrong with a call: exit code 2. */
export interface UsageError {
  readonly code: Code;
  readonly args: Args;
}

const OPTIONS = {
  out: { type: 'string', default: 'dist' },
  format: { type: 'string', default: 'html,pptx' },
  handout: { type: 'string', default: '' },
  split: { type: 'boolean', default: false },
  'for-each': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  port: { type: 'string', default: '' },
  host: { type: 'string', default: '127.0.0.1' },
  open: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: '' },
  text: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Understands the words after `twindeck`. */
export function readCall(argv: readonly string[]): Call | UsageError {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return { code: 'cli/usage', args: { detail: error instanceof Error ? error.message : String(error) } };
  }
  const { values, positionals } = parsed;
  const [name = 'help', ...operands] = positionals;
  const command = values.help ? 'help' : values.version ? 'version' : name;
  if (command !== 'help' && command !== 'version' && !isOneOf(command, COMMANDS))
    return { code: 'cli/unknown-command', args: { command, commands: COMMANDS.join(', ') } };
  const formats = values.format.split(',').map((format) => format.trim());
  const unknown = formats.find((format) => !isOneOf(format, FORMATS));
  if (unknown !== undefined)
    return { code: 'cli/unknown-format', args: { format: unknown, formats: FORMATS.join(', ') } };
  const handout = values.handout === '' ? null : HANDOUTS.find((count) => String(count) === values.handout);
  if (handout === undefined)
    return { code: 'cli/unknown-handout', args: { handout: values.handout, handouts: HANDOUTS.join(', ') } };
  const port = values.port === '' ? null : Number(values.port);
  if (port !== null && !(/^\d+$/.test(values.port) && port <= 65_535))
    return { code: 'cli/bad-port', args: { port: values.port } };
  return {
    command,
    operands: operands.map(slashes),
    texts: values.text.map(slashes),
    out: slashes(values.out) || '.',
    formats: FORMATS.filter((format) => formats.includes(format)),
    handout,
    split: values.split,
    forEach: values['for-each'],
    watch: values.watch,
    port,
    host: values.host,
    open: values.open,
    strict: values.strict,
    json: values.json,
    lang: values.lang,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

function isOneOf<T extends string>(word: string, words: readonly T[]): word is T {
  return (words as readonly string[]).includes(word);
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
