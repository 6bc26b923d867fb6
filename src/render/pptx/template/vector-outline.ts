import type { Box } from '../../../layout/types.ts';
import type { Rectangle } from '../read/types.ts';
import { all, child, children, type Node } from '../read/xml.ts';

/** A preset shape as SVG path data, `adjust` being its first handle as a share. */
type Outline = (w: number, h: number, adjust: number | undefined) => string;

/** ST_ShapeType: those that templates are made of. */
const PRESETS: Readonly<Record<string, Outline>> = {
  rect: (w, h) => polygon([0, 0], [w, 0], [w, h], [0, h]),
  roundRect: (w, h, adjust = 0.16667) => {
    const r = Math.min(w, h) * Math.min(0.5, adjust);
    const arc = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x * r} ${y * r}`;
    return `M${r} 0H${w - r}${arc(1, 1)}V${h - r}${arc(-1, 1)}H${r}${arc(-1, -1)}V${r}${arc(1, -1)}Z`;
  },
  ellipse: (w, h) => `M0 ${h / 2}a${w / 2} ${h / 2} 0 1 1 ${w} 0a${w / 2} ${h / 2} 0 1 1 ${-w} 0Z`,
  triangle: (w, h, adjust = 0.5) => polygon([0, h], [w * adjust, 0], [w, h]),
  rtTriangle: (w, h) => polygon([0, 0], [0, h], [w, h]),
  diamond: (w, h) => polygon([0, h / 2], [w / 2, 0], [w, h / 2], [w / 2, h]),
  parallelogram: (w, h, adjust = 0.25) => {
    const lean = Math.min(w, h) * adjust;
    return polygon([0, h], [lean, 0], [w, 0], [w - lean, h]);
  },
  line: (w, h) => `M0 0L${w} ${h}`,
  straightConnector1: (w, h) => `M0 0L${w} ${h}`,
};

function polygon(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

/** SVG path data of a shape's outline in its box, `whole` being the same in EMU; null where it isn't known how it runs. */
export function outlineOf(look: Node | undefined, box: Box, whole: Rectangle): string | null {
  const own = child(look, 'custGeom');
  if (own !== undefined) return ownOutline(own, box, whole);
  const preset = child(look, 'prstGeom');
  const [handle] = all(child(preset, 'avLst'), 'gd');
  const value = /^val (-?\d+)$/.exec(handle?.attributes['fmla'] ?? '')?.[1];
  const draw = PRESETS[preset?.attributes['prst'] ?? ''];
  return draw?.(box.w, box.h, value === undefined ? undefined : Number(value) / 100_000) ?? null;
}

const COMMANDS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lnTo: 'L',
  cubicBezTo: 'C',
  quadBezTo: 'Q',
  close: 'Z',
};

/** CT_CustomGeometry2D, as far as its points are numbers: arcs and guides are reckoned by Office alone. */
function ownOutline(geometry: Node, box: Box, whole: Rectangle): string | null {
  const drawn = children(child(geometry, 'pathLst'), 'path').flatMap((path) => {
    const { w = whole.w, h = whole.h } = path.attributes;
    const scale = { x: box.w / (Number(w) || 1), y: box.h / (Number(h) || 1) };
    return path.children.map((step) => {
      const points = children(step, 'pt').map(({ attributes: { x, y } }) => [Number(x) * scale.x, Number(y) * scale.y]);
      return `${COMMANDS[step.name] ?? '?'}${points.flat().map(rounded).join(' ')}`;
    });
  });
  const data = drawn.join('');
  return data === '' || /[?N]/.test(data) ? null : data;
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
