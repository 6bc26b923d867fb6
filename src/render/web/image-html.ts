import type { Picture } from '../../deck/types.ts';
import type { Crop, ImageItem } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { type Attributes, openTag } from './html.ts';

const MEDIA_TYPES: Readonly<Record<ImageItem['picture']['kind'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** A picture as an address that holds it. */
export function dataUrl({ kind, data }: Picture, base64: PageContext['base64']): string {
  return `data:${MEDIA_TYPES[kind]};base64,${base64(data)}`;
}

/** A picture inside the page; the browser crops it to its box (`object-fit: cover`) around the layout's own point. */
export function imageHtml(
  { picture, crop }: ImageItem,
  frame: Attributes & { readonly class: string },
  { sheet, base64 }: PageContext,
): string {
  const { alt } = picture;
  const position = sheet.classFor(`object-position:${positionOf(crop)}`);
  const src = dataUrl(picture, base64);
  return openTag('img', { ...frame, class: `${frame.class} ${position}`, alt, src });
}

/** What is left out on the left or on top, as a share of all that is left out that way. */
export function positionOf({ left, right, top, bottom }: Crop): string {
  const percent = (before: number, after: number) => Math.round((before / (before + after || 1)) * 1e4) / 100;
  return `${percent(left, right)}% ${percent(top, bottom)}%`;
}
