import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { type ChartFrame, overlaysOf, readChartFrame } from './chart-frames.ts';
import { toPixels } from './geometry.ts';
import { follow, type Part, type Parts, related } from './parts.ts';
import { bodyOf, inheritedBoxes, isTitle, nonVisual } from './placeholders.ts';
import { type Drawn, graphicOf, readShapes, type Shape } from './shapes.ts';
import { type Shown, shownBy, shownIn } from './still-shown.ts';
import { readTable } from './table.ts';
import { figuresOf, sourcesOf } from './tags.ts';
import { type LinkTargets, linksIn, linkTarget, paragraphsOf, written } from './texts.ts';
import type { PptxBox, PptxLink, PptxPicture, PptxSlide } from './types.ts';
import { all, child, descend, type Node } from './xml.ts';

/** A slide and what the presentation says about it. */
export interface SlideSource {
  readonly id: string;
  /** What its number fields show. */
  readonly number: number;
  readonly part: Part;
  readonly section: string | null;
}

/** What is needed beside the slide. */
export interface Surroundings {
  readonly parts: Parts;
  readonly reporter: Reporter;
  /** Slide ids by part name. */
  readonly slides: ReadonlyMap<string, string>;
  /** EMU */
  readonly slideWidth: number;
  /** As in zip files. */
  readonly crc32: (data: Uint8Array) => number;
}

/** One slide with its charts, tables and notes. */
export function readSlide(
  source: SlideSource,
  { parts, reporter, slides, slideWidth, crc32 }: Surroundings,
): PptxSlide {
  const { id, part, section } = source;
  const layout = related(part, 'slideLayout', parts);
  const shapes = readShapes(descend(part.root, 'cSld', 'spTree'), inheritedBoxes(layout, parts));
  const frames = readFrames(id, shapes, part, { parts, reporter });
  const drawn = shapes.flatMap((shape) => [
    { ...shape, paragraphs: paragraphsIn(shape, source, parts) },
    ...overlays(shape, frames.get(shape), parts),
  ]);
  return {
    id,
    layout: child(layout?.root, 'cSld')?.attributes['name'] ?? '',
    title: titleOf(shapes),
    section,
    hidden: ['0', 'false', 'off'].includes(part.root.attributes['show'] ?? ''),
    boxes: drawn.map((each) => boxOf(each, slideWidth)),
    texts: drawn.flatMap(({ paragraphs }) => paragraphs),
    figures: shapes.flatMap((shape) => figuresOf(shape.node, shownOn(shape, frames.get(shape)), part, parts)),
    charts: [...frames.values()].map(({ chart }) => chart),
    tables: shapes.flatMap(({ node }) => all(graphicOf(node), 'tbl').map(readTable)),
    pictures: shapes.flatMap((shape) => (shape.kind === 'image' ? [pictureOf(shape, part, { parts, crc32 })] : [])),
    notes: paragraphsOf(bodyOf(related(part, 'notesSlide', parts), 'body'))
      .join('\n')
      .trim(),
    links: shapes.flatMap((shape) => linksOf(shape.node, { part, slides })),
    sources: sourcesOf(part, parts),
  };
}

/** The charts that can be read, numbered along the slide. */
function readFrames(
  id: string,
  shapes: readonly Shape[],
  slide: Part,
  { parts, reporter }: Pick<Surroundings, 'parts' | 'reporter'>,
): ReadonlyMap<Shape, ChartFrame> {
  const charts = shapes.filter(({ kind }) => kind === 'chart');
  return new Map(
    charts.flatMap((shape, index) => {
      const frame = readChartFrame(`${id}/${index + 1}`, shape, slide, parts, reporter);
      return frame === null ? [] : [[shape, frame]];
    }),
  );
}

/** What a chart shows, or a text, or a table. */
function shownOn({ node }: Shape, frame: ChartFrame | undefined): Shown {
  return frame === undefined
    ? shownIn(all(node, 'txBody').flatMap((body) => paragraphsOf(body)))
    : shownBy(frame.chart);
}

function overlays({ box }: Shape, frame: ChartFrame | undefined, parts: Parts): readonly Drawn[] {
  return frame === undefined || box === null ? [] : overlaysOf(frame, box, parts);
}

/** What a shape says itself, or SmartArt's data part says for it. */
function paragraphsIn({ node, kind }: Shape, { part, number }: SlideSource, parts: Parts): readonly string[] {
  if (kind !== 'diagram') return written(paragraphsOf(child(node, 'txBody'), number));
  const data = follow(part, child(graphicOf(node), 'relIds')?.attributes['r:dm'], parts);
  return written(all(descend(data?.root, 'ptLst'), 't').flatMap((text) => paragraphsOf(text)));
}

function pictureOf(
  { node, alt }: Shape,
  slide: Part,
  { parts, crc32 }: Pick<Surroundings, 'parts' | 'crc32'>,
): PptxPicture {
  const relation = slide.relations.get(descend(node, 'blipFill', 'blip')?.attributes['r:embed'] ?? '');
  const data = relation && !relation.external ? parts.bytes(relation.target) : null;
  return { alt, content: data ? `${data.length}-${crc32(data).toString(16)}` : '' };
}

function boxOf({ kind, box, alt, paragraphs }: Drawn, slideWidth: number): PptxBox {
  const place = toPixels(box ?? { x: 0, y: 0, w: 0, h: 0 }, slideWidth);
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  return { kind, ...place, lines, ...(alt === '' ? {} : { alt }) };
}

function titleOf(shapes: readonly Shape[]): string {
  const title = shapes.find(({ placeholder }) => isTitle(placeholder));
  return paragraphsOf(title && child(title.node, 'txBody'))
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The links in a shape's text and cells, and that of the shape as a whole. */
function linksOf(shape: Node, targets: LinkTargets): readonly PptxLink[] {
  const properties = child(nonVisual(shape), 'cNvPr');
  const target = linkTarget(properties, targets);
  const text = paragraphsOf(child(shape, 'txBody')).join(' ') || (properties?.attributes['name'] ?? '');
  return [...(target === null ? [] : [{ text, target }]), ...linksIn(shape, targets)];
}
