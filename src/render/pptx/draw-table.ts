import { CELL_PADDING, type TableItem } from '../../layout/types.ts';
import { HAIRLINE } from './color.ts';
import { type Pen, place, textRuns } from './draw-text.ts';
import type { BorderProps, DrawnSlide, TableCellProps, TextProps } from './pptxgen.ts';
import { inches, points } from './units.ts';

type Row = TableItem['rows'][number];

const NO_LINE = { type: 'none' } as const;
const MARGIN: [number, number, number, number] = [
  points(CELL_PADDING.y),
  points(CELL_PADDING.x),
  points(CELL_PADDING.y),
  points(CELL_PADDING.x),
];

/** A native table: exact columns and rows, a hairline under the header and under each row, nothing vertical. */
export function drawTable(slide: DrawnSlide, item: TableItem, pen: Pen): void {
  slide.addTable(
    item.rows.map((row) => row.cells.map(({ paragraph }) => cell(row, textRuns([paragraph], pen), pen))),
    {
      ...place(item.box),
      colW: item.columns.map(({ w }) => inches(w)),
      rowH: item.rows.map(({ h }) => inches(h)),
      autoPage: false,
    },
  );
}

function cell(row: Row, text: TextProps[], { plan, marks }: Pen): TableCellProps {
  const under: BorderProps = { type: 'solid', pt: row.header ? 1.5 : 0.75, color: marks.of(HAIRLINE) };
  return {
    text,
    options: {
      lang: plan.lang,
      valign: 'middle',
      margin: MARGIN,
      border: [{ ...NO_LINE }, { ...NO_LINE }, under, { ...NO_LINE }],
      ...(row.fill ? { fill: { color: marks.of(row.fill) } } : {}),
    },
  };
}
