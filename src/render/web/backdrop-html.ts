import type { ImageItem, TemplateBackdrop } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { element } from './html.ts';
import { pictureAddress, positionOf } from './image-html.ts';
import { itemHtml } from './item-html.ts';

/** What stands behind everything on a slide; hidden from screen readers, as masters' pictures are in PowerPoint. */
export function backdropHtml(item: TemplateBackdrop, context: PageContext): string {
  switch (item.kind) {
    case 'image':
      return pictureHtml(item, context);
    case 'shape':
      return itemHtml(item, 'h2', context);
    case 'text':
      return element('div', { 'aria-hidden': 'true' }, itemHtml(item, 'h2', context));
  }
}

/** As a CSS background: the same picture on a hundred slides stands in the page once. */
function pictureHtml({ box, crop, picture }: ImageItem, { sheet, address }: PageContext): string {
  const { x, y, w, h } = box;
  const percent = (share: number) => Math.round(1e4 / share) / 100;
  const size = `${percent(1 - crop.left - crop.right)}% ${percent(1 - crop.top - crop.bottom)}%`;
  const place = sheet.classFor(`left:${x}px;top:${y}px;width:${w}px;height:${h}px`);
  const shown = sheet.classFor(
    `background:url("${pictureAddress(picture, address)}") ${positionOf(crop)}/${size} no-repeat`,
  );
  return element('div', { class: `item ${place} ${shown}`, 'aria-hidden': 'true' }, '');
}
