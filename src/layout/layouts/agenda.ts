import type { AgendaEntry, Slide } from '../../deck/types.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import { HAIRLINE, INK, PAPER, PRIMARY } from '../palette.ts';
import { boldParagraph, oneParagraph, type TextRequest, textItemsAlike } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';

/** More sections than these stand in two columns. */
const MOST_IN_COLUMN = 6;
const COLUMN_GAP = 48;
const MOST_ROW = 84;
const NUMBER_WIDTH = 64;
const PADDING = 16;
const LINE = 1;

/** The sections of the deck, each a link to its first slide; the one that the agenda stands in is set as where we are. */
export function agendaLayout(slide: Extract<Slide, { layout: 'agenda' }>, context: LayoutContext): SceneItem[] {
  const title = titleItem(slide.title, context);
  const { entries } = slide;
  if (entries.length === 0) {
    context.reporter.add('layout/empty-agenda', slide.at, {});
    return [title];
  }
  const rows = rowBoxes(entries.length, contentBox(context.theme));
  const numbered = entries.some(({ number }) => number !== '');
  const boxes = rows.map((row) => ({ number: numberBox(row), name: nameBox(row, numbered) }));
  const numbers = textItemsAlike(
    entries.map((entry, i) => numberRequest(entry, boxes[i]!.number, slide)),
    context,
  );
  const names = textItemsAlike(
    entries.map((entry, i) => nameRequest(entry, boxes[i]!.name, slide)),
    context,
  );
  const parts = entries.flatMap((entry, i) => [
    ground(entry, rows[i]!, slide),
    ...(entry.number === '' ? [] : [numbers[i]!]),
    names[i]!,
  ]);
  return [title, ...parts];
}

/** One below the other, down the first column and then the second. */
function rowBoxes(count: number, content: Box): Box[] {
  const columns = splitColumns(content, count > MOST_IN_COLUMN ? [1, 1] : [1], COLUMN_GAP);
  const perColumn = Math.ceil(count / columns.length);
  const h = Math.min(MOST_ROW, Math.floor(content.h / perColumn));
  return Array.from({ length: count }, (_, i) => {
    const column = columns[Math.floor(i / perColumn)] ?? content;
    return { ...column, y: column.y + h * (i % perColumn), h };
  });
}

function numberBox(row: Box): Box {
  return { ...row, x: row.x + PADDING, w: NUMBER_WIDTH };
}

function nameBox(row: Box, numbered: boolean): Box {
  const left = PADDING + (numbered ? NUMBER_WIDTH : 0);
  return { ...row, x: row.x + left, w: row.w - left - PADDING };
}

/** Where we are is a filled row; the others have a line under them. */
function ground({ current }: AgendaEntry, row: Box, { at }: Slide): SceneItem {
  const rect = { kind: 'shape', at, shape: { kind: 'rect' }, line: null } as const;
  return current
    ? { ...rect, box: row, fill: PRIMARY }
    : { ...rect, box: { ...row, y: row.y + row.h - LINE, h: LINE }, fill: HAIRLINE };
}

function numberRequest({ number, current }: AgendaEntry, box: Box, { at }: Slide): TextRequest {
  const color = current ? PAPER : PRIMARY;
  const paragraphs = boldParagraph({ runs: [{ text: number }] });
  return { at, purpose: 'heading', role: 'subtitle', box, paragraphs, color, anchor: 'middle', maxLines: 1 };
}

function nameRequest({ name, slide, current }: AgendaEntry, box: Box, { at }: Slide): TextRequest {
  const color = current ? PAPER : INK;
  const text = { at, runs: [{ text: name, link: `#${slide}` }] };
  const paragraphs = current ? boldParagraph(text) : oneParagraph(text);
  return {
    at,
    purpose: 'label',
    role: 'subtitle',
    box,
    paragraphs,
    color,
    linkColor: color,
    anchor: 'middle',
    maxLines: 2,
  };
}
