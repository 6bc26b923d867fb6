import type { ShapeItem } from '../../layout/types.ts';
import { type Pen, place } from './draw-text.ts';
import type { DrawnSlide, ShapeName, ShapeOptions } from './pptxgen.ts';
import { inches, points } from './units.ts';

type Point = readonly [number, number];

const CUSTOM_GEOMETRY = 'custGeom' as ShapeName; // known to pptxgenjs, forgotten by its types

/** A decorative shape in the theme's colours. */
export function drawShape(slide: DrawnSlide, item: ShapeItem, { marks }: Pen): void {
  const { shape, fill, line } = item;
  const look: ShapeOptions = {
    ...place(item.box),
    ...(fill === null ? {} : { fill: { color: marks.of(fill) } }),
    ...(line === null
      ? {}
      : {
          line: { color: marks.of(line.color), width: points(line.width), dashType: line.dash ? 'dash' : 'solid' },
        }),
  };
  switch (shape.kind) {
    case 'rect':
      slide.addShape('rect', look);
      return;
    case 'ellipse':
      slide.addShape('ellipse', look);
      return;
    case 'triangle':
      slide.addShape('triangle', { ...look, flipV: shape.direction === 'down' });
      return;
    case 'curve':
      slide.addShape(CUSTOM_GEOMETRY, { ...look, points: curvePoints(shape.points) });
      return;
  }
}

/** points[0], then triples (control, control, end), as one open path of cubic curves. */
function curvePoints([start, ...rest]: readonly Point[]): NonNullable<ShapeOptions['points']> {
  if (start === undefined) return [];
  const path: NonNullable<ShapeOptions['points']> = [{ x: inches(start[0]), y: inches(start[1]), moveTo: true }];
  for (let i = 0; i + 2 < rest.length; i += 3) {
    const [a, b, end] = rest.slice(i, i + 3) as [Point, Point, Point]; // the loop's bound leaves room for three
    const curve = { type: 'cubic', x1: inches(a[0]), y1: inches(a[1]), x2: inches(b[0]), y2: inches(b[1]) } as const;
    path.push({ x: inches(end[0]), y: inches(end[1]), curve });
  }
  return path;
}
