import type { TimelineEvent } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { LayoutContext } from '../context.ts';
import { splitColumns } from '../grid.ts';
import { HAIRLINE, INK, PRIMARY } from '../palette.ts';
import { type Fitted, fitText } from '../text/fit.ts';
import { boldParagraph, fitRequest, itemOf, oneParagraph, reportOverflow, type TextRequest } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';
import { eventMark } from './icon.ts';

const COLUMN_GAP = 56;
const DOT = 18;
/** An icon's, in the place of a dot. */
const DISC = 48;
const LINE = 4;
/** Between the dates, the line of time and the texts. */
const AIR = 20;
/** The dates take at most this share of a column. */
const WHEN_SHARE = 0.32;
/** Between two events: at least, and at most, px. */
const LEAST_GAP = 14;
const MOST_GAP = 64;
/** From this many on, two columns are tried first. */
const MANY = 6;

/** px of the dates and of the marks on the line of time. */
interface Widths {
  readonly when: number;
  readonly mark: number;
}

interface Row {
  readonly event: TimelineEvent;
  readonly when: Fitted;
  readonly text: Fitted;
  readonly height: number;
}

interface Column {
  readonly box: Box;
  readonly widths: Widths;
  readonly rows: readonly Row[];
}

interface Setting {
  readonly size: number;
  readonly columns: readonly Column[];
  /** px that the tallest column is too high by. */
  readonly excess: number;
}

/** Events below each other beside the line of time, in one column or two, whichever lets the texts be larger. */
export function verticalTimeline(
  events: readonly TimelineEvent[],
  box: Box,
  at: SourcePath,
  context: LayoutContext,
): SceneItem[] {
  const counts = events.length >= MANY ? [2, 1] : [1, 2];
  const settings = counts.map((count) =>
    largestSetting(events, splitColumns(box, Array(count).fill(1), COLUMN_GAP), context),
  );
  const fitting = settings.filter(({ excess }) => excess <= 0);
  const best = fitting.reduce<Setting | undefined>((a, b) => (a === undefined || b.size > a.size ? b : a), undefined);
  const chosen = best ?? settings.reduce((a, b) => (b.excess < a.excess ? b : a));
  if (chosen.excess > 0) reportExcess(chosen, at, context);
  const gap = gapOf(chosen, box.h);
  return chosen.columns.flatMap((column) => columnItems(column, gap, context));
}

/** As of one text with all the lines of the tallest column. */
function reportExcess({ columns, excess, size }: Setting, at: SourcePath, context: LayoutContext): void {
  const tallest = columns.reduce((a, b) => (heightOf(b.rows, 0) > heightOf(a.rows, 0) ? b : a));
  const paragraphs = tallest.rows.flatMap(({ text }) => text.paragraphs);
  const lines = Math.ceil(excess / (paragraphs[0]?.lineHeight ?? 1));
  const overflow = { lines, px: excess, word: null };
  reportOverflow(at, { size, paragraphs, overflow }, context);
}

function largestSetting(events: readonly TimelineEvent[], boxes: readonly Box[], context: LayoutContext): Setting {
  const { sizes } = context.theme.text.body;
  let setting: Setting | null = null;
  for (const size of sizes) {
    setting = settingAt(size, events, boxes, context);
    if (setting.excess <= 0) return setting;
  }
  if (!setting) throw new Error('the theme has no size for texts');
  return setting;
}

function settingAt(
  size: number,
  events: readonly TimelineEvent[],
  boxes: readonly Box[],
  context: LayoutContext,
): Setting {
  const perColumn = Math.ceil(events.length / boxes.length);
  const mark = events.some(({ icon }) => icon) ? DISC : DOT;
  const widths = { when: whenWidthOf(size, events, boxes[0]?.w ?? 0, context), mark };
  const columns = boxes.map((box, c): Column => {
    const own = events.slice(c * perColumn, (c + 1) * perColumn);
    return { box, widths, rows: own.map((event) => rowOf(event, size, widths, box.w, context)) };
  });
  const room = boxes[0]?.h ?? 0;
  return { size, columns, excess: Math.max(...columns.map(({ rows }) => heightOf(rows, LEAST_GAP) - room)) };
}

/** As wide as the longest date, so that all texts begin at one edge. */
function whenWidthOf(size: number, events: readonly TimelineEvent[], width: number, context: LayoutContext): number {
  const { font } = context.theme.text.body;
  const face = { size, bold: true, italic: false };
  const longest = events.map(({ when }) => context.fonts[font].width(when.runs.map(({ text }) => text).join(''), face));
  return Math.min(Math.ceil(Math.max(...longest) * 1.03), Math.floor(width * WHEN_SHARE));
}

function rowOf(event: TimelineEvent, size: number, widths: Widths, width: number, context: LayoutContext): Row {
  const set = (request: TextRequest) => {
    const { style, ...rest } = fitRequest(request, context);
    return fitText({ ...rest, style: { ...style, sizes: [size] } }, context.fonts);
  };
  const when = set(whenRequest(event, { x: 0, y: 0, w: widths.when, h: 10_000 }));
  const text = set(textRequest(event, { x: 0, y: 0, w: textWidth(widths, width), h: 10_000 }));
  const down = downOf(text, widths);
  return { event, when, text, height: Math.max(when.height + down, text.height + down, widths.mark) };
}

function textWidth({ when, mark }: Widths, width: number): number {
  return width - when - 2 * AIR - mark;
}

/** How far the texts go down for their first line to stand in the middle of marks that are higher. */
function downOf(text: Fitted, { mark }: Widths): number {
  return Math.max(0, Math.floor((mark - (text.paragraphs[0]?.lineHeight ?? 0)) / 2));
}

function whenRequest({ when }: TimelineEvent, box: Box): TextRequest {
  return {
    at: when.at,
    purpose: 'heading',
    role: 'body',
    box,
    paragraphs: boldParagraph(when),
    color: PRIMARY,
    align: 'right',
  };
}

function textRequest({ text }: TimelineEvent, box: Box): TextRequest {
  return {
    at: text.at,
    purpose: 'label',
    role: 'body',
    box,
    paragraphs: oneParagraph(text),
    balance: 'title',
    color: INK,
  };
}

function heightOf(rows: readonly Row[], gap: number): number {
  return rows.reduce((sum, { height }) => sum + height + gap, -gap);
}

/** The same in all columns, so that they read as one. */
function gapOf({ columns }: Setting, room: number): number {
  const spare = columns.map(({ rows }) => (room - heightOf(rows, 0)) / Math.max(1, rows.length - 1));
  return Math.round(Math.max(LEAST_GAP, Math.min(MOST_GAP, ...spare.map(Math.floor))));
}

function columnItems({ box, widths, rows }: Column, gap: number, context: LayoutContext): SceneItem[] {
  let y = box.y;
  const placed = rows.map((row): PlacedRow => {
    const items = rowItems(row, { ...box, y, h: row.height }, widths, context);
    y += row.height + gap;
    return items;
  });
  const items = placed.flatMap((row) => row.items);
  const [first = 0, last = 0] = [placed[0]?.middle, placed.at(-1)?.middle];
  if (last <= first) return items;
  const x = box.x + widths.when + AIR + (widths.mark - LINE) / 2;
  const at = rows[0]?.event.at.slice(0, -1) ?? [];
  const line = { x, y: first, w: LINE, h: last - first };
  return [{ kind: 'shape', at, box: line, shape: { kind: 'rect' }, fill: HAIRLINE, line: null }, ...items];
}

interface PlacedRow {
  readonly items: readonly SceneItem[];
  /** Where its mark has its middle. */
  readonly middle: number;
}

/** Date, mark and the text's first line stand at one height. */
function rowItems({ event, when, text }: Row, row: Box, widths: Widths, context: LayoutContext): PlacedRow {
  const down = downOf(text, widths);
  const box = { ...row, y: row.y + down };
  const middle = box.y + Math.round((text.paragraphs[0]?.lineHeight ?? 0) / 2);
  const size = event.icon ? widths.mark : DOT;
  const left = box.x + widths.when + 2 * AIR + widths.mark;
  const items = [
    itemOf(whenRequest(event, { ...box, w: widths.when, h: when.height }), when, context),
    ...eventMark(event, box.x + widths.when + AIR + (widths.mark - size) / 2, middle, size),
    itemOf(textRequest(event, { ...box, x: left, w: textWidth(widths, box.w), h: text.height }), text, context),
  ];
  return { items, middle };
}
