import type { Picture } from '../../../deck/types.ts';
import type { Box, Crop, ImageItem } from '../../../layout/types.ts';
import { type Media, mediaNames } from '../media.ts';
import type { Relationship } from '../package/relationships.ts';
import type { ShapePlan } from '../plan.ts';
import { emu } from '../units.ts';
import { el, type Xml } from '../xml.ts';
import { decorative, placeholderXml } from './non-visual.ts';

/** The relationship of an SVG, beside that of the PNG which stands in for it. */
function svgRelation(relation: string): string {
  return `${relation}svg`;
}

/** The relationship `id` of the part that shows a picture, and that of its SVG beside it. */
export function pictureRelations(
  id: string,
  picture: Picture | undefined,
  media: readonly Media[],
): readonly Relationship[] {
  if (picture === undefined) return [];
  const { shown, svg } = mediaNames(picture, media);
  const relation = (own: string, name: string): Relationship => ({
    id: own,
    kind: 'image',
    target: `../media/${name}`,
  });
  return svg === null ? [relation(id, shown)] : [relation(id, shown), relation(svgRelation(id), svg)];
}

/** `p:pic` of a picture (CT_Picture); `relation` is that of the part that shows it. */
export function pictureXml(
  { id, name, placeholder }: Pick<ShapePlan, 'id' | 'name' | 'placeholder'>,
  { picture, box, crop }: ImageItem,
  relation: string,
): Xml {
  const decorates = picture.alt === '';
  const turn = TURNS[picture.orientation - 1] ?? AS_STORED;
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el('p:cNvPr', { id, name, descr: picture.alt }, decorates ? decorative() : null),
      el('p:cNvPicPr', {}, el('a:picLocks', { noGrp: placeholder === null ? undefined : 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, placeholder === null ? null : placeholderXml(placeholder.slot)),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': relation }, picture.kind === 'svg' ? svgExtension(svgRelation(relation)) : null),
      sourceRectangle(crop, turn),
      el('a:stretch', {}, el('a:fillRect')),
    ),
    el('p:spPr', {}, turned(box, turn), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
  );
}

/** The SVG itself (MS-ODRAWXML 2.3, svgBlip): readers that know it draw it instead of the PNG. */
function svgExtension(relation: string): Xml {
  const space = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
  return el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      el('asvg:svgBlip', { 'xmlns:asvg': space, 'r:embed': relation }),
    ),
  );
}

/** From the stored picture to the one that is seen: mirrored first, then turned clockwise, as `a:xfrm` does it. */
interface Turn {
  readonly flip: boolean;
  readonly quarters: 0 | 1 | 2 | 3;
}

const AS_STORED: Turn = { flip: false, quarters: 0 };

/** By EXIF's Orientation, 1 to 8. Browsers obey it of themselves, Office doesn't. */
const TURNS: readonly Turn[] = [
  AS_STORED,
  { flip: true, quarters: 0 },
  { flip: false, quarters: 2 },
  { flip: true, quarters: 2 },
  { flip: true, quarters: 3 },
  { flip: false, quarters: 1 },
  { flip: true, quarters: 1 },
  { flip: false, quarters: 3 },
];

/** `a:xfrm`: the box before it is turned around its middle. */
function turned({ x, y, w, h }: Box, { flip, quarters }: Turn): Xml {
  const lies = quarters % 2 === 1;
  const stored = lies ? { x: x + (w - h) / 2, y: y + (h - w) / 2, w: h, h: w } : { x, y, w, h };
  return el(
    'a:xfrm',
    { rot: quarters === 0 ? undefined : quarters * 5_400_000, flipH: flip ? 1 : undefined },
    el('a:off', { x: emu(stored.x), y: emu(stored.y) }),
    el('a:ext', { cx: emu(stored.w), cy: emu(stored.h) }),
  );
}

/** `a:srcRect` in thousandths of a per cent of the stored picture; none where all of it is shown. */
function sourceRectangle({ left, top, right, bottom }: Crop, { flip, quarters }: Turn): Xml | null {
  const seen = [left, top, right, bottom].map((share) => Math.round(share * 100_000));
  const side = (index: number) => seen[(index + quarters) % 4] || undefined;
  const [l, t, r, b] = [side(0), side(1), side(2), side(3)];
  const sides = flip ? { l: r, t, r: l, b } : { l, t, r, b };
  return Object.values(sides).every((share) => share === undefined) ? null : el('a:srcRect', sides);
}
