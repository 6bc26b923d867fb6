import type { Picture } from '../../deck/types.ts';
import type { Crop, ImageItem } from '../../layout/types.ts';
import type { Address } from './address.ts';
import type { PageContext } from './context.ts';
import { type Attributes, openTag } from './html.ts';

const MEDIA_TYPES = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const satisfies Record<Picture['kind'], string>;

/** Where the page finds a picture. */
export function pictureAddress({ kind, data }: Picture, address: Address): string {
  return address(data, MEDIA_TYPES[kind]);
}

/** A picture inside the page; the browser crops it to its box (`object-fit: cover`) around the layout's own point. */
export function imageHtml(
  { picture, crop }: ImageItem,
  frame: Attributes & { readonly class: string },
  { sheet, address }: PageContext,
): string {
  const { alt } = picture;
  const position = sheet.classFor(`object-position:${positionOf(crop)}`);
  const src = pictureAddress(picture, address);
  return openTag('img', { ...frame, class: `${frame.class} ${position}`, alt, src });
}

/** What is left out on the left or on top, as a share of all that is left out that way. */
export function positionOf({ left, right, top, bottom }: Crop): string {
  const percent = (before: number, after: number) => Math.round((before / (before + after || 1)) * 1e4) / 100;
  return `${percent(left, right)}% ${percent(top, bottom)}%`;
}
