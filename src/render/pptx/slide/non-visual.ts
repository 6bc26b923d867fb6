import type { ShapePlan } from '../plan.ts';
import type { Slot } from '../slots.ts';
import { el, type Xml } from '../xml.ts';

/** The reference to a layout's placeholder (CT_Placeholder). */
export function placeholderXml({ type, idx }: Pick<Slot, 'type' | 'idx'>): Xml {
  return el('p:ph', { type: type === 'obj' ? undefined : type, idx: idx === 0 ? undefined : idx });
}

/** Tells screen readers to pass over the shape (MS-ODRAWXML, adec:decorative). */
export function decorative(): Xml {
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

/** `p:nvPr`: the placeholder that a shape fills, and the part with the traces of the figures that it prints. */
export function nonVisualProperties(shape: ShapePlan): Xml {
  return el(
    'p:nvPr',
    {},
    shape.placeholder === null ? null : placeholderXml(shape.placeholder.slot),
    shape.figures.length === 0 ? null : customerData(figuresRelation(shape)),
  );
}

/** `p:custDataLst`: what a program keeps about a shape or slide, in a part of tags. */
export function customerData(relation: string): Xml {
  return el('p:custDataLst', {}, el('p:tags', { 'r:id': relation }));
}

/** The relationship of the part with a shape's figures. */
export function figuresRelation({ id }: ShapePlan): string {
  return `rIdFigures${id}`;
}

/** The relationship of the part with a slide's sources. */
export const SOURCES_RELATION = 'rIdSources';
