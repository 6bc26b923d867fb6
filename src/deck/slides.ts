import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { SlideSpec } from '../schema/slide-schema.ts';
import type { TextSpec } from '../schema/slots.ts';
import { buildCells, buildEvents, buildSide } from './arranged.ts';
import { buildBlocks, buildChart, bulletParagraphs } from './blocks.ts';
import { figureItems } from './figure-items.ts';
import { buildImage } from './image.ts';
import type { SlideContext } from './slide-context.ts';
import { buildTable } from './table.ts';
import type { BodyParagraph, SlideContent, Text } from './types.ts';

/** What the covers take from the deck where the slide doesn't say it. */
export interface CoverDefaults {
  readonly title: Text;
  readonly subtitle: Text | null;
  readonly event: Text | null;
  readonly organisation: Text | null;
  readonly date: Text | null;
  /** The heading of a slide of sources that has none. */
  readonly sources: Text;
  /** The heading of an agenda that has none. */
  readonly agenda: Text;
}

type Spec<L extends SlideSpec['layout']> = Extract<SlideSpec, { layout: L }>;
type Builder<L extends SlideSpec['layout']> = (
  spec: Spec<L>,
  at: SourcePath,
  context: SlideContext,
  defaults: CoverDefaults,
) => SlideContent | null;

/** One slide's content by its layout; null when a part of it can't be made (which is then reported). */
export function buildContent(
  spec: SlideSpec,
  at: SourcePath,
  context: SlideContext,
  defaults: CoverDefaults,
): SlideContent | null {
  // The table pairs each layout with the builder of its own spec, which the compiler can't see through an index.
  const build = BUILDERS[spec.layout] as Builder<SlideSpec['layout']>;
  return build(spec, at, context, defaults);
}

const BUILDERS: { readonly [L in SlideSpec['layout']]: Builder<L> } = {
  title: (spec, at, context, defaults) => ({ layout: 'title', ...cover(spec, at, context, defaults), text: null }),
  closing: (spec, at, context, defaults) => ({
    layout: 'closing',
    ...cover(spec, at, context, defaults),
    text: optional(spec.text, [...at, 'text'], context),
  }),
  section: (spec, at, context) => ({
    layout: 'section',
    title: titleOf(spec, at, context),
    subtitle: optional(spec.subtitle, [...at, 'subtitle'], context),
    number: spec.number === undefined ? '' : context.reader.plain(spec.number, [...at, 'number']),
    icon: context.icon(spec.icon, [...at, 'icon']),
  }),
  bullets: (spec, at, context) => ({
    layout: 'bullets',
    title: titleOf(spec, at, context),
    body: bulletParagraphs(spec.bullets, [...at, 'bullets'], context.reader),
  }),
  figures: (spec, at, context) => ({
    layout: 'figures',
    title: titleOf(spec, at, context),
    items: figureItems(spec.figures, [...at, 'figures'], context),
  }),
  chart: (spec, at, context) => {
    const title = titleOf(spec, at, context);
    const chart = buildChart(spec.chart, [...at, 'chart'], context);
    const takeaway = optional(spec.takeaway, [...at, 'takeaway'], context);
    return chart && { layout: 'chart', title, chart, takeaway };
  },
  'chart-text': (spec, at, context) => {
    const title = titleOf(spec, at, context);
    const chart = buildChart(spec.chart, [...at, 'chart'], context);
    const body = bodyOf(spec, at, context);
    const takeaway = optional(spec.takeaway, [...at, 'takeaway'], context);
    return chart && { layout: 'chart-text', title, chart, body, side: spec.side ?? 'left', takeaway };
  },
  table: (spec, at, context) => {
    const title = titleOf(spec, at, context);
    const table = buildTable(spec.table, [...at, 'table'], context);
    const takeaway = optional(spec.takeaway, [...at, 'takeaway'], context);
    return table && { layout: 'table', title, table, takeaway };
  },
  'two-columns': (spec, at, context) => ({
    layout: 'two-columns',
    title: titleOf(spec, at, context),
    left: buildBlocks(spec.left, [...at, 'left'], context),
    right: buildBlocks(spec.right, [...at, 'right'], context),
  }),
  comparison: (spec, at, context) => {
    const title = titleOf(spec, at, context);
    const left = buildSide(spec.left, [...at, 'left'], context);
    const right = buildSide(spec.right, [...at, 'right'], context);
    return left && right && { layout: 'comparison', title, left, right };
  },
  grid: ({ columns, rows, ...spec }, at, context) => ({
    layout: 'grid',
    title: titleOf(spec, at, context),
    columns,
    rows,
    cells: buildCells(spec.cells, { columns, rows }, [...at, 'cells'], context),
  }),
  timeline: (spec, at, context) => ({
    layout: 'timeline',
    title: titleOf(spec, at, context),
    events: buildEvents(spec.events, [...at, 'events'], context),
    direction: spec.direction ?? 'auto',
  }),
  agenda: (spec, at, context, defaults) => ({
    layout: 'agenda',
    title: optional(spec.title, [...at, 'title'], context) ?? { ...defaults.agenda, at },
    entries: [],
  }),
  image: (spec, at, context) => {
    const title = titleOf(spec, at, context);
    const image = buildImage(spec.image, [...at, 'image'], context);
    const bleed = spec.bleed ?? false;
    if (bleed && spec.image.fit === 'contain') context.reporter.add('image/bleed-contain', [...at, 'image', 'fit']);
    return image && { layout: 'image', title, image, bleed };
  },
  'image-text': (spec, at, context) => {
    const title = titleOf(spec, at, context);
    const image = buildImage(spec.image, [...at, 'image'], context);
    const body = bodyOf(spec, at, context);
    return image && { layout: 'image-text', title, image, body, side: spec.side ?? 'left' };
  },
  quote: (spec, at, context) => ({
    layout: 'quote',
    title: optional(spec.title, [...at, 'title'], context),
    quote: context.reader.line(spec.quote, [...at, 'quote']),
    by: optional(spec.by, [...at, 'by'], context),
  }),
  sources: (spec, at, context, defaults) => ({
    layout: 'sources',
    title: optional(spec.title, [...at, 'title'], context) ?? { ...defaults.sources, at },
    entries: [],
  }),
};

function titleOf(spec: { readonly title: TextSpec }, at: SourcePath, { reader }: SlideContext): Text {
  return reader.line(spec.title, [...at, 'title']);
}

function optional(spec: TextSpec | undefined, at: SourcePath, { reader }: SlideContext): Text | null {
  return spec === undefined ? null : reader.line(spec, at);
}

function bodyOf(spec: Spec<'chart-text' | 'image-text'>, at: SourcePath, { reader }: SlideContext): BodyParagraph[] {
  const text = spec.text === undefined ? [] : reader.body(spec.text, [...at, 'text']);
  return [...text, ...bulletParagraphs(spec.bullets ?? [], [...at, 'bullets'], reader)];
}

function cover(spec: Spec<'title' | 'closing'>, at: SourcePath, context: SlideContext, defaults: CoverDefaults) {
  const slot = (name: 'subtitle' | 'event' | 'organisation' | 'date') =>
    optional(spec[name], [...at, name], context) ?? defaults[name];
  const title = optional(spec.title, [...at, 'title'], context) ?? defaults.title;
  return {
    title,
    subtitle: slot('subtitle'),
    event: slot('event'),
    organisation: slot('organisation'),
    date: slot('date'),
  };
}
