import type { Box, ShapeItem, TableItem, TextItem } from '../../../layout/types.ts';
import { fill, line } from '../color.ts';
import { isDrawn } from '../draw-text.ts';
import { type Seat, sameBox } from '../layouts.ts';
import type { ShapePlan } from '../plan.ts';
import { shapeXml, transform } from '../shape-xml.ts';
import { el, type Xml } from '../xml.ts';
import type { DrawnSlide } from './drawn.ts';
import { decorative, nonVisualProperties } from './non-visual.ts';
import { pictureXml } from './picture.ts';
import { tableXml } from './tables.ts';
import { type TextContext, textBody, textContext } from './texts.ts';
import { become, child, children, type Element, setContent } from './tree.ts';

/**
 * The shapes in the order of the plan: those that pptxgenjs drew get their ids, names, alternative texts and placeholders;
 * the shapes and texts that it wasn't shown are written here.
 */
export function mendShapes({ tree, slide, deck }: DrawnSlide): void {
  const context = textContext(tree, deck);
  for (const root of tree.all('p:spTree')) {
    const [properties, group, ...drawn] = children(root);
    const shapes = slide.shapes.map((plan): Element | Xml | undefined => {
      if (plan.item.kind === 'shape') return decoration(plan, plan.item, context);
      if (plan.item.kind === 'text' && !isDrawn(plan.item, deck)) return textShape(plan, plan.item, context);
      const shape = drawn.shift();
      if (shape !== undefined) mendShape(shape, plan, context);
      return shape;
    });
    root.children = [properties, group, ...shapes].filter((node) => node !== undefined);
  }
}

/** `p:sp` of a shape, which screen readers pass over. */
function decoration({ id, name }: ShapePlan, item: ShapeItem, { lang }: TextContext): Xml {
  const named = el('p:cNvPr', { id, name }, decorative());
  return shapeXml(item, el('p:nvSpPr', {}, named, el('p:cNvSpPr'), el('p:nvPr')), emptyBody(lang));
}

/** `p:sp` of a text: the slide's own of a placeholder, or a text box. */
function textShape(plan: ShapePlan, item: TextItem, context: TextContext): Xml {
  const { id, name, placeholder } = plan;
  const kind =
    placeholder === null ? el('p:cNvSpPr', { txBox: 1 }) : el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 }));
  const look =
    placeholder === null
      ? el('p:spPr', {}, transform(item.box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst')), el('a:noFill'))
      : shapeLook(item.box, placeholder.box);
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, el('p:cNvPr', { id: `${id}`, name }), kind, nonVisualProperties(plan)),
    look,
    textBody(item, placeholder, context),
  );
}

function mendShape(shape: Element, plan: ShapePlan, context: TextContext): void {
  const { item, placeholder } = plan;
  if (item.kind === 'image') return void become(shape, pictureXml(plan, item, relationOf(shape)));
  identify(shape, plan);
  if (item.kind === 'table') mendTable(shape, item, context);
  if (placeholder !== null) sitIn(shape, placeholder.box, item.box);
  if (item.kind === 'text') mendText(shape, textBody(item, placeholder, context));
}

function mendTable(frame: Element, item: TableItem, context: TextContext): void {
  const table = descend(frame, 'a:graphic', 'a:graphicData', 'a:tbl');
  if (table !== undefined) become(table, tableXml(item, context));
}

function mendText(shape: Element, body: Xml): void {
  const drawn = child(shape, 'p:txBody');
  if (drawn !== undefined) become(drawn, body);
}

/** pptxgenjs gives every table the same p14:modId, which has no use outside of co-authoring: its properties make way. */
function identify(shape: Element, plan: ShapePlan): void {
  const { id, name, item } = plan;
  const own = descend(shape, nonVisual(shape), 'p:nvPr');
  if (own !== undefined) become(own, nonVisualProperties(plan));
  const properties = descend(shape, nonVisual(shape), 'p:cNvPr');
  if (properties === undefined) return;
  properties.attribs = { id: `${id}`, name };
  if (item.kind === 'chart') properties.attribs['descr'] = item.chart.altText;
  if (item.kind === 'table') properties.attribs['descr'] = item.altText;
  setContent(properties);
}

/** The relationship by which pptxgenjs's picture finds its part. */
function relationOf(picture: Element): string {
  return descend(picture, 'p:blipFill', 'a:blip')?.attribs['r:embed'] ?? '';
}

/** Makes the shape the slide's own of a placeholder; a graphic frame can't inherit its box, text does where it is equal. */
function sitIn(shape: Element, box: Seat['box'], own: Box): void {
  const outer = nonVisual(shape);
  if (shape.name === 'p:graphicFrame') {
    const frame = descend(shape, outer, 'p:cNvGraphicFramePr');
    if (frame !== undefined) setContent(frame, el('a:graphicFrameLocks', { noGrp: 1 }));
    return;
  }
  const kind = descend(shape, outer, 'p:cNvSpPr');
  if (kind !== undefined) become(kind, el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })));
  const look = child(shape, 'p:spPr');
  if (look !== undefined) become(look, shapeLook(own, box));
}

/** What a shape says of itself in a placeholder: a template's may be a filled box, which only PowerPoint would show. */
function shapeLook(own: Box, inherited: Box | null): Xml {
  if (inherited === null) return el('p:spPr', {}, transform(own), fill(null), line(null, 0));
  return sameBox(own, inherited) ? el('p:spPr') : el('p:spPr', {}, transform(own));
}

/** A shape without a text body can't be typed into, and some readers refuse it. */
function emptyBody(lang: string): Xml {
  const paragraph = el('a:p', {}, el('a:endParaRPr', { lang }));
  return el('p:txBody', {}, el('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }), el('a:lstStyle'), paragraph);
}

const nonVisual = (shape: Element): string => (shape.name === 'p:sp' ? 'p:nvSpPr' : 'p:nvGraphicFramePr');

function descend(shape: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at === undefined ? undefined : child(at, name)), shape);
}
