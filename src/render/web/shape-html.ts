import type { ShapeItem } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { type Attributes, element, openTag } from './html.ts';
import { cssColor } from './theme-css.ts';

/** A shape: a plain box where that is all it is, else SVG. Decoration, hence hidden from screen readers. */
export function shapeHtml(
  item: ShapeItem,
  frame: Attributes & { readonly class: string },
  context: PageContext,
): string {
  const { w, h } = item.box;
  if (item.shape.kind === 'rect' && item.line === null && item.fill !== null) {
    const ground = context.sheet.classFor(`background:${cssColor(context.theme, item.fill)}`);
    return element('div', { ...frame, class: `${frame.class} ${ground}`, 'aria-hidden': 'true' }, '');
  }
  const path = openTag('path', { class: context.sheet.classFor(paint(item, context)), d: outline(item) });
  // An icon has units of its own, in which its pen is measured too.
  const viewBox = item.shape.kind === 'icon' ? '0 0 24 24' : `0 0 ${w} ${h}`;
  return element('svg', { ...frame, viewBox, 'aria-hidden': 'true' }, `${path}</path>`);
}

function outline({ shape, box: { w, h } }: ShapeItem): string {
  switch (shape.kind) {
    case 'rect':
      return `M0 0H${w}V${h}H0Z`;
    case 'ellipse':
      return `M0 ${h / 2}A${w / 2} ${h / 2} 0 1 1 ${w} ${h / 2}A${w / 2} ${h / 2} 0 1 1 0 ${h / 2}Z`;
    case 'triangle':
      return shape.direction === 'up' ? `M0 ${h}L${w / 2} 0L${w} ${h}Z` : `M0 0H${w}L${w / 2} ${h}Z`;
    case 'curve': {
      const [start = [0, 0], ...rest] = shape.points;
      return `M${start.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`;
    }
    case 'icon':
      return shape.icon.path.map(([op, ...points]) => op + points.join(' ')).join('');
  }
}

function paint({ fill, line, shape }: ShapeItem, { theme }: PageContext): string {
  const inside = `fill:${fill === null ? 'none' : cssColor(theme, fill)}`;
  if (line === null) return inside;
  if (shape.kind === 'icon')
    return `${inside};stroke:${cssColor(theme, line.color)};stroke-width:2px;stroke-linecap:round;stroke-linejoin:round`;
  // Office's preset dash (ST_PresetLineDashVal `dash`) is four line widths long with gaps of three.
  const dash = line.dash ? `;stroke-dasharray:${line.width * 4} ${line.width * 3}` : '';
  return `${inside};stroke:${cssColor(theme, line.color)};stroke-width:${line.width}px${dash}`;
}
