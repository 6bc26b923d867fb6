import type { Box, ShapeItem } from '../../layout/types.ts';
import { fill } from './color.ts';
import { customGeometry } from './custom-geometry.ts';
import { emu } from './units.ts';
import { el, type Xml } from './xml.ts';

/** `p:sp` of a decorative shape. A layout's is drawn by the user of the layout, as Slide Master view says it. */
export function layoutShapeXml(item: ShapeItem, id: number, name: string): Xml {
  const named = el('p:cNvPr', { id, name });
  return shapeXml(item, el('p:nvSpPr', {}, named, el('p:cNvSpPr'), el('p:nvPr', { userDrawn: 1 })), null);
}

/** `p:sp` of a shape in the theme's colours, with what it says of itself and its text body. */
export function shapeXml(item: ShapeItem, nonVisual: Xml, body: Xml | null): Xml {
  const { shape, box } = item;
  const flip = shape.kind === 'triangle' && shape.direction === 'down';
  const form = customGeometry(item) ?? el('a:prstGeom', { prst: shape.kind }, el('a:avLst'));
  return el(
    'p:sp',
    {},
    nonVisual,
    el('p:spPr', {}, transform(box, flip ? { flipV: 1 } : {}), form, fill(item.fill), strokeXml(item)),
    body,
  );
}

function strokeXml({ line, shape }: ShapeItem): Xml {
  if (line === null) return el('a:ln', {}, fill(null));
  const round = shape.kind === 'icon';
  return el(
    'a:ln',
    { w: emu(line.width), cap: round ? 'rnd' : undefined },
    fill(line.color),
    line.dash ? el('a:prstDash', { val: 'dash' }) : null,
    round ? el('a:round') : null,
  );
}

/** Position and size (CT_Transform2D). */
export function transform({ x, y, w, h }: Box, turn: { readonly flipV?: 1 } = {}): Xml {
  return el('a:xfrm', turn, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(w), cy: emu(h) }));
}
