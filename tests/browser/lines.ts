import type { Scene } from '../../src/layout/types.ts';

/** The lines that the layout broke each paragraph of a slide into, tables cell by cell. */
export function linesLaidOut({ items }: Scene): readonly (readonly string[])[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return item.paragraphs.map(({ lines }) => lines);
    return item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells.map(({ paragraph }) => paragraph.lines)) : [];
  });
}

/** Lines that can be compared: half of a surrogate pair has no place of its own, and marks may be composed in a font's own way. */
export function comparable(paragraphs: readonly (readonly string[])[]): string[][] {
  return paragraphs.map((lines) => lines.map((line) => line.replace(/[\ud800-\udfff]/g, '').normalize('NFC')));
}
