import { fitChart } from '../../chart/fit.ts';
import { runText } from '../../deck/text.ts';
import type { Progress, Text } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { PRIMARY, TRACK } from '../palette.ts';
import { textWidthOf } from '../text/width.ts';
import { boldParagraph, oneParagraph, snugTextItem } from '../text-item.ts';
import type { Box, ChartItem, SceneItem, TextItem } from '../types.ts';

/** A ring isn't drawn larger than this, px, and takes at most this share of its box's width beside its label. */
const RING = { most: 400, share: 0.5, gap: 32 };
const BAR = { height: 32, gap: 12 };
/** A value that takes more of the width stands under its label. */
const VALUE_SHARE = 0.5;
const GAP = 24;
/** A bold text is at most this much wider. */
const BOLDER = 1.08;

/** How much of a whole has been reached: a ring with its label beside it, or a bar under label and value. */
export function progressItems(progress: Progress, box: Box, context: LayoutContext): SceneItem[] {
  return progress.form === 'ring' ? ring(progress, box, context) : bar(progress, box, context);
}

function ring(progress: Progress, box: Box, context: LayoutContext): SceneItem[] {
  const { label } = progress;
  const beside = label ? Math.round(box.w * RING.share) : box.w;
  const side = Math.min(RING.most, beside, box.h);
  const square = { ...box, w: side, h: side };
  const chart = chartItem(progress, square, context);
  if (!label) return [chart];
  const left = box.x + side + RING.gap;
  const room = { x: left, y: square.y, w: box.x + box.w - left, h: side };
  const request = { at: label.at, purpose: 'label', role: 'label', paragraphs: oneParagraph(label) } as const;
  const text = snugTextItem({ ...request, box: room, balance: 'title' }, context);
  return [chart, { ...text, box: { ...text.box, y: room.y + Math.round((room.h - text.box.h) / 2) } }];
}

/** The track shows the whole; the chart over it, whose axis ends at the whole, the part. */
function bar(progress: Progress, box: Box, context: LayoutContext): SceneItem[] {
  const texts = wordsOver(progress, { ...box, h: Math.max(1, box.h - BAR.height - BAR.gap) }, context);
  const words = Math.max(...texts.map((item) => item.box.y + item.box.h));
  const room = { ...box, y: words + BAR.gap, h: BAR.height };
  const chart = chartItem(progress, room, context);
  const { plot } = chart.frame;
  const track = { x: room.x + plot.x, y: room.y + plot.y, w: plot.w, h: plot.h };
  const shape = { kind: 'shape', at: progress.at, shape: { kind: 'rect' }, fill: TRACK, line: null } as const;
  return [...texts, { ...shape, box: track }, chart];
}

/** The value at the right end of the label's last line, or under it where both don't fit beside each other. */
function wordsOver({ label, value }: Progress, box: Box, context: LayoutContext): TextItem[] {
  if (!label) return [valueItem(value, box, 'left', context)];
  const own = Math.ceil(textWidthOf(runText(value.runs), 'label', context) * BOLDER);
  const beside = own <= box.w * VALUE_SHARE;
  const words = { ...box, w: beside ? box.w - own - GAP : box.w };
  const request = { at: label.at, purpose: 'label', role: 'label', paragraphs: oneParagraph(label) } as const;
  const first = snugTextItem({ ...request, box: words, balance: 'title' }, context);
  if (beside) {
    const number = valueItem(value, { ...box, x: box.x + box.w - own, w: own }, 'right', context);
    return [first, { ...number, box: { ...number.box, y: first.box.y + first.box.h - number.box.h } }];
  }
  const y = first.box.y + first.box.h;
  return [first, valueItem(value, { ...box, y, h: Math.max(1, box.h - first.box.h) }, 'left', context)];
}

function valueItem(value: Text, box: Box, align: 'left' | 'right', context: LayoutContext): TextItem {
  const paragraphs = boldParagraph(value);
  return snugTextItem(
    { at: value.at, purpose: 'label', role: 'label', box, paragraphs, color: PRIMARY, align, maxLines: 1 },
    context,
  );
}

function chartItem({ at, chart }: Progress, box: Box, { theme, fonts }: LayoutContext): ChartItem {
  return { kind: 'chart', at, box, ...fitChart(chart, { width: box.w, height: box.h }, theme, fonts) };
}
