import type { Picture, Slide } from '../deck/types.ts';
import type { LayoutContext } from './context.ts';
import { placePicture } from './crop.ts';
import { frameBox } from './grid.ts';
import { coverOf } from './ground.ts';
import { type Backdrop, type Box, type ImageItem, SLIDE_WIDTH } from './types.ts';

/** A logo is no wider than this, px: the other half of the margin is the section's marker's. */
const MOST_WIDTH = 480;
const CENTRE: readonly [number, number] = [0.5, 0.5];

/** The theme's logo in the margin above the title; its shape is kept. */
export function logoItem({ at }: Pick<Slide, 'at'>, { theme, pictures }: LayoutContext): ImageItem | null {
  const { logo } = theme;
  const picture = pictures.logo;
  if (logo === null || picture === null) return null;
  const frame = frameBox(theme);
  const w = Math.min(MOST_WIDTH, Math.round((logo.height * picture.width) / picture.height));
  const x = logo.place === 'top-left' ? frame.x : frame.x + frame.w - w;
  const box = { x, y: Math.round((theme.margins.top - logo.height) / 2), w, h: logo.height };
  return imageItem(picture, 'contain', box, at);
}

/** The theme's picture behind a cover, and its colour over the picture; [] = none. */
export function backdrop(slide: Slide, { theme, pictures }: LayoutContext): Backdrop[] {
  const { background } = theme;
  if (background === null || pictures.background === null) return [];
  const box = { x: 0, y: 0, w: SLIDE_WIDTH, h: theme.height };
  const fill = { ...coverOf(slide, theme).ground, alpha: background.scrim };
  const scrim: Backdrop = { kind: 'shape', at: slide.at, box, shape: { kind: 'rect' }, fill, line: null };
  return [imageItem(pictures.background, 'cover', box, slide.at), scrim];
}

function imageItem(picture: Picture, fit: 'contain' | 'cover', box: Box, at: Slide['at']): ImageItem {
  return { kind: 'image', at, picture, ...placePicture({ picture, fit, focus: CENTRE }, box) };
}
