import type { PathStep } from '../../deck/types.ts';
import type { ShapeItem } from '../../layout/types.ts';
import { el, type Xml } from './xml.ts';

/** Coordinates are whole numbers: the finest that a path of the slide's size can hold. */
const UNITS = 9525;
const ICON_SQUARE = 24;

/** `a:custGeom` of the shapes that are drawn stroke by stroke (CT_CustomGeometry2D); null for those that Office has. */
export function customGeometry({ shape, box }: Pick<ShapeItem, 'shape' | 'box'>): Xml | null {
  switch (shape.kind) {
    case 'curve': {
      const [start = [0, 0], ...rest] = shape.points;
      const curves = rest.flatMap((_, i) => (i % 3 === 0 ? [['C', ...rest.slice(i, i + 3).flat()] as const] : []));
      return geometry([['M', ...start], ...curves], box);
    }
    case 'icon':
      return geometry(shape.icon.path, { w: ICON_SQUARE, h: ICON_SQUARE });
    case 'rect':
    case 'ellipse':
    case 'triangle':
      return null;
  }
}

function geometry(path: readonly PathStep[], { w, h }: { readonly w: number; readonly h: number }): Xml {
  return el(
    'a:custGeom',
    {},
    el('a:avLst'),
    el('a:gdLst'),
    el('a:ahLst'),
    el('a:cxnLst'),
    el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    el('a:pathLst', {}, el('a:path', { w: w * UNITS, h: h * UNITS }, ...path.map(stepXml))),
  );
}

const NAMES: Readonly<Record<PathStep[0], string>> = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo', Z: 'a:close' };

function stepXml([op, ...numbers]: PathStep): Xml {
  const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [point(x, numbers[i + 1] ?? 0)] : []));
  return el(NAMES[op], {}, ...points);
}

function point(x: number, y: number): Xml {
  return el('a:pt', { x: Math.round(x * UNITS), y: Math.round(y * UNITS) });
}
