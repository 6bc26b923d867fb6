import type { Icon, TimelineEvent } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { ColorRef } from '../../theme/types.ts';
import { PAPER, PRIMARY } from '../palette.ts';
import { type Box, ICON_PEN, type ShapeItem } from '../types.ts';

/** An icon drawn in one colour, as large as fits a square in the middle of `box`. */
export function iconItem(icon: Icon, at: SourcePath, box: Box, color: ColorRef): ShapeItem {
  const size = Math.min(box.w, box.h);
  const [x, y] = [box.x + Math.floor((box.w - size) / 2), box.y + Math.floor((box.h - size) / 2)];
  return {
    kind: 'shape',
    at,
    box: { x, y, w: size, h: size },
    shape: { kind: 'icon', icon },
    fill: null,
    line: { color, width: size * ICON_PEN, dash: false },
  };
}

/** How much of a disc lies around its icon, on each side. */
const RIM = 0.22;

/** What stands on the line of time, `size` px across around `middle`: the icon of an event on a disc, or a mere dot. */
export function eventMark({ at, icon }: TimelineEvent, x: number, middle: number, size: number): ShapeItem[] {
  const box = { x, y: Math.round(middle - size / 2), w: size, h: size };
  const disc: ShapeItem = { kind: 'shape', at, box, shape: { kind: 'ellipse' }, fill: PRIMARY, line: null };
  const rim = Math.round(size * RIM);
  const inside = { x: box.x + rim, y: box.y + rim, w: size - 2 * rim, h: size - 2 * rim };
  return icon ? [disc, iconItem(icon, at, inside, PAPER)] : [disc];
}
