import { runText } from '../../deck/text.ts';
import type { Slide, Text } from '../../deck/types.ts';
import type { ColorRef } from '../../theme/types.ts';
import type { LayoutContext } from '../context.ts';
import { frameBox } from '../grid.ts';
import { coverOf } from '../ground.ts';
import { motif } from '../motif.ts';
import { oneParagraph, snugTextItem, standingIn } from '../text-item.ts';
import type { Box, SceneItem, TextItem } from '../types.ts';

type Cover = Extract<Slide, { layout: 'title' | 'closing' }>;

/** Text keeps to the left four fifths: a long line would lose itself on a full-bleed ground. */
const MEASURE = 0.82;
const TITLE_HEIGHT = 230;
const GAP = 20;
/** Where the block of title and subtitle has its middle, as a share of the slide's height. */
const MIDDLE = 0.45;

/** The first and the last slide: who, what, when. */
export function coverLayout(slide: Cover, context: LayoutContext): SceneItem[] {
  const frame = frameBox(context.theme);
  const column = { ...frame, w: Math.round(frame.w * MEASURE) };
  const { soft } = coverOf(slide, context.theme);
  const top = isSaid(slide.organisation) ? [snug(slide.organisation, 'meta', { ...column, h: 40 }, soft, context)] : [];
  const room = column.y + (top[0] ? top[0].box.h + GAP : 0);
  const [title, ...under] = middle(slide, column, context);
  const head = title ? [standingIn(title, room)] : [];
  return [...motif(slide, context), ...top, ...head, ...under, ...foot(slide, column, context)];
}

function middle(slide: Cover, column: Box, context: LayoutContext): TextItem[] {
  const { text: color } = coverOf(slide, context.theme);
  const title = snugTextItem(
    {
      at: slide.title.at,
      purpose: 'title',
      role: 'deckTitle',
      box: { ...column, h: TITLE_HEIGHT },
      paragraphs: oneParagraph(slide.title),
      color,
      maxLines: 3,
      balance: 'title',
    },
    context,
  );
  const under = [slide.subtitle, slide.text].filter(isSaid);
  const texts = under.map((text) => snug(text, 'subtitle', { ...column, h: 120 }, color, context));
  const height = [title, ...texts].reduce((sum, { box }) => sum + box.h + GAP, -GAP);
  let y = Math.round(context.theme.height * MIDDLE - height / 2);
  return [title, ...texts].map((item) => {
    const placed = { ...item, box: { ...item.box, y } };
    y += item.box.h + GAP;
    return placed;
  });
}

/** Event and date at the foot, on one line where they fit. */
function foot(cover: Cover, column: Box, context: LayoutContext): TextItem[] {
  const paragraph = [cover.event, cover.date].filter(isSaid);
  const [first] = paragraph;
  if (!first) return [];
  const runs = paragraph.flatMap((text, i) => (i === 0 ? text.runs : [{ text: '  ·  ' }, ...text.runs]));
  const { soft } = coverOf(cover, context.theme);
  const item = snug({ at: first.at, runs }, 'meta', { ...column, h: 72 }, soft, context);
  return [{ ...item, box: { ...item.box, y: column.y + column.h - item.box.h } }];
}

/** With "" a slide leaves out what the deck says. */
function isSaid(text: Text | null): text is Text {
  return text !== null && runText(text.runs) !== '';
}

function snug(text: Text, purpose: 'meta' | 'subtitle', box: Box, color: ColorRef, context: LayoutContext): TextItem {
  const role = purpose === 'meta' ? 'label' : 'subtitle';
  return snugTextItem(
    { at: text.at, purpose, role, box, paragraphs: oneParagraph(text), color, balance: 'title' },
    context,
  );
}
