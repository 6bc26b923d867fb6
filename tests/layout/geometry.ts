import { contentBox, frameBox } from '../../src/layout/grid.ts';
import { type Box, type Scene, type SceneItem, SLIDE_WIDTH, type TextPurpose } from '../../src/layout/types.ts';
import type { Compiled } from '../../src/pipeline.ts';

type Solid = Exclude<SceneItem, { kind: 'shape' }>;

/** Texts in the margins around the content. */
const AROUND: readonly TextPurpose[] = ['marker', 'source', 'footer', 'slideNumber'];

/** Layouts that place all they have as one group. */
const WITHOUT_CONTENT: readonly Scene['layout'][] = ['title', 'closing', 'section', 'quote'];

/** Whatever carries meaning: shapes lie under it and may overlap. */
export function solids({ items }: Scene): Solid[] {
  return items.filter((item) => item.kind !== 'shape');
}

/** A picture may run over the margins, from edge to edge. */
function isFullPicture({ kind, box }: SceneItem): boolean {
  return kind === 'image' && box.w === SLIDE_WIDTH;
}

export function isAround(item: SceneItem): boolean {
  return item.kind === 'text' && AROUND.includes(item.purpose);
}

/** What is wrong with the geometry of a deck, in words; [] when nothing is. */
export function geometryFaults({ scenes, theme }: Compiled): string[] {
  return scenes.flatMap((scene) => {
    const slide: Box = { x: 0, y: 0, w: SLIDE_WIDTH, h: theme.height };
    const parts = solids(scene);
    const faults = [
      ...scene.items.filter(({ box }) => !holds(slide, box)).map((item) => `off the slide: ${nameOf(item)}`),
      ...parts
        .filter((item) => !isAround(item) && !isFullPicture(item) && !holds(frameBox(theme), item.box))
        .map((item) => `in the margin: ${nameOf(item)}`),
      ...scene.items.filter(({ box }) => !isWhole(box)).map((item) => `not in whole px: ${nameOf(item)}`),
      ...parts.flatMap((item, i) =>
        parts
          .slice(i + 1)
          .filter((other) => overlap(item.box, other.box))
          .map((other) => `overlap: ${nameOf(item)} and ${nameOf(other)}`),
      ),
      ...parts.filter((item) => heightOf(item) > item.box.h).map((item) => `higher than its box: ${nameOf(item)}`),
    ];
    return faults.map((fault) => `${scene.id}: ${fault}`);
  });
}

/** Where the content of a slide begins, from the top of the content's box; null on slides without such a box. */
export function contentTop(scene: Scene, { theme }: Compiled): number | null {
  const title = scene.items.find((item) => item.kind === 'text' && item.purpose === 'title');
  const content = scene.items.filter((item) => item !== title && !isAround(item));
  if (!title || WITHOUT_CONTENT.includes(scene.layout) || content.length === 0 || content.some(isFullPicture))
    return null;
  return Math.min(...content.map(({ box }) => box.y)) - contentBox(theme).y;
}

/** px of a text's lines, or of a table's rows. */
function heightOf(item: Solid): number {
  switch (item.kind) {
    case 'text':
      return item.paragraphs.reduce(
        (sum, { spaceBefore, lines, lineHeight }, i) => sum + (i === 0 ? 0 : spaceBefore) + lines.length * lineHeight,
        0,
      );
    case 'table':
      return item.rows.reduce((sum, row) => sum + row.h, 0);
    default:
      return item.box.h;
  }
}

function nameOf(item: SceneItem): string {
  const words = item.kind === 'text' ? `${item.purpose} “${item.paragraphs[0]?.lines[0]}”` : item.kind;
  return `${words} ${Object.values(item.box).join(',')}`;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

function isWhole({ x, y, w, h }: Box): boolean {
  return [x, y, w, h].every(Number.isInteger) && w > 0 && h > 0;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
