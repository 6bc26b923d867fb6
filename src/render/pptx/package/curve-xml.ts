import type { ShapeItem } from '../../../layout/types.ts';
import { fill, line } from '../color.ts';
import { transform } from '../slide/shapes.ts';
import { emu } from '../units.ts';
import { el, type Xml } from '../xml.ts';

/** `p:sp` of a curve as a layout draws it (CT_CustomGeometry2D). */
export function curveXml(item: ShapeItem, id: number, name: string): Xml {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvSpPr'), el('p:nvPr', { userDrawn: 1 })),
    el(
      'p:spPr',
      {},
      transform(item.box),
      geometry(item),
      fill(item.fill),
      item.line === null
        ? line(null, 0)
        : line(item.line.color, item.line.width, el('a:prstDash', { val: item.line.dash ? 'dash' : 'solid' })),
    ),
  );
}

function geometry({ shape, box }: ShapeItem): Xml {
  const [start, ...rest] = shape.kind === 'curve' ? shape.points.map(([x, y]) => point(x, y)) : [];
  const curves = rest.flatMap((_, index) => (index % 3 === 0 ? [rest.slice(index, index + 3)] : []));
  const path = el(
    'a:path',
    { w: emu(box.w), h: emu(box.h) },
    el('a:moveTo', {}, start ?? null),
    ...curves.map((points) => el('a:cubicBezTo', {}, ...points)),
  );
  return el(
    'a:custGeom',
    {},
    el('a:avLst'),
    el('a:gdLst'),
    el('a:ahLst'),
    el('a:cxnLst'),
    el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    el('a:pathLst', {}, path),
  );
}

function point(x: number, y: number): Xml {
  return el('a:pt', { x: emu(x), y: emu(y) });
}
