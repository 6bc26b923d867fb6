import type { ChartFrame, Rectangle } from '../../../chart/types.ts';
import { el, type Xml } from '../xml.ts';

/** `c:layout` of a rectangle of the frame, as shares of its size; `inner` = the rectangle between the axes. */
export function boxLayout(box: Rectangle, frame: ChartFrame, inner: boolean): Xml {
  return layout(inner ? el('c:layoutTarget', { val: 'inner' }) : null, [
    ...corner(box, frame),
    share('c:w', box.w, frame.width),
    share('c:h', box.h, frame.height),
  ]);
}

/** `c:layout` of something whose size Office decides: its top left corner. */
export function cornerLayout(box: Rectangle, frame: ChartFrame): Xml {
  return layout(null, corner(box, frame));
}

function layout(target: Xml | null, places: readonly Xml[]): Xml {
  const modes = [el('c:xMode', { val: 'edge' }), el('c:yMode', { val: 'edge' })];
  return el('c:layout', {}, el('c:manualLayout', {}, target, ...modes, ...places));
}

function corner({ x, y }: Rectangle, { width, height }: ChartFrame): readonly Xml[] {
  return [share('c:x', x, width), share('c:y', y, height)];
}

function share(name: string, px: number, of: number): Xml {
  return el(name, { val: Math.round((px / of) * 1e6) / 1e6 });
}
