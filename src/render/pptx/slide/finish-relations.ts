import type { Media } from '../media.ts';
import { hasNotes } from '../package/notes-parts.ts';
import { type Relationship, relationshipsPart } from '../package/relationships.ts';
import { tagRelations } from '../package/tag-parts.ts';
import type { SlidePlan } from '../plan.ts';
import { pictureRelations } from './picture.ts';
import { readTree } from './tree.ts';

/**
 * The relationships of a slide: pptxgenjs's ids, our targets. Its charts are numbered through the process, ours from
 * `firstChart` on; of its layouts and notes pages none is kept.
 */
export function finishRelations(xml: string, slide: SlidePlan, firstChart: number, media: readonly Media[]): string {
  const pictures = slide.shapes.flatMap(({ item }) => (item.kind === 'image' ? [item.picture] : []));
  let chart = firstChart;
  const relationships = readTree(xml)
    .all('Relationship')
    .flatMap(({ attribs }): readonly Relationship[] => {
      const { Id: id = '', Type: type = '', Target: target = '' } = attribs;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      switch (kind) {
        case 'chart':
          return [{ id, kind, target: `../charts/chart${chart++}.xml` }];
        case 'image':
          return pictureRelations(id, pictures.shift(), media);
        case 'slideLayout':
          return [{ id, kind, target: `../slideLayouts/slideLayout${slide.layout.number}.xml` }];
        case 'notesSlide':
          return hasNotes(slide) ? [{ id, kind, target: `../notesSlides/notesSlide${slide.number}.xml` }] : [];
        case 'hyperlink':
          return [{ id, kind, target, external: true }];
        default:
          return [{ id, kind, target }];
      }
    });
  return relationshipsPart([...relationships, ...tagRelations(slide)]);
}
