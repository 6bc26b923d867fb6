import { type Box, SLIDE_WIDTH } from '../../../layout/types.ts';
import type { Rectangle } from '../read/types.ts';
import { child, children, descend, isOn, type Node, val } from '../read/xml.ts';
import { el, type Xml } from '../xml.ts';
import { readColor, type Stand } from './read-ground.ts';
import { heightIn } from './slide-size.ts';
import { outlineOf } from './vector-outline.ts';

const DEGREE = 60_000; // ST_Angle
const SHARE = 100_000; // ST_Percentage
const HAIRLINE = 9525; // EMU, where `a:ln` says no width

/**
 * A drawn shape of a template as an SVG of the whole slide. '' where nothing of it is seen, null where it can't be drawn
 * here.
 */
export function vectorOf(shape: Node, box: Box, whole: Rectangle, stand: Stand): string | null {
  const look = child(shape, 'spPr');
  const fill = fillOf(look, child(shape, 'style'), box, stand);
  const stroke = strokeOf(child(look, 'ln'), child(shape, 'style'), stand);
  if (fill === 'unknown') return null;
  if (fill === null && stroke === null) return '';
  const d = outlineOf(look, box, whole);
  if (d === null) return null;
  const path = el('path', { d, fill: 'none', ...fill?.attributes, ...stroke, transform: placeOf(look, box) });
  return svg(fill?.definition ?? null, path, stand);
}

/** A gradient that fills the slide. */
export function gradientGround(gradient: Node, stand: Stand): string {
  const box = { x: 0, y: 0, w: SLIDE_WIDTH, h: heightIn(stand.size) };
  const { attributes, definition } = gradientOf(gradient, box, stand);
  return svg(definition, el('rect', { width: box.w, height: box.h, ...attributes }), stand);
}

/** One colour, '#RRGGBB', that fills the slide. */
export function plainGround(fill: string, stand: Stand): string {
  return svg(null, el('rect', { width: SLIDE_WIDTH, height: heightIn(stand.size), fill }), stand);
}

function svg(definition: Xml | null, content: Xml, { size }: Stand): string {
  const [width, height] = [SLIDE_WIDTH, heightIn(size)];
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return el('svg', attributes, definition && el('defs', {}, definition), content);
}

/** Where the box stands, turned and mirrored about its middle. */
function placeOf(look: Node | undefined, { x, y, w, h }: Box): string {
  const { rot, flipH, flipV } = child(look, 'xfrm')?.attributes ?? {};
  const middle = [w / 2, h / 2] as const;
  const turn = rot === undefined ? '' : ` rotate(${Number(rot) / DEGREE} ${middle.join(' ')})`;
  const [across, down] = [isOn(flipH), isOn(flipV)];
  const mirror =
    across || down ? ` translate(${across ? w : 0} ${down ? h : 0}) scale(${across ? -1 : 1} ${down ? -1 : 1})` : '';
  return `translate(${x} ${y})${turn}${mirror}`;
}

interface SvgFill {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly definition: Xml | null;
}

function fillOf(look: Node | undefined, style: Node | undefined, box: Box, stand: Stand): SvgFill | 'unknown' | null {
  if (child(look, 'noFill')) return null;
  if (child(look, 'blipFill') ?? child(look, 'grpFill')) return 'unknown';
  const gradient = child(look, 'gradFill');
  if (gradient) return gradientOf(gradient, { ...box, x: 0, y: 0 }, stand);
  const reference = child(style, 'fillRef');
  const themed = reference?.attributes['idx'] === '0' ? undefined : reference?.children[0];
  const ground = descend(look, 'pattFill', 'bgClr'); // the dots and strokes of a pattern are too fine to be missed
  const color = (child(look, 'solidFill') ?? ground)?.children[0] ?? themed;
  return color === undefined ? null : { attributes: painted('fill', color, stand), definition: null };
}

function strokeOf(
  line: Node | undefined,
  style: Node | undefined,
  stand: Stand,
): Readonly<Record<string, string | number>> | null {
  if (child(line, 'noFill')) return null;
  const reference = child(style, 'lnRef');
  const themed = reference?.attributes['idx'] === '0' ? undefined : reference?.children[0];
  const color = child(line, 'solidFill')?.children[0] ?? themed;
  if (color === undefined) return null;
  const width = rounded((Number(line?.attributes['w'] ?? HAIRLINE) * SLIDE_WIDTH) / stand.size.cx);
  const dashed = !['solid', undefined].includes(val(child(line, 'prstDash')));
  return {
    ...painted('stroke', color, stand),
    'stroke-width': width,
    ...(dashed ? { 'stroke-dasharray': `${width * 4} ${width * 3}` } : {}),
  };
}

function painted(
  name: 'fill' | 'stroke' | 'stop',
  color: Node,
  stand: Stand,
): Readonly<Record<string, string | number>> {
  const alpha = Number(val(child(color, 'alpha')) ?? SHARE) / SHARE;
  const { hex } = readColor(color, stand);
  return {
    [name === 'stop' ? 'stop-color' : name]: hex,
    ...(alpha < 1 ? { [`${name}-opacity`]: alpha } : {}),
  };
}

/** CT_GradientFillProperties: along a line, else outwards from a point. */
function gradientOf(gradient: Node, { w, h }: Box, stand: Stand): SvgFill {
  const stops = children(child(gradient, 'gsLst'), 'gs')
    .map((stop) => ({ offset: Number(stop.attributes['pos'] ?? 0) / SHARE, color: stop.children[0] }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, color }) => el('stop', { offset, ...(color === undefined ? {} : painted('stop', color, stand)) }));
  const shape = { id: 'g', gradientUnits: 'userSpaceOnUse' };
  const path = child(gradient, 'path');
  const definition =
    path === undefined
      ? el(
          'linearGradient',
          { ...shape, ...lineOf(Number(child(gradient, 'lin')?.attributes['ang'] ?? 0) / DEGREE, w, h) },
          ...stops,
        )
      : el('radialGradient', { ...shape, ...centreOf(path, w, h) }, ...stops);
  return { attributes: { fill: 'url(#g)' }, definition };
}

/** From corner to corner at an angle, clockwise from the right. */
function lineOf(angle: number, w: number, h: number): Readonly<Record<string, number>> {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const half = (Math.abs(w * cos) + Math.abs(h * sin)) / 2;
  const end = (sign: number) => [rounded(w / 2 + sign * half * cos), rounded(h / 2 + sign * half * sin)] as const;
  const [[x1, y1], [x2, y2]] = [end(-1), end(1)];
  return { x1, y1, x2, y2 };
}

function centreOf(path: Node, w: number, h: number): Readonly<Record<string, number>> {
  const { l, t } = child(path, 'fillToRect')?.attributes ?? {};
  const at = (share: string | undefined, length: number) => rounded((Number(share ?? 50_000) / SHARE) * length);
  const [cx, cy] = [at(l, w), at(t, h)];
  return { cx, cy, r: rounded(Math.hypot(Math.max(cx, w - cx), Math.max(cy, h - cy))) };
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
