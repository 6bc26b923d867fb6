import type { NoteSize } from '../../chart/place-notes.ts';
import type { Chart, ChartFrame } from '../../chart/types.ts';
import type { LayoutContext } from '../context.ts';
import { INK } from '../palette.ts';
import { type Fitted, fitText } from '../text/fit.ts';
import type { Box, TextItem } from '../types.ts';

/** px that a note may be wide, the best first. */
const WIDTHS = [300, 230, 380, 170, 130] as const;
const MOST_LINES = 5;
/** px to the right of the longest line, so that no program breaks it. */
const SLACK = 4;

/** A note's text as it is set in one of its widths. */
export interface SetNote extends NoteSize {
  readonly text: Fitted;
}

/** The texts of a chart's notes, in the smallest size of charts, in each of the widths that they have room in. */
export function setNotes({ notes = [] }: Chart, { theme, fonts }: LayoutContext): readonly (readonly SetNote[])[] {
  const style = { ...theme.text.chart, sizes: theme.text.chart.sizes.slice(-1) };
  const widthOf = (line: string, size: number) => fonts[style.font].width(line, { size, bold: true, italic: false });
  return notes.map(({ runs }) =>
    WIDTHS.flatMap((width): SetNote[] => {
      const request = { paragraphs: [{ runs }], width, height: Number.POSITIVE_INFINITY, style, color: INK };
      const text = fitText({ ...request, maxLines: MOST_LINES }, fonts);
      if (text.overflow) return [];
      const widest = Math.max(...text.paragraphs.flatMap(({ lines }) => lines.map((line) => widthOf(line, text.size))));
      return [{ text, w: Math.min(width, Math.ceil(widest) + SLACK), h: text.height }];
    }),
  );
}

/** The texts of a chart's notes where they stand on the slide; one that has no place is reported. */
export function noteItems(
  { notes = [] }: Chart,
  { notes: places = [] }: ChartFrame,
  set: readonly (readonly SetNote[])[],
  box: Box,
  { reporter }: LayoutContext,
): readonly TextItem[] {
  return notes.flatMap(({ at }, n): TextItem[] => {
    const place = places[n] ?? null;
    const text = place && set[n]?.[place.choice]?.text;
    if (!text) {
      reporter.add('layout/note-no-room', at);
      return [];
    }
    const own = { x: box.x + place.x, y: box.y + place.y, w: place.w, h: place.h };
    return [{ kind: 'text', purpose: 'note', at, box: own, anchor: 'top', rightInset: 0, paragraphs: text.paragraphs }];
  });
}
