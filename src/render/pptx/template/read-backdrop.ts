import { readPictureFile } from '../../../deck/picture-file.ts';
import type { Picture } from '../../../deck/types.ts';
import type { Box, Crop, TemplateBackdrop } from '../../../layout/types.ts';
import { SLIDE_WIDTH } from '../../../layout/types.ts';
import { resolveColor } from '../../../theme/color.ts';
import type { ColorRef } from '../../../theme/types.ts';
import type { Part, Parts } from '../read/parts.ts';
import type { Shape } from '../read/shapes.ts';
import type { Rectangle } from '../read/types.ts';
import { child, type Node } from '../read/xml.ts';
import { bandOf, isTurned } from './bands.ts';
import { backgroundOf, readColor, type Stand } from './read-ground.ts';
import { heightIn, toSlide } from './slide-size.ts';
import { staticText } from './static-text.ts';
import { gradientGround, plainGround, vectorOf } from './vector.ts';

/** A part with its own shapes, which refer to its pictures. */
export interface Drawing {
  readonly part: Part;
  readonly shapes: readonly Shape[];
}

const AT = ['template'] as const;
const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * What slides of a layout show without saying it, for the web deck: its ground where that is no plain colour, its pictures,
 * its shapes and their words; null stands for what browsers can't show.
 */
export function readBackdrop(
  drawings: readonly Drawing[],
  stand: Stand,
  parts: Parts,
): readonly (TemplateBackdrop | null)[] {
  return [
    ...richGround(drawings, stand, parts),
    ...drawings.flatMap(({ part, shapes }) =>
      shapes.flatMap((shape) => {
        const { node, box: whole, placeholder } = shape;
        if (placeholder !== null || whole === null) return [];
        const box = toSlide(whole, stand.size);
        if (node.name === 'pic') return isTurned(node) ? [null] : pictureIn(child(node, 'blipFill'), box, part, parts);
        if (node.name !== 'sp' && node.name !== 'cxnSp') return [];
        const words = staticText(node, box, stand);
        return [...drawn(shape, box, whole, stand), ...(words === null ? [] : [words])];
      }),
    ),
  ];
}

/** A band in a colour of the theme keeps it; every other shape is a small drawing. */
function drawn(shape: Shape, box: Box, whole: Rectangle, stand: Stand): readonly (TemplateBackdrop | null)[] {
  const band = bandOf(shape, stand);
  if (band !== null && isOf(stand, band))
    return [{ kind: 'shape', at: AT, box, shape: { kind: 'rect' }, fill: band.ref, line: null }];
  const drawing = vectorOf(shape.node, box, whole, stand);
  if (drawing === '') return [];
  return [drawing === null ? null : drawingOf(drawing, stand)];
}

function drawingOf(svg: string, stand: Stand): TemplateBackdrop | null {
  const read = readPictureFile(new TextEncoder().encode(svg), 'drawing.svg');
  return read.ok ? wholeSlide(read.file, stand) : null;
}

function wholeSlide(file: Omit<Picture, 'at' | 'alt'>, { size }: Stand): TemplateBackdrop {
  const box = { x: 0, y: 0, w: SLIDE_WIDTH, h: heightIn(size) };
  return { kind: 'image', at: AT, box, crop: WHOLE, picture: { at: AT, alt: '', ...file } };
}

/** The picture or gradient that fills the layout's background, else its master's. */
function richGround(drawings: readonly Drawing[], stand: Stand, parts: Parts): readonly (TemplateBackdrop | null)[] {
  const own = [stand.layout, stand.master].find((root) => backgroundOf(root) !== undefined);
  const paint = own && backgroundOf(own);
  if (paint?.name === 'gradFill') return [drawingOf(gradientGround(paint, stand), stand)];
  if (paint?.name === 'solidFill') return foreignGround(paint, stand);
  const part = drawings.find((drawing) => drawing.part.root === own)?.part;
  if (paint?.name !== 'blipFill' || part === undefined) return [];
  return pictureIn(paint, { x: 0, y: 0, w: SLIDE_WIDTH, h: heightIn(stand.size) }, part, parts);
}

/** A ground in a colour of the theme is the slide's own; any other is drawn. */
function foreignGround(paint: Node, stand: Stand): readonly (TemplateBackdrop | null)[] {
  const color = readColor(paint.children[0], stand);
  return isOf(stand, color) ? [] : [drawingOf(plainGround(color.hex, stand), stand)];
}

/** Whether a colour is one of the deck's theme, which masters besides the first don't share. */
function isOf({ deck }: Stand, { ref, hex }: { readonly ref: ColorRef; readonly hex: string }): boolean {
  return resolveColor(deck, ref) === hex;
}

/** Nothing for a picture that isn't in the file: it is left out of both decks, and reported as such. */
function pictureIn(fill: Node | undefined, box: Box, part: Part, parts: Parts): readonly (TemplateBackdrop | null)[] {
  const relation = part.relations.get(child(fill, 'blip')?.attributes['r:embed'] ?? '');
  const data = relation === undefined || relation.external ? null : parts.bytes(relation.target);
  if (relation === undefined || data === null) return [];
  const read = readPictureFile(data, relation.target);
  if (!read.ok) return [null];
  return [{ kind: 'image', at: AT, box, crop: cropOf(fill), picture: { at: AT, alt: '', ...read.file } }];
}

/** `a:srcRect`, in thousandths of a per cent. */
function cropOf(fill: Node | undefined): Crop {
  const { l, t, r, b } = child(fill, 'srcRect')?.attributes ?? {};
  const share = (value: string | undefined) => Math.min(0.99, Math.max(0, Number(value ?? 0) / 100_000)) || 0;
  const crop = { left: share(l), top: share(t), right: share(r), bottom: share(b) };
  return crop.left + crop.right < 1 && crop.top + crop.bottom < 1 ? crop : WHOLE;
}
