import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { CellSpec, EventSpec, SideSpec } from '../schema/block-schema.ts';
import { buildBlock } from './blocks.ts';
import type { SlideContext } from './slide-context.ts';
import type { AgendaEntry, Cell, Section, Side, Slide, TimelineEvent } from './types.ts';

/** A side of a comparison: its first block carries the heading; null where there is none (which is reported). */
export function buildSide(spec: SideSpec, at: SourcePath, context: SlideContext): Side | null {
  const places = Array.isArray(spec) ? spec.map((block, i) => ({ block, at: [...at, i] })) : [{ block: spec, at }];
  const blocks = places.flatMap((place) => buildBlock(place.block, place.at, context));
  const [first, ...others] = places;
  for (const { block, at: place } of others)
    if (block.heading !== undefined) context.reporter.add('deck/second-heading', [...place, 'heading'], {});
  if (first?.block.heading === undefined) {
    context.reporter.add('deck/no-heading', first?.at ?? at, { side: String(at.at(-1)) });
    return null;
  }
  return { heading: context.reader.line(first.block.heading, [...first.at, 'heading']), blocks };
}

/** The cells of a grid, without those that lie outside it or on another. */
export function buildCells(
  specs: readonly CellSpec[],
  size: { readonly columns: number; readonly rows: number },
  at: SourcePath,
  context: SlideContext,
): Cell[] {
  const taken = new Map<string, number>();
  return specs.flatMap((spec, i): Cell[] => {
    const here = [...at, i];
    const place = placeOf(spec);
    const blocks = buildBlock(spec, here, context);
    if (!isInside(spec, place, size, here, context)) return [];
    const squares = squaresOf(place);
    const other = squares.map((square) => taken.get(square)).find((number) => number !== undefined);
    if (other !== undefined) context.reporter.add('deck/cell-overlap', here, { other });
    for (const square of squares) taken.set(square, i + 1);
    return other === undefined ? blocks.map((block) => ({ at: here, ...place, block })) : [];
  });
}

type Place = Pick<Cell, 'column' | 'row' | 'columnSpan' | 'rowSpan'>;

function placeOf({ column, row, columnSpan = 1, rowSpan = 1 }: CellSpec): Place {
  return { column: column - 1, row: row - 1, columnSpan, rowSpan };
}

/** The mark goes on the number that is too large: the span where there is one. */
function isInside(
  spec: CellSpec,
  { column, row, columnSpan, rowSpan }: Place,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  at: SourcePath,
  { reporter }: SlideContext,
): boolean {
  const [right, bottom] = [column + columnSpan, row + rowSpan];
  if (right > columns) {
    const key = spec.columnSpan !== undefined && column < columns ? 'columnSpan' : 'column';
    reporter.add('deck/cell-outside-columns', [...at, key], { last: right, columns });
  }
  if (bottom > rows) {
    const key = spec.rowSpan !== undefined && row < rows ? 'rowSpan' : 'row';
    reporter.add('deck/cell-outside-rows', [...at, key], { last: bottom, rows });
  }
  return right <= columns && bottom <= rows;
}

function squaresOf({ column, row, columnSpan, rowSpan }: Place): string[] {
  return Array.from({ length: columnSpan * rowSpan }, (_, i) =>
    [column + (i % columnSpan), row + Math.floor(i / columnSpan)].join(),
  );
}

export function buildEvents(specs: readonly EventSpec[], at: SourcePath, context: SlideContext): TimelineEvent[] {
  const { reader } = context;
  return specs.map(({ when, text, icon }, i) => {
    const here = [...at, i];
    return {
      at: here,
      icon: context.icon(icon, [...here, 'icon']),
      when: reader.line(when, [...here, 'when']),
      text: reader.line(text, [...here, 'text']),
    };
  });
}

/** The sections of the deck in order, seen from a slide in `here`; each leads to its first slide that is shown. */
export function agendaOf(slides: readonly Slide[], here: Section | null): AgendaEntry[] {
  const sections = new Set(slides.flatMap(({ section }) => section ?? []));
  return [...sections].flatMap((section): AgendaEntry[] => {
    const own = slides.filter((slide) => slide.section === section && !slide.hidden);
    const first = own.find(({ layout }) => layout !== 'agenda') ?? own[0];
    if (!first) return [];
    const number = section.marker.split('/')[0] ?? '';
    return [{ number, name: section.name, slide: first.id, current: section === here }];
  });
}
