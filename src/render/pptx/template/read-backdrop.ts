import { readPictureFile } from '../../../deck/picture-file.ts';
import type { Backdrop, Box, Crop } from '../../../layout/types.ts';
import { SLIDE_WIDTH } from '../../../layout/types.ts';
import type { ColorRef } from '../../../theme/types.ts';
import type { Part, Parts } from '../read/parts.ts';
import type { Shape } from '../read/shapes.ts';
import { child, descend, type Node } from '../read/xml.ts';
import { backgroundOf, readColor, type Stand } from './read-ground.ts';
import { heightIn, toSlide } from './slide-size.ts';

/** A part with its own shapes, which refer to its pictures. */
export interface Drawing {
  readonly part: Part;
  readonly shapes: readonly Shape[];
}

const AT = ['template'] as const;
const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * What slides of a layout show without saying it, for the web deck: its picture ground, its pictures, its bands of plain
 * colour; null stands for a picture that browsers can't show.
 */
export function readBackdrop(drawings: readonly Drawing[], stand: Stand, parts: Parts): readonly (Backdrop | null)[] {
  return [
    ...pictureGround(drawings, stand, parts),
    ...drawings.flatMap(({ part, shapes }) =>
      shapes.flatMap((shape) => {
        if (shape.placeholder !== null || shape.box === null) return [];
        const box = toSlide(shape.box, stand.size);
        if (shape.node.name === 'pic')
          return isTurned(shape.node) ? [null] : pictureIn(child(shape.node, 'blipFill'), box, part, parts);
        const fill = bandOf(shape.node, stand);
        return fill === null
          ? []
          : [{ kind: 'shape', at: AT, box, shape: { kind: 'rect' }, fill, line: null } as const];
      }),
    ),
  ];
}

/** The picture that fills the layout's background, else its master's. */
function pictureGround(drawings: readonly Drawing[], stand: Stand, parts: Parts): readonly (Backdrop | null)[] {
  const own = [stand.layout, stand.master].find((root) => backgroundOf(root) !== undefined);
  const paint = own && backgroundOf(own);
  const part = drawings.find((drawing) => drawing.part.root === own)?.part;
  if (paint?.name !== 'blipFill' || part === undefined) return [];
  return pictureIn(paint, { x: 0, y: 0, w: SLIDE_WIDTH, h: heightIn(stand.size) }, part, parts);
}

/** Nothing for a picture that isn't in the file: it is left out of both decks, and reported as such. */
function pictureIn(fill: Node | undefined, box: Box, part: Part, parts: Parts): readonly (Backdrop | null)[] {
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

function isTurned(shape: Node): boolean {
  const { rot, flipH, flipV } = descend(shape, 'spPr', 'xfrm')?.attributes ?? {};
  return [rot, flipH, flipV].some((value) => value !== undefined && value !== '0' && value !== 'false');
}

/** The colour of a plain rectangle; null for all other shapes. */
function bandOf(shape: Node, stand: Stand): ColorRef | null {
  const look = child(shape, 'spPr');
  const fill = child(look, 'solidFill');
  if (shape.name !== 'sp' || child(look, 'prstGeom')?.attributes['prst'] !== 'rect' || fill === undefined) return null;
  return isTurned(shape) ? null : readColor(fill.children[0], stand).ref;
}
