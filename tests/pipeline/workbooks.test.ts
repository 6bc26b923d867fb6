import { expect, it } from 'vitest';
import type { Workbook } from '../../src/data/workbook.ts';
import { createMemory } from '../../src/memory/memory.ts';
import { withWorkbooks } from '../../src/with-workbooks.ts';
import { xlsxFile } from '../data/xlsx-file.ts';

const BOOK = xlsxFile({ a: { rows: [['id'], ['one']] } });
const OTHER = xlsxFile({ a: { rows: [['id'], ['two']] } });

/** Opens `a.xlsx` of these files: the workbook that the last run saw, and how many runs it took. */
function opener() {
  const memory = createMemory();
  return async (files: Readonly<Record<string, Uint8Array>>) => {
    let runs = 0;
    const book = await withWorkbooks(
      { read: (path) => files[path] ?? null },
      (workbooks): Workbook | null => {
        runs++;
        return workbooks('a.xlsx');
      },
      memory,
    );
    memory.settle();
    return { book, runs };
  };
}

it('a workbook whose bytes are those of last time is not read again', async () => {
  const open = opener();
  const first = await open({ 'a.xlsx': BOOK });
  const again = await open({ 'a.xlsx': BOOK.slice() });
  expect([first.runs, again.runs]).toEqual([2, 1]);
  expect(first.book).toHaveProperty('sheets');
  expect(again.book).toBe(first.book);
});

it('a workbook that was saved anew, is gone, and comes back is seen as it is', async () => {
  const open = opener();
  const { book: before } = await open({ 'a.xlsx': BOOK });
  const { book: changed } = await open({ 'a.xlsx': OTHER });
  expect(changed).not.toEqual(before);
  expect(await open({})).toEqual({ book: null, runs: 1 });
  expect((await open({ 'a.xlsx': BOOK })).book).toEqual(before);
});

it('two compilations at once have the same workbook', async () => {
  const open = opener();
  const [one, other] = await Promise.all([open({ 'a.xlsx': BOOK }), open({ 'a.xlsx': BOOK })]);
  expect(one.book).toHaveProperty('sheets');
  expect(other.book).toEqual(one.book);
});
