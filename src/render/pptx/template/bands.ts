import type { Box } from '../../../layout/types.ts';
import type { ColorRef } from '../../../theme/types.ts';
import type { Shape } from '../read/shapes.ts';
import { child, descend, isOn, type Node } from '../read/xml.ts';
import { readColor, type Stand } from './read-ground.ts';
import { toSlide } from './slide-size.ts';

/** A rectangle of one colour; `ref` is the theme's, `hex` its own. */
export interface Band {
  readonly box: Box;
  readonly ref: ColorRef;
  readonly hex: string;
  readonly opaque: boolean;
}

/** The plain rectangle that a shape is; null for all other shapes. */
export function bandOf({ node, box, placeholder }: Shape, stand: Stand): Band | null {
  const look = child(node, 'spPr');
  const color = child(look, 'solidFill')?.children[0];
  if (node.name !== 'sp' || placeholder !== null || box === null || color === undefined) return null;
  if (child(look, 'prstGeom')?.attributes['prst'] !== 'rect' || isTurned(node)) return null;
  const { ref, hex } = readColor(color, stand);
  return { box: toSlide(box, stand.size), ref, hex, opaque: child(color, 'alpha') === undefined };
}

/** Whether a shape or picture is turned or mirrored. */
export function isTurned(shape: Node): boolean {
  const { rot, flipH, flipV } = descend(shape, 'spPr', 'xfrm')?.attributes ?? {};
  return (rot !== undefined && rot !== '0') || isOn(flipH) || isOn(flipV);
}
