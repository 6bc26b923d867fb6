import type { Box } from '../../../layout/types.ts';
import { type PlaceholderPlan, sameBox } from '../layouts.ts';
import type { ShapePlan } from '../plan.ts';
import type { Slot } from '../slots.ts';
import { emu } from '../units.ts';
import { el, type Xml } from '../xml.ts';
import type { DrawnSlide } from './drawn.ts';
import { addContent, become, child, children, type Element, setContent } from './tree.ts';

/** Ids, names, alternative texts and placeholders of the shapes; they stand in the tree in the order of the plan. */
export function mendShapes({ tree, slide, deck }: DrawnSlide): void {
  const drawn = tree
    .all('p:spTree')
    .flatMap((root) => children(root))
    .slice(2); // after the tree's own properties
  for (const [index, shape] of drawn.entries()) {
    const plan = slide.shapes[index];
    if (plan !== undefined) mendShape(shape, plan, deck.lang);
  }
}

function mendShape(shape: Element, plan: ShapePlan, lang: string): void {
  const { item, placeholder } = plan;
  identify(shape, plan);
  if (item.kind === 'shape') return void addContent(shape, emptyBody(lang));
  if (placeholder !== null) sitIn(shape, placeholder, item.box);
  if (item.kind === 'text' && item.purpose === 'slideNumber') makeField(shape);
}

function identify(shape: Element, { id, name, item }: ShapePlan): void {
  const properties = descend(shape, nonVisual(shape), 'p:cNvPr');
  if (properties === undefined) return;
  properties.attribs = { id: `${id}`, name };
  if (item.kind === 'chart') properties.attribs['descr'] = item.chart.altText;
  if (item.kind === 'table') properties.attribs['descr'] = item.altText;
  setContent(properties, ...(item.kind === 'shape' ? [decorative()] : []));
}

/** Tells screen readers to pass over the shape (MS-ODRAWXML, adec:decorative). */
function decorative(): Xml {
  return el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      el('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 }),
    ),
  );
}

/** Makes the shape the slide's own of a placeholder; a graphic frame can't inherit its box, text does where it is equal. */
function sitIn(shape: Element, { slot, box }: PlaceholderPlan, own: Box): void {
  const outer = nonVisual(shape);
  const placeholder = descend(shape, outer, 'p:nvPr');
  if (placeholder !== undefined) setContent(placeholder, placeholderXml(slot));
  if (shape.name === 'p:graphicFrame') {
    const frame = descend(shape, outer, 'p:cNvGraphicFramePr');
    if (frame !== undefined) setContent(frame, el('a:graphicFrameLocks', { noGrp: 1 }));
    return;
  }
  const kind = descend(shape, outer, 'p:cNvSpPr');
  if (kind !== undefined) become(kind, el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })));
  const look = child(shape, 'p:spPr');
  if (look !== undefined) become(look, sameBox(own, box) ? el('p:spPr') : el('p:spPr', {}, transform(own)));
}

/** The reference to a layout's placeholder (CT_Placeholder). */
export function placeholderXml({ type, idx }: Slot): Xml {
  return el('p:ph', { type: type === 'obj' ? undefined : type, idx: idx === 0 ? undefined : idx });
}

/** Position and size (CT_Transform2D). */
export function transform({ x, y, w, h }: Box): Xml {
  return el('a:xfrm', {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(w), cy: emu(h) }));
}

/** A shape without a text body can't be typed into, and some readers refuse it. */
function emptyBody(lang: string): Xml {
  const paragraph = el('a:p', {}, el('a:endParaRPr', { lang }));
  return el('p:txBody', {}, el('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }), el('a:lstStyle'), paragraph);
}

/** The slide number is a field, so that it follows the slide when it is moved. */
function makeField(shape: Element): void {
  const body = child(shape, 'p:txBody');
  for (const paragraph of body === undefined ? [] : children(body, 'a:p')) {
    for (const run of children(paragraph, 'a:r')) {
      run.name = 'a:fld';
      run.attribs = { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' };
    }
  }
}

const nonVisual = (shape: Element): string => (shape.name === 'p:sp' ? 'p:nvSpPr' : 'p:nvGraphicFramePr');

function descend(shape: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at === undefined ? undefined : child(at, name)), shape);
}
