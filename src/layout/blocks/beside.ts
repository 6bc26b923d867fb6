import type { BodyParagraph } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { LayoutContext } from '../context.ts';
import { splitColumns } from '../grid.ts';
import type { Box, SceneItem } from '../types.ts';
import { bodyItem } from './body.ts';

const GAP = 48;
const SHOW_SHARE = 7;
const WORDS_SHARE = 5;

/** What is shown and the words beside it, in reading order; without words it takes all of the place. */
export function besideWords(
  {
    at,
    body,
    side,
  }: { readonly at: SourcePath; readonly body: readonly BodyParagraph[]; readonly side: 'left' | 'right' },
  box: Box,
  show: (box: Box) => SceneItem[],
  context: LayoutContext,
): SceneItem[] {
  if (body.length === 0) return show(box);
  const shares = side === 'left' ? [SHOW_SHARE, WORDS_SHARE] : [WORDS_SHARE, SHOW_SHARE];
  const [left, right] = splitColumns(box, shares, GAP) as [Box, Box];
  return side === 'left'
    ? [...show(left), bodyItem(body, right, at, context)]
    : [bodyItem(body, left, at, context), ...show(right)];
}
