import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { type Place, placeFinder } from './position.ts';

interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
  /** false when `value` is only the nearest thing above what was asked for. */
  readonly exact: boolean;
}

/** The way from a path back to the text it came from. */
export function yamlPlaces(document: Document.Parsed, text: string) {
  const place = placeFinder(text);
  return {
    locate(at: SourcePath, span?: readonly [number, number], onKey = false): Place {
      if (at.length === 0 && span) return place(span[0], Math.max(span[1], span[0] + 1));
      const { key, value, exact } = find(document, at);
      if (exact && onKey && key?.range) return place(key.range[0], key.range[1]);
      if (exact && span && isScalar(value)) return place(...within(value, span, text));
      const node = value?.range ? value : key;
      if (!node?.range) return place(0, 0);
      // A collection is shown by its first line: its range would mark half the file.
      const end = isScalar(node) ? node.range[1] : lineEnd(text, node.range[0]);
      return place(node.range[0], end);
    },
    written(at: SourcePath): string | null {
      const { value, exact } = find(document, at);
      return exact && isScalar(value) && value.source !== undefined ? value.source : null;
    },
    textOf(at: SourcePath): string {
      const { value, exact } = find(document, at);
      return exact && value?.range ? text.slice(value.range[0], value.range[2]) : '';
    },
  };
}

function find(document: Document.Parsed, at: SourcePath): Found {
  let key: Node | null = null;
  let value: Node | null = document.contents;
  for (const step of at) {
    const holder: Node | null | undefined = isAlias(value) ? value.resolve(document) : value;
    const next = child(holder, step);
    if (!next) return { key, value, exact: false };
    key = next.key;
    value = next.value;
  }
  return { key, value, exact: true };
}

function child(
  holder: Node | null | undefined,
  step: string | number,
): { key: Node | null; value: Node | null } | null {
  if (isSeq(holder)) {
    const item = holder.items[Number(step)];
    return isNode(item) ? { key: null, value: item } : null;
  }
  if (!isMap(holder)) return null;
  const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return pair ? { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null } : null;
}

/** Where characters [start, end) of a scalar's text stand: quotes, escapes and folding make the offsets differ, so the words are looked for. */
function within(node: Scalar, [start, end]: readonly [number, number], text: string): [number, number] {
  const [from, to] = node.range ?? [0, 0];
  const value = String(node.value);
  const needle = value.slice(start, end).split('\n')[0] ?? '';
  if (needle === '') return [from, to];
  let position = from - 1;
  for (let i = value.indexOf(needle); i >= 0 && i <= start; i = value.indexOf(needle, i + 1)) {
    const next = text.indexOf(needle, position + 1);
    if (next < 0 || next >= to) return [from, to];
    position = next;
  }
  return position < from ? [from, to] : [position, position + needle.length];
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/);
  return end < 0 ? text.length : offset + end;
}
