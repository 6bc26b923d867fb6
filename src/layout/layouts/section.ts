import type { Slide } from '../../deck/types.ts';
import type { Theme } from '../../theme/types.ts';
import { iconItem } from '../blocks/icon.ts';
import type { LayoutContext } from '../context.ts';
import { frameBox } from '../grid.ts';
import { coverOf } from '../ground.ts';
import { motif } from '../motif.ts';
import { heightOf, oneParagraph, snugTextItem, standingIn, textItem } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';

type SectionSlide = Extract<Slide, { layout: 'section' }>;

const NUMBER_WIDTH = 250;
const NUMBER_HEIGHT = 270;
const TITLE_HEIGHT = 210;
const SUBTITLE_HEIGHT = 84;
const GAP = 16;
/** px of an icon over a numeral, and of one in its place. */
const ICON = 96;
const LARGE_ICON = 176;
/** Where numeral and name have their middle, as a share of the slide's height. */
const MIDDLE = 0.46;

/** A large numeral, where the section has a number, or its icon, beside its name; both in the optical middle of the slide. */
export function sectionLayout(slide: SectionSlide, context: LayoutContext): SceneItem[] {
  const frame = frameBox(context.theme);
  const ink = coverOf(slide, context.theme);
  const left = slide.number === '' && !slide.icon ? frame.x : frame.x + NUMBER_WIDTH + context.theme.gutter;
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
    ...icon(slide, context),
    standingIn({ ...title, box: { ...title.box, y } }, frame.y),
  ];
  if (subtitle) items.push({ ...subtitle, box: { ...subtitle.box, y: y + title.box.h + GAP } });
  return items;
}

/** In the corner over the numeral, across from a logo there; in the numeral's place where the section has none. */
function icon(slide: SectionSlide, context: LayoutContext): SceneItem[] {
  if (!slide.icon) return [];
  const { number: color } = coverOf(slide, context.theme);
  const box = slide.number === '' ? insteadOfNumeral(context.theme) : cornerBox(context.theme);
  return [iconItem(slide.icon, [...slide.at, 'icon'], box, color)];
}

function insteadOfNumeral(theme: Theme): Box {
  const box = numeralBox(theme);
  return { x: box.x, y: box.y + Math.round((box.h - LARGE_ICON) / 2), w: LARGE_ICON, h: LARGE_ICON };
}

function cornerBox(theme: Theme): Box {
  const frame = frameBox(theme);
  const x = theme.logo?.place === 'top-left' ? frame.x + frame.w - ICON : frame.x;
  return { x, y: frame.y, w: ICON, h: ICON };
}

function numeralBox(theme: Theme): Box {
  const y = Math.round(theme.height * MIDDLE - NUMBER_HEIGHT / 2);
  return { x: frameBox(theme).x, y, w: NUMBER_WIDTH, h: NUMBER_HEIGHT };
}

function numeral(slide: SectionSlide, context: LayoutContext): SceneItem[] {
  if (slide.number === '') return [];
  const box = numeralBox(context.theme);
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
