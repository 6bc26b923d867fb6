import { chartParts } from './chart/chart-parts.ts';
import type { ColorMarks } from './color.ts';
import { contentTypesPart } from './package/content-types.ts';
import { appPart, corePart } from './package/doc-props.ts';
import { layoutPart, layoutRelations } from './package/layout-part.ts';
import { masterPart, masterRelations } from './package/master-part.ts';
import { notesParts } from './package/notes-parts.ts';
import { presentationPart, presentationRelations } from './package/presentation-part.ts';
import { tableStylesPart } from './package/table-styles-part.ts';
import { tagParts } from './package/tag-parts.ts';
import { themePart } from './package/theme-part.ts';
import { type Parts, withParts } from './parts.ts';
import type { DeckPlan } from './plan.ts';
import { finishRelations } from './slide/finish-relations.ts';
import { finishSlide } from './slide/finish-slide.ts';
import { scaled, scaleOf } from './template/scale.ts';
import { templateParts } from './template/template-parts.ts';
import type { Packer } from './zip.ts';

/** What the passes work from. */
export interface Finishing {
  readonly plan: DeckPlan;
  readonly marks: ColorMarks;
  /** For the zips within: workbooks. */
  readonly pack: Packer;
  /** The parts of the pictures. */
  readonly media: readonly (readonly [string, Uint8Array])[];
}

type Pass = (parts: Parts, finishing: Finishing) => Parts;

/** The parts that pptxgenjs drew → the parts of a file that PowerPoint opens without a word. */
export function finish(parts: Parts, finishing: Finishing): Parts {
  return PASSES.reduce((done, pass) => pass(done, finishing), parts);
}

const PASSES: readonly Pass[] = [
  keepDrawn,
  slides,
  relations,
  masterAndLayouts,
  themes,
  notes,
  tags,
  charts,
  size,
  pictures,
  presentation,
  docProps,
  contentTypes,
];

/** Parts of pptxgenjs that stay: slides, and three that say nothing about the deck. */
const KEPT = /^(ppt\/slides\/.*|_rels\/\.rels|ppt\/(presProps|viewProps)\.xml)$/;

function keepDrawn(parts: Parts): Parts {
  return new Map([...parts].filter(([name]) => KEPT.test(name)));
}

function slides(parts: Parts, { plan, marks }: Finishing): Parts {
  return withParts(
    parts,
    plan.slides.map((slide) => {
      const name = `ppt/slides/slide${slide.number}.xml`;
      return [name, finishSlide(read(parts, name), slide, plan, marks)];
    }),
  );
}

function relations(parts: Parts, { plan }: Finishing): Parts {
  let chart = 1;
  return withParts(
    parts,
    plan.slides.map((slide) => {
      const name = `ppt/slides/_rels/slide${slide.number}.xml.rels`;
      const first = chart;
      chart += slide.shapes.filter(({ item }) => item.kind === 'chart').length;
      return [name, finishRelations(read(parts, name), slide, first, plan.media)];
    }),
  );
}

function masterAndLayouts(parts: Parts, { plan }: Finishing): Parts {
  if (plan.template !== null) return withParts(parts, templateParts(plan.template));
  const layouts = plan.layouts.flatMap((layout): [string, string][] => [
    [`ppt/slideLayouts/slideLayout${layout.number}.xml`, layoutPart(layout, plan)],
    [`ppt/slideLayouts/_rels/slideLayout${layout.number}.xml.rels`, layoutRelations(layout, plan)],
  ]);
  return withParts(parts, [
    ...layouts,
    ['ppt/slideMasters/slideMaster1.xml', masterPart(plan)],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelations(plan)],
  ]);
}

/** Each master has a theme part of its own: PowerPoint repairs files where the notes share the slides'. */
function themes(parts: Parts, { plan }: Finishing): Parts {
  const own = themePart(plan.theme);
  return new Map([['ppt/theme/theme1.xml', own], ...parts, ['ppt/theme/theme2.xml', own]]);
}

function notes(parts: Parts, { plan }: Finishing): Parts {
  return withParts(parts, notesParts(plan));
}

function tags(parts: Parts, { plan }: Finishing): Parts {
  return withParts(parts, tagParts(plan));
}

function charts(parts: Parts, { plan, pack }: Finishing): Parts {
  return withParts(parts, chartParts(plan, pack));
}

/** What is ours is written for slides 13⅓ inches wide; a template's may have another width. */
function size(parts: Parts, { plan }: Finishing): Parts {
  const factor = plan.template === null ? 1 : scaleOf(plan.template.template.size);
  if (factor === 1) return parts;
  const ours = [...parts].filter(([name]) => SIZED.test(name));
  return withParts(
    parts,
    ours.map(([name]) => [name, scaled(read(parts, name), factor)]),
  );
}

const SIZED = /^ppt\/(slides\/slide|charts\/chart|drawings\/drawing)\d+\.xml$|^ppt\/tableStyles\.xml$/;

function pictures(parts: Parts, { media }: Finishing): Parts {
  return withParts(parts, media);
}

function presentation(parts: Parts, { plan }: Finishing): Parts {
  return withParts(parts, [
    ['ppt/presentation.xml', presentationPart(plan)],
    ['ppt/tableStyles.xml', tableStylesPart(plan)],
    ['ppt/_rels/presentation.xml.rels', presentationRelations(plan)],
  ]);
}

function docProps(parts: Parts, { plan }: Finishing): Parts {
  return withParts(parts, [
    ['docProps/core.xml', corePart(plan)],
    ['docProps/app.xml', appPart(plan)],
  ]);
}

function contentTypes(parts: Parts): Parts {
  return withParts(parts, [['[Content_Types].xml', contentTypesPart(parts.keys())]]);
}

function read(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`pptxgenjs wrote no ${name}`);
  return part;
}
