import { footerBox, slideNumberBox } from '../../layout/chrome.ts';
import { contentBox, frameBox, splitColumns, splitRows, titleBox } from '../../layout/grid.ts';
import type { Box } from '../../layout/types.ts';
import type { Theme } from '../../theme/types.ts';
import type { Region } from './slots.ts';

const COLUMN_GAP = 48;
const HEADING = 48;
/** Under the rule of a side of a comparison; its heading with the room below. */
const RULE = 20;
const SIDE_HEADING = 60;

/** Where a placeholder stands that no slide of the deck fills: on the same grid as those that are filled. */
export function regionBox(region: Region, theme: Theme): Box {
  const frame = frameBox(theme);
  const content = contentBox(theme);
  const [left, right] = splitColumns(content, [1, 1], COLUMN_GAP) as [Box, Box];
  switch (region) {
    case 'title':
      return titleBox(theme);
    case 'below':
      return content;
    case 'left':
      return left;
    case 'right':
      return right;
    case 'leftHeading':
      return { ...left, y: left.y + RULE, h: SIDE_HEADING - RULE };
    case 'leftRest':
      return splitRows(left, RULE + SIDE_HEADING, 0)[1];
    case 'rightHeading':
      return { ...right, y: right.y + RULE, h: SIDE_HEADING - RULE };
    case 'rightRest':
      return splitRows(right, RULE + SIDE_HEADING, 0)[1];
    case 'picture':
      return splitRows(content, -HEADING, 0)[0];
    case 'caption':
      return splitRows(content, -HEADING, 0)[1];
    case 'hero':
      return { ...frame, y: 200, h: 200 };
    case 'underHero':
      return { ...frame, y: 424, h: 96 };
    case 'date':
      return above(footerBox(theme), slideNumberBox(theme));
    case 'footer':
      return footerBox(theme);
    case 'number':
      return slideNumberBox(theme);
  }
}

/** Over the footer and the number, in the room between the content and the sources. */
function above(footer: Box, number: Box): Box {
  return { x: footer.x, y: footer.y - footer.h, w: footer.w + number.w, h: footer.h };
}
