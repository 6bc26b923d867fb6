import type { Backdrop } from '../../../layout/types.ts';
import type { DeckPlan } from '../plan.ts';
import { layoutShapeXml } from '../shape-xml.ts';
import { pictureRelations, pictureXml } from '../slide/picture.ts';
import type { Xml } from '../xml.ts';
import type { Relationship } from './relationships.ts';

/** What a master or layout draws behind everything, and the relationships by which it finds the pictures. */
export interface BackdropXml {
  readonly shapes: readonly Xml[];
  readonly relations: readonly Relationship[];
}

/** Shapes with ids from `firstId` on; the pictures' relationships are named after the ids. */
export function backdropXml(
  items: readonly Backdrop[],
  firstId: number,
  { words, media }: Pick<DeckPlan, 'words' | 'media'>,
): BackdropXml {
  const drawn = items.map((item, index): BackdropXml => {
    const id = firstId + index;
    const name = `${words.kinds[item.kind]} ${id - 1}`;
    if (item.kind === 'shape') return { shapes: [layoutShapeXml(item, id, name)], relations: [] };
    const relation = `rIdPicture${id}`;
    return {
      shapes: [pictureXml({ id, name, placeholder: null }, item, relation)],
      relations: pictureRelations(relation, item.picture, media),
    };
  });
  return { shapes: drawn.flatMap(({ shapes }) => shapes), relations: drawn.flatMap(({ relations }) => relations) };
}
