import { emuFrom } from './numbers.ts';
import type { Rectangle } from './types.ts';
import { child, type Node } from './xml.ts';

/** From the coordinates of a group to those of its slide, both in EMU. */
export type ToSlide = (rectangle: Rectangle) => Rectangle;

/** Position and size in EMU (CT_Transform2D); null where a shape has none of its own. */
export function rectangleOf(transform: Node | undefined): Rectangle | null {
  return corners(transform, 'off', 'ext');
}

/** What a group does to its children: their rectangle `chOff`, `chExt` is drawn as its own (CT_GroupTransform2D). */
export function groupTransform(transform: Node | undefined, outer: ToSlide): ToSlide {
  const own = corners(transform, 'off', 'ext');
  const inner = corners(transform, 'chOff', 'chExt');
  if (own === null || inner === null) return outer;
  const scale = { x: inner.w === 0 ? 1 : own.w / inner.w, y: inner.h === 0 ? 1 : own.h / inner.h };
  return ({ x, y, w, h }) =>
    outer({
      x: own.x + (x - inner.x) * scale.x,
      y: own.y + (y - inner.y) * scale.y,
      w: w * scale.x,
      h: h * scale.y,
    });
}

function corners(transform: Node | undefined, offset: string, extent: string): Rectangle | null {
  const off = child(transform, offset)?.attributes;
  const ext = child(transform, extent)?.attributes;
  if (off === undefined || ext === undefined) return null;
  return { x: emuFrom(off['x']), y: emuFrom(off['y']), w: emuFrom(ext['cx']), h: emuFrom(ext['cy']) };
}

/** EMU → px of a slide 1280 px wide, to a hundredth; `width` is that of the file's slides in EMU. */
export function toPixels({ x, y, w, h }: Rectangle, width: number): Rectangle {
  const px = (emu: number): number => Math.round((emu * 128_000) / width) / 100;
  return { x: px(x), y: px(y), w: px(w), h: px(h) };
}
