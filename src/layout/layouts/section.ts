import type { Slide } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { frameBox } from '../grid.ts';
import { coverOf } from '../ground.ts';
import { motif } from '../motif.ts';
import { heightOf, oneParagraph, snugTextItem, standingIn, textItem } from '../text-item.ts';
import type { SceneItem } from '../types.ts';

const NUMBER_WIDTH = 250;
const NUMBER_HEIGHT = 270;
const TITLE_HEIGHT = 210;
const SUBTITLE_HEIGHT = 84;
const GAP = 16;
/** Where numeral and name have their middle, as a share of the slide's height. */
const MIDDLE = 0.46;

/** A large numeral, where the section has a number, beside its name; both in the optical middle of the slide. */
export function sectionLayout(slide: Extract<Slide, { layout: 'section' }>, context: LayoutContext): SceneItem[] {
  const frame = frameBox(context.theme);
  const ink = coverOf(slide, context.theme);
  const left = slide.number === '' ? frame.x : frame.x + NUMBER_WIDTH + context.theme.gutter;
  const room = { x: left, y: frame.y, w: frame.x + frame.w - left, h: TITLE_HEIGHT };
  const title = snugTextItem(
    {
      at: slide.title.at,
      purpose: 'title',
      role: 'deckTitle',
      box: room,
      paragraphs: oneParagraph(slide.title),
      color: ink.text,
      maxLines: 3,
      balance: 'title',
    },
    context,
  );
  const subtitle =
    slide.subtitle &&
    snugTextItem(
      {
        at: slide.subtitle.at,
        purpose: 'subtitle',
        role: 'subtitle',
        box: { ...room, h: SUBTITLE_HEIGHT },
        paragraphs: oneParagraph(slide.subtitle),
        color: ink.soft,
        maxLines: 2,
        balance: 'title',
      },
      context,
    );
  const height = heightOf(title) + (subtitle ? GAP + heightOf(subtitle) : 0);
  const y = Math.round(context.theme.height * MIDDLE - height / 2);
  const items: SceneItem[] = [
    ...motif(slide, context),
    ...numeral(slide, context),
    standingIn({ ...title, box: { ...title.box, y } }, frame.y),
  ];
  if (subtitle) items.push({ ...subtitle, box: { ...subtitle.box, y: y + title.box.h + GAP } });
  return items;
}

function numeral(slide: Extract<Slide, { layout: 'section' }>, context: LayoutContext): SceneItem[] {
  if (slide.number === '') return [];
  const frame = frameBox(context.theme);
  const box = {
    x: frame.x,
    y: Math.round(context.theme.height * MIDDLE - NUMBER_HEIGHT / 2),
    w: NUMBER_WIDTH,
    h: NUMBER_HEIGHT,
  };
  const paragraphs = [{ runs: [{ text: slide.number }] }];
  const at = [...slide.at, 'number'];
  const { number: color } = coverOf(slide, context.theme);
  return [
    textItem(
      { at, purpose: 'number', role: 'sectionNumber', box, paragraphs, color, anchor: 'middle', maxLines: 1 },
      context,
    ),
  ];
}
