import type { NoteSize } from '../../chart/place-notes.ts';
import type { Chart, ChartFrame } from '../../chart/types.ts';
import type { LayoutContext } from '../context.ts';
import { INK } from '../palette.ts';
import { type Fitted, fitText } from '../text/fit.ts';
import type { Box, TextItem } from '../types.ts';

/** px that a note may be wide, the best first. */
const WIDTHS = [300, 230, 380, 170, 130] as const;
const MOST_LINES = 5;
/** The longest line has so much more room, in px and as a share of it, that no program breaks it. */
const SLACK = { px: 8, share: 0.03 };

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
      const lines = text.paragraphs.flatMap((paragraph) => paragraph.lines);
      const widest = Math.max(...lines.map((line) => widthOf(line, text.size)));
      const w = Math.ceil(widest * (1 + SLACK.share)) + SLACK.px;
      // Where a line nearly has room for the next one's first word, programs may disagree.
      const fragile = lines.some((line, i) => {
        const [next] = lines[i + 1]?.split(' ') ?? [];
        return next !== undefined && widthOf(`${line} ${next}`, text.size) <= w + SLACK.px;
      });
      return fragile ? [] : [{ text, w, h: text.height }];
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
