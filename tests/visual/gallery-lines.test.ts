import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { type Box, CELL_PADDING, type Scene, type StyledParagraph, type TableItem } from '../../src/layout/types.ts';
import { renderPptx } from '../../src/render.ts';
import { galleryIn, THEMES } from '../gallery.ts';
import { missing, type PdfWord, savedByOffice, wordsOf } from '../office.ts';

/** A text's place, with its lines as measured. */
interface Place {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly lineHeight: number;
}

const note = missing('soffice', 'pdftoppm');

function placesIn({ items }: Scene): Place[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return [placeOf(item.box, item.paragraphs)];
    return item.kind === 'table' ? cellPlaces(item) : [];
  });
}

function placeOf(box: Box, paragraphs: readonly StyledParagraph[]): Place {
  const lineHeight = Math.min(...paragraphs.map((paragraph) => paragraph.lineHeight));
  return { box, lines: paragraphs.flatMap(({ lines }) => lines), lineHeight };
}

function cellPlaces({ box, columns, rows }: TableItem): Place[] {
  let y = box.y;
  return rows.flatMap(({ h, cells }) => {
    let x = box.x;
    const places = cells.map(({ paragraph }, c) => {
      const w = columns[c]?.w ?? 0;
      const inner = { x: x + CELL_PADDING.x, y, w: w - 2 * CELL_PADDING.x, h };
      x += w;
      return placeOf(inner, [paragraph]);
    });
    y += h;
    return places;
  });
}

const middle = ({ box }: PdfWord) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
/** LibreOffice sets text some px lower than the layout does; large numerals most. */
const slack = (box: Box): Box => ({ x: box.x - 2, y: box.y - 4, w: box.w + 4, h: box.h + 10 });
const holds = (outer: Box, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h;
const squeezed = (text: string): string => text.replace(/[\s\u00a0•]/g, '').normalize('NFC');

/** The lines that words fall into, by the heights of their middles. */
function linesOf(words: readonly PdfWord[], lineHeight: number): string[] {
  const lines: PdfWord[][] = [];
  for (const word of [...words].sort((a, b) => middle(a).y - middle(b).y)) {
    const last = lines.at(-1)?.[0];
    if (last && Math.abs(middle(word).y - middle(last).y) < lineHeight / 2) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    squeezed(
      [...line]
        .sort((a, b) => a.box.x - b.box.x)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

describe.skipIf(note !== '').each(THEMES)(
  `the gallery in %s as LibreOffice sets it${note && ` (${note})`}`,
  (theme) => {
    const compiled = galleryIn(theme);
    let pages: readonly (readonly PdfWord[])[] = [];

    beforeAll(async () => {
      pages = wordsOf(savedByOffice(await renderPptx(compiled, nodeEffects()), 'pdf'));
    }, 120_000);

    it('breaks at least 99.5 % of the lines as measured', () => {
      const missed: string[] = [];
      let all = 0;
      compiled.scenes.forEach((scene, i) => {
        for (const { box, lines, lineHeight } of placesIn(scene)) {
          const set = linesOf(
            (pages[i] ?? []).filter((word) => holds(slack(box), middle(word))),
            lineHeight,
          );
          const expected = lines.map(squeezed).filter((line) => line !== '');
          all += expected.length;
          missed.push(
            ...expected.filter((line) => !set.includes(line)).map((line) => `${scene.id}: ${line} – ${set.join('|')}`),
          );
        }
      });
      expect(all).toBeGreaterThan(300);
      expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.005);
    });

    it('has no word outside of its box', () => {
      const outside = compiled.scenes.flatMap((scene, i) => {
        const boxes = [
          ...placesIn(scene).map(({ box }) => box),
          ...scene.items.filter(({ kind }) => kind === 'chart').map(({ box }) => box),
        ];
        return (pages[i] ?? [])
          .filter(
            ({ box }) =>
              !boxes.some((outer) => {
                const room = slack(outer);
                return holds(room, middle({ text: '', box })) && box.x >= room.x && box.x + box.w <= room.x + room.w;
              }),
          )
          .map(({ text, box }) => `${scene.id}: ${text} ${Object.values(box).map(Math.round).join()}`);
      });
      expect(outside).toEqual([]);
    });
  },
);
