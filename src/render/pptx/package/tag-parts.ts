import { figureJson } from '../../../deck/figure-json.ts';
import type { DeckPlan, ShapePlan, SlidePlan } from '../plan.ts';
import { figuresRelation, SOURCES_RELATION } from '../slide/non-visual.ts';
import { FIGURES_TAG, SOURCES_TAG } from '../tags.ts';
import { el, part } from '../xml.ts';
import { type Relationship, SPACES } from './relationships.ts';

/** A part of tags (`p:tagLst`) of one slide or shape. */
interface TagPart {
  readonly relation: string;
  /** Under ppt/tags. */
  readonly file: string;
  content(): string;
}

/** The parts with the traces of figures, one a shape that prints some, and with the sources of slides, by part name. */
export function tagParts({ slides }: DeckPlan): readonly (readonly [string, string])[] {
  return slides.flatMap(tagsOf).map(({ file, content }) => [`ppt/tags/${file}`, content()]);
}

/** What leads from a slide to them. */
export function tagRelations(slide: SlidePlan): readonly Relationship[] {
  return tagsOf(slide).map(({ relation, file }) => ({ id: relation, kind: 'tags', target: `../tags/${file}` }));
}

/** Named after slide and shape, so that one shape more renames no part of another slide. */
function tagsOf({ number, shapes, scene }: SlidePlan): readonly TagPart[] {
  const sources = scene.sources.map(({ id, title, publisher, date, url }) => ({ id, title, publisher, date, url }));
  const ofSlide = {
    relation: SOURCES_RELATION,
    file: `tag${number}.xml`,
    content: () => tagPart(SOURCES_TAG, sources),
  };
  return [
    ...(sources.length === 0 ? [] : [ofSlide]),
    ...shapes.filter(({ figures }) => figures.length > 0).map((shape) => ofShape(shape, number)),
  ];
}

function ofShape(shape: ShapePlan, slide: number): TagPart {
  return {
    relation: figuresRelation(shape),
    file: `tag${slide}-${shape.id}.xml`,
    content: () =>
      tagPart(
        FIGURES_TAG,
        shape.figures.map(({ figure, shown }) => ({ ...figureJson(figure), shown })),
      ),
  };
}

function tagPart(name: string, content: object): string {
  return part(el('p:tagLst', { 'xmlns:p': SPACES['xmlns:p'] }, el('p:tag', { name, val: JSON.stringify(content) })));
}
