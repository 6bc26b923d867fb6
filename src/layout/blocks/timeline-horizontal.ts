import type { TimelineEvent } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { splitColumns } from '../grid.ts';
import { HAIRLINE, PRIMARY } from '../palette.ts';
import { boldParagraph, heightOf, oneParagraph, textItemsAlike } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';
import { eventMark } from './icon.ts';

const GAP = 32;
const DOT = 20;
/** An icon's, in the place of a dot. */
const DISC = 64;
const LINE = 4;
/** Between a dot and the texts over and under it. */
const AIR = 20;
/** Where the line of time is, as a share of the height: a little above the middle, where the eye rests. */
const LINE_AT = 0.36;
/** The dates take at most this share of the height. */
const WHEN_SHARE = 0.3;

/** Events side by side: when over the line of time, what under it. */
export function horizontalTimeline(events: readonly TimelineEvent[], box: Box, context: LayoutContext): SceneItem[] {
  const shares = splitColumns(box, Array(events.length).fill(1), GAP);
  const w = Math.min(...shares.map((share) => share.w)); // the same words break alike in all of them
  const columns = shares.map((share) => ({ ...share, w }));
  const mark = events.some(({ icon }) => icon) ? DISC : DOT;
  const whens = textItemsAlike(
    events.map(({ when }, i) => ({
      at: when.at,
      purpose: 'heading',
      role: 'subtitle',
      box: { ...columns[i]!, h: Math.floor(box.h * WHEN_SHARE) },
      paragraphs: boldParagraph(when),
      color: PRIMARY,
      anchor: 'bottom',
      balance: 'title',
    })),
    context,
  );
  const over = Math.max(Math.round(box.h * LINE_AT) - AIR - mark / 2, ...whens.map(heightOf));
  const below = box.y + over + AIR + mark + AIR;
  const texts = textItemsAlike(
    events.map(({ text }, i) => ({
      at: text.at,
      purpose: 'label',
      role: 'body',
      box: { ...columns[i]!, y: below, h: box.y + box.h - below },
      paragraphs: oneParagraph(text),
      balance: 'title',
    })),
    context,
  );
  const middle = box.y + over + AIR + mark / 2;
  return [
    {
      kind: 'shape',
      at: events[0]!.when.at.slice(0, -2),
      box: { ...box, y: middle - LINE / 2, h: LINE },
      shape: { kind: 'rect' },
      fill: HAIRLINE,
      line: null,
    },
    ...events.flatMap((event, i): SceneItem[] => [
      { ...whens[i]!, box: { ...whens[i]!.box, h: over } },
      ...eventMark(event, columns[i]!.x, middle, event.icon ? DISC : DOT),
      { ...texts[i]!, box: { ...texts[i]!.box, h: Math.max(1, Math.min(texts[i]!.box.h, heightOf(texts[i]!))) } },
    ]),
  ];
}
