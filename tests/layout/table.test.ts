import { describe, expect, it } from 'vitest';
import type { TableItem } from '../../src/layout/types.ts';
import { compileSlides } from '../twindeck.ts';

/** The table of a slide with these rows, the header first. */
function tableOf(rows: readonly (readonly string[])[]): TableItem {
  const [columns, ...body] = rows;
  const table = JSON.stringify({ columns, rows: body });
  const { compiled, diagnostics } = compileSlides(`- { layout: table, title: A, table: ${table} }`);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [item] = (compiled?.scenes ?? []).flatMap(({ items }) => items.filter(({ kind }) => kind === 'table'));
  return item as TableItem;
}

const sizeOf = ({ rows }: TableItem) => rows[0]?.cells[0]?.paragraph.runs[0]?.size ?? 0;
const linesOf = ({ rows }: TableItem) => rows.map(({ cells }) => cells.map(({ paragraph }) => paragraph.lines.length));
const repeated = <T>(value: T, times: number): T[] => Array(times).fill(value);

describe('the size of a table', () => {
  it('is large where few rows would leave the slide half empty', () => {
    const table = tableOf([['Chỉ tiêu', 'Kết quả'], ...repeated(['Thu ngân sách', 'vượt'], 4)]);
    expect(sizeOf(table)).toBe(32);
    expect(table.rows.every(({ h }) => h >= 1.8 * 32)).toBe(true);
  });

  it.each([5, 6, 7, 8, 9])('gets no larger than leaves air in %i rows', (count) => {
    const table = tableOf([['Chỉ tiêu', 'Kết quả'], ...repeated(['Thu ngân sách', 'vượt'], count)]);
    expect(sizeOf(table)).toBeGreaterThanOrEqual(24);
    expect(Math.min(...table.rows.map(({ h }) => h))).toBeGreaterThanOrEqual(1.8 * sizeOf(table));
  });

  it('is never raised at the cost of another line in a cell', () => {
    const cells = [
      'Giá trị sản xuất nông, lâm nghiệp và thủy sản',
      'nghìn tỷ đồng',
      'cao hơn bình quân cả nước',
      'vượt',
    ];
    const table = tableOf([['Chỉ tiêu', 'Đơn vị', 'So sánh', 'Kế hoạch'], cells, cells]);
    expect(
      linesOf(table)
        .flat()
        .every((lines) => lines === 1),
    ).toBe(true);
    expect(sizeOf(table)).toBeGreaterThanOrEqual(24);
  });

  it('lets sentences be large that break alike', () => {
    const sentence =
      'Rà soát lại toàn bộ thủ tục hành chính của tất cả các sở, các ban, các ngành và các huyện trong quý đầu năm';
    const table = tableOf([
      ['Việc', 'Ai làm'],
      [sentence, 'Văn phòng'],
      ['Chuyển đổi số', 'Sở'],
    ]);
    expect(sizeOf(table)).toBeGreaterThan(24);
  });
});
