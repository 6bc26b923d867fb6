import { rectangleOf } from './geometry.ts';
import { type Part, type Parts, related } from './parts.ts';
import type { Rectangle } from './types.ts';
import { all, child, descend, type Node } from './xml.ts';

/** `p:ph` as it counts: defaults filled in (CT_Placeholder). */
export interface Placeholder {
  readonly type: string;
  readonly idx: string;
}

/** Where a slide's placeholder stands that says no place of its own; null where nobody says it. */
export type InheritedBox = (placeholder: Placeholder) => Rectangle | null;

/** The properties that every kind of shape has under another name: `p:nvSpPr`, `p:nvPicPr` … */
export function nonVisual(shape: Node): Node | undefined {
  return shape.children.find(({ name }) => name.startsWith('nv'));
}

/** The placeholder that a shape fills; null for a shape of its own. */
export function placeholderOf(shape: Node): Placeholder | null {
  const ph = descend(nonVisual(shape), 'nvPr', 'ph');
  return ph === undefined ? null : { type: ph.attributes['type'] ?? 'obj', idx: ph.attributes['idx'] ?? '0' };
}

/** Looks in the slide's layout by idx, then in its master by type. */
export function inheritedBoxes(layout: Part | null, parts: Parts): InheritedBox {
  const ofLayout = placeholdersOn(layout);
  const ofMaster = placeholdersOn(related(layout, 'slideMaster', parts));
  return ({ type, idx }) => {
    const own = ofLayout.find((each) => each.idx === idx && family(each.type) === family(type));
    const onLayout = own ?? ofLayout.find((each) => each.type === type);
    const onMaster = ofMaster.find((each) => family(each.type) === family(onLayout?.type ?? type));
    return onLayout?.box ?? onMaster?.box ?? null;
  };
}

function placeholdersOn(part: Part | null): readonly (Placeholder & { readonly box: Rectangle | null })[] {
  return all(part?.root, 'sp').flatMap((shape) => {
    const placeholder = placeholderOf(shape);
    const box = rectangleOf(descend(shape, 'spPr', 'xfrm'));
    return placeholder === null ? [] : [{ ...placeholder, box }];
  });
}

/** The five kinds that a master has: all content inherits from its body. */
function family(type: string): string {
  switch (type) {
    case 'title':
    case 'ctrTitle':
      return 'title';
    case 'dt':
    case 'ftr':
    case 'sldNum':
      return type;
    default:
      return 'body';
  }
}

/** Whether a placeholder is the slide's title. */
export function isTitle(placeholder: Placeholder | null): boolean {
  return placeholder !== null && family(placeholder.type) === 'title';
}

/** The text body of the shape that fills the placeholder of a type. */
export function bodyOf(part: Part | null, type: string): Node | undefined {
  const shape = all(part?.root, 'sp').find((each) => placeholderOf(each)?.type === type);
  return shape && child(shape, 'txBody');
}
