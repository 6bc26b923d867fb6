import { expandChart } from '../chart/query/expand.ts';
import { resolveChart } from '../chart/resolve.ts';
import type { Chart } from '../chart/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { BlockSpec, BlocksSpec, BulletSpec } from '../schema/block-schema.ts';
import type { SaidChart } from '../schema/chart-schema.ts';
import { figureItems } from './figure-items.ts';
import { buildImage } from './image.ts';
import { buildProgress } from './progress.ts';
import type { SlideContext } from './slide-context.ts';
import { citing, sourcesOfFigures } from './source-text.ts';
import { buildTable } from './table.ts';
import type { TextReader } from './text.ts';
import type { Block, BodyParagraph } from './types.ts';

const KINDS = ['text', 'bullets', 'figures', 'chart', 'table', 'image', 'quote', 'progress'] as const;
type Kind = (typeof KINDS)[number];

/** A block or a list of blocks; a block that isn't one is reported and left out. */
export function buildBlocks(spec: BlocksSpec, at: SourcePath, context: SlideContext): Block[] {
  if (!Array.isArray(spec)) return buildBlock(spec, at, context);
  return spec.flatMap((block, i) => buildBlock(block, [...at, i], context));
}

/** One block, or none where it isn't one. */
export function buildBlock(spec: BlockSpec, at: SourcePath, context: SlideContext): Block[] {
  const found = KINDS.filter((kind) => spec[kind] !== undefined);
  if (spec.by !== undefined && spec.quote === undefined) context.reporter.add('deck/by-without-quote', [...at, 'by']);
  const [kind] = found;
  if (kind === undefined || found.length > 1) {
    context.reporter.add('deck/block-kind', at, { found: found.join(', ') || '–' });
    return [];
  }
  const block = BUILDERS[kind](spec, at, context);
  return block ? [block] : [];
}

/** Each takes a block that is known to hold its kind. */
const BUILDERS: Record<Kind, (spec: BlockSpec, at: SourcePath, context: SlideContext) => Block | null> = {
  text: (spec, at, { reader }) => ({ kind: 'body', at, paragraphs: reader.body(spec.text ?? '', [...at, 'text']) }),
  bullets: (spec, at, { reader }) => ({
    kind: 'body',
    at,
    paragraphs: bulletParagraphs(spec.bullets ?? [], [...at, 'bullets'], reader),
  }),
  figures: (spec, at, context) => ({
    kind: 'figures',
    at,
    figures: figureItems(spec.figures ?? [], [...at, 'figures'], context),
  }),
  chart: (spec, at, context) => {
    const chart = spec.chart && buildChart(spec.chart, [...at, 'chart'], context);
    return chart ? { kind: 'chart', at, chart } : null;
  },
  table: (spec, at, context) => {
    const table = spec.table && buildTable(spec.table, [...at, 'table'], context);
    return table ? { kind: 'table', at, table } : null;
  },
  image: (spec, at, context) => {
    const image = spec.image && buildImage(spec.image, [...at, 'image'], context);
    return image ? { kind: 'image', at, image } : null;
  },
  quote: (spec, at, { reader }) => ({
    kind: 'quote',
    at,
    quote: reader.line(spec.quote ?? '', [...at, 'quote']),
    by: spec.by === undefined ? null : reader.line(spec.by, [...at, 'by']),
  }),
  progress: (spec, at, context) => {
    const progress = spec.progress && buildProgress(spec.progress, [...at, 'progress'], context);
    return progress ? { kind: 'progress', at, progress } : null;
  },
};

/** Bullets as paragraphs at levels 0 and 1. */
export function bulletParagraphs(specs: readonly BulletSpec[], at: SourcePath, reader: TextReader): BodyParagraph[] {
  return specs.flatMap((spec, i): BodyParagraph[] => {
    const here = [...at, i];
    if (typeof spec !== 'object') return [{ ...reader.line(spec, here), level: 0, bullet: true }];
    const inner = (spec.bullets ?? []).map((text, k) => ({
      ...reader.line(text, [...here, 'bullets', k]),
      level: 1,
      bullet: true,
    }));
    return [{ ...reader.line(spec.text, [...here, 'text']), level: 0, bullet: true }, ...inner];
  });
}

/** The neutral chart; its figures are remembered for the slide's sources. */
export function buildChart(said: SaidChart, at: SourcePath, context: SlideContext): Chart | null {
  const { evaluator, dataset, lang, theme, reader } = context;
  const readText = (text: string | number, place: SourcePath) => reader.line(text, place).runs;
  const id = context.chartId();
  const expanded = expandChart(said, at, context);
  if (!expanded) return null;
  const { spec, reporter } = expanded;
  const resolved = resolveChart(spec, at, {
    id,
    evaluator,
    dataset,
    printText: reader.plain,
    readText,
    lang,
    theme,
    reporter,
  });
  if (!resolved) return null;
  const altText = citing(resolved.chart.altText, sourcesOfFigures(resolved.figures, context), lang);
  const chart = { ...resolved.chart, altText };
  context.chartFigures.set(chart, resolved.figures);
  return chart;
}
