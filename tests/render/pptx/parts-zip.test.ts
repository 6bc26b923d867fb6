import { expect, it } from 'vitest';
import PartsZip from '../../../src/render/pptx/parts-zip.ts';

it('collects the files of all its folders under their whole names', async () => {
  const zip = new PartsZip();
  zip.file('a.xml', 'A');
  zip.folder('ppt').folder('_rels').file('b.rels', 'B');
  expect([...(await zip.generateAsync({ type: 'nodebuffer' }))]).toEqual([
    ['a.xml', 'A'],
    ['ppt/_rels/b.rels', 'B'],
  ]);
});

it('leaves out a file that is a collection itself', async () => {
  const workbook = await new PartsZip().file('sheet1.xml', '').generateAsync();
  const parts = await new PartsZip().file('book.xlsx', workbook).generateAsync();
  expect(parts.size).toBe(0);
});
