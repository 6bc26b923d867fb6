import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { reporterFor } from '../diagnostics/report.ts';
import type { Memory } from '../memory/memory.ts';
import type { Place } from './position.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** A list in a text, up to the line `end`. Lines from 0. */
interface Listed {
  /** Path of the list. */
  readonly at: SourcePath;
  /** The first line of each item. */
  readonly starts: readonly number[];
  readonly end: number;
}

interface Frame {
  readonly slides: unknown;
}

/**
 * Reads the slides of a deck or of a part one by one, so that of a text that was read before only what changed is read again.
 * Each item stands for itself in YAML as long as it is sound and refers to nothing outside: null where that can't be said
 * (then the text is to be read as a whole, which also says what is wrong with it).
 */
export function readByItem(text: string, memory: Memory): YamlSource | null {
  const lines = text.replace(/^\uFEFF/, '').split(/(?<=\n)/);
  const list = slidesIn(lines);
  if (!list || lines.some((line) => /^(?:---|\.\.\.|%)/.test(line))) return null;
  const { at, starts, end } = list;
  const read = (part: string): YamlSource =>
    memory.recall(`yaml ${part}`, [], () => readYaml(part, reporterFor('', [])));
  const items = starts.map((start, i) => read(lines.slice(start, starts[i + 1] ?? end).join('')));
  const frame = at.length === 0 ? null : read([...lines.slice(0, starts[0]), ...lines.slice(end)].join(''));
  if (![...items, ...(frame ? [frame] : [])].every(({ sound }) => sound)) return null;
  // What stands further left than the first slide is no slide of the list.
  if (frame && (frame.value as Frame).slides !== null) return null;
  const values = items.map(({ value }) => (value as readonly unknown[])[0]);
  const within = (path: SourcePath) => itemAt(path, at, items);
  let whole: YamlSource | null = null;
  return {
    value: frame ? { ...(frame.value as Frame), slides: values } : values,
    sound: true,
    locate: (path, span, onKey) => {
      const found = within(path);
      if (found) return below(found.item.locate(found.rest, span, onKey), starts[found.index] ?? 0);
      whole ??= readYaml(text, reporterFor('', []));
      return whole.locate(path, span, onKey);
    },
    written: (path) => {
      const found = within(path);
      if (found) return found.item.written(found.rest);
      return path[0] === 'slides' ? null : (frame?.written(path) ?? null);
    },
    textOf: (path) => {
      const found = within(path);
      return found ? found.item.textOf(found.rest) : '';
    },
  };
}

/** The item that a path leads into, and the path in that. */
function itemAt(path: SourcePath, list: SourcePath, items: readonly YamlSource[]) {
  const [index, ...rest] = path.slice(list.length);
  const item = typeof index === 'number' && list.every((step, i) => step === path[i]) ? items[index] : undefined;
  return item && typeof index === 'number' ? { index, item, rest: [0, ...rest] } : null;
}

function below(place: Place, lines: number): Place {
  return { ...place, line: place.line + lines, endLine: place.endLine + lines };
}

/** The list below the key `slides`, or the one that the whole text is; null where it isn't plain to see. */
function slidesIn(lines: readonly string[]): Listed | null {
  const keys = lines.flatMap((line, i) => (/^slides:[ \t]*(?:#.*)?\r?\n?$/.test(line) ? [i] : []));
  const [key = -1, another] = keys;
  const first = lines.findIndex((line, i) => i > key && isSaid(line));
  const indent = lines[first]?.search(/\S/) ?? 0;
  const isItem = (line: string): boolean => line.search(/\S/) === indent && /^\s*-(?:\s|$)/.test(line);
  if (another !== undefined || !isItem(lines[first] ?? '')) return null;
  const after = lines.findIndex((line, i) => i > first && isSaid(line) && line.search(/\S/) <= indent && !isItem(line));
  const end = after < 0 ? lines.length : after;
  const starts = lines.flatMap((line, i) => (i >= first && i < end && isItem(line) ? [i] : []));
  return key < 0 && after >= 0 ? null : { at: key < 0 ? [] : ['slides'], starts, end };
}

/** Neither empty nor a comment. */
function isSaid(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}
