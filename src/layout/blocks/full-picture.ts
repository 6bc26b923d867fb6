import type { Illustration, Text } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { placePicture } from '../crop.ts';
import { frameBox } from '../grid.ts';
import { PRIMARY } from '../palette.ts';
import { heightOf, oneParagraph, snugTextItem } from '../text-item.ts';
import { type SceneItem, SLIDE_WIDTH } from '../types.ts';
import { wordsUnder } from './image.ts';

/** px of the rule under the picture, and from it to the title. */
const RULE = 4;
const PADDING = 20;
const GAP = 8;
/** Two lines of a title at its largest; two of a caption. */
const TITLE_HEIGHT = 108;
const WORDS_HEIGHT = 72;
/** Between the words and the line of sources. */
const FOOT_GAP = 8;

/**
 * A picture from edge to edge; the title and what else is said stand at its foot. There the slide's own ground shows, so that
 * the words are read whatever the picture is, and none lies on it in PowerPoint.
 */
export function fullPicture(title: Text, image: Illustration, context: LayoutContext): SceneItem[] {
  const frame = frameBox(context.theme);
  const words = wordsUnder(image, { ...frame, h: WORDS_HEIGHT }, context);
  const heading = snugTextItem(
    {
      at: title.at,
      purpose: 'title',
      role: 'title',
      box: { ...frame, h: TITLE_HEIGHT },
      paragraphs: oneParagraph(title),
      maxLines: 2,
      balance: 'title',
    },
    context,
  );
  const wordsHeight = Math.max(0, ...words.map(heightOf));
  const wordsTop = frame.y + frame.h - FOOT_GAP - wordsHeight;
  const titleTop = wordsTop - (wordsHeight > 0 ? GAP : 0) - heading.box.h;
  const top = titleTop - PADDING;
  const { at, picture, focus } = image;
  const sight = { x: 0, y: 0, w: SLIDE_WIDTH, h: top };
  return [
    { kind: 'image', at, picture, ...placePicture({ picture, focus, fit: 'cover' }, sight) },
    { kind: 'shape', at, box: { ...sight, y: top, h: RULE }, shape: { kind: 'rect' }, fill: PRIMARY, line: null },
    { ...heading, box: { ...heading.box, y: titleTop } },
    ...words.map((item) => ({ ...item, box: { ...item.box, y: wordsTop } })),
  ];
}
