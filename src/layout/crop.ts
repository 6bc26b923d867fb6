import type { Illustration, Picture } from '../deck/types.ts';
import type { Box, Crop } from './types.ts';

/**
 * Where a picture stands in `box` and what is left out of it. `contain`: in the middle, as large as the whole of it can be;
 * of it goes only what whole px can't hold. `cover`: over the whole box, around the focus.
 */
export function placePicture(
  { picture, fit, focus }: Pick<Illustration, 'picture' | 'fit' | 'focus'>,
  box: Box,
): { box: Box; crop: Crop } {
  if (fit === 'cover') return { box, crop: cropTo(picture, box, focus) };
  const scale = Math.min(box.w / picture.width, box.h / picture.height);
  const w = within(picture.width * scale, box.w);
  const h = within(picture.height * scale, box.h);
  const placed = { x: box.x + Math.floor((box.w - w) / 2), y: box.y + Math.floor((box.h - h) / 2), w, h };
  return { box: placed, crop: cropTo(picture, placed, [0.5, 0.5]) };
}

function within(length: number, room: number): number {
  return Math.min(room, Math.max(1, Math.round(length)));
}

/** The point `focus` of the picture comes to lie at the same share of the box: CSS calls it object-position. */
function cropTo({ width, height }: Picture, box: Box, [x, y]: readonly [number, number]): Crop {
  const scale = Math.max(box.w / width, box.h / height);
  const hiddenX = Math.max(0, 1 - box.w / (width * scale));
  const hiddenY = Math.max(0, 1 - box.h / (height * scale));
  return { left: hiddenX * x, right: hiddenX * (1 - x), top: hiddenY * y, bottom: hiddenY * (1 - y) };
}
