import type { SceneItem } from '../../layout/types.ts';
import { chartHtml } from './chart-html.ts';
import type { PageContext } from './context.ts';
import type { Attributes } from './html.ts';
import { imageHtml } from './image-html.ts';
import { shapeHtml } from './shape-html.ts';
import { tableHtml } from './table-html.ts';
import { textHtml } from './text-html.ts';

/** One item of a slide; `heading` is the element of its title. */
export function itemHtml(item: SceneItem, heading: 'h1' | 'h2', context: PageContext): string {
  const frame = frameAttributes(item, context);
  switch (item.kind) {
    case 'text':
      return textHtml(item, frame, heading, context);
    case 'chart':
      return chartHtml(item, frame, context);
    case 'table':
      return tableHtml(item, frame, context);
    case 'image':
      return imageHtml(item, frame, context);
    case 'shape':
      return shapeHtml(item, frame, context);
  }
}

/** Class of the item's place on the stage, and its build step as a reveal.js fragment. */
function frameAttributes(
  { box, step, kind }: SceneItem,
  { sheet }: PageContext,
): Attributes & { readonly class: string } {
  const place = sheet.classFor(`left:${box.x}px;top:${box.y}px;width:${box.w}px;height:${box.h}px`);
  const names = `item ${kind} ${place}`;
  return step === undefined ? { class: names } : { class: `${names} fragment`, 'data-fragment-index': step };
}
