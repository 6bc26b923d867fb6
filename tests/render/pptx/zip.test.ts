import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createPacker, createStorer, zipParts } from '../../../src/render/pptx/zip.ts';
import { platform } from './oracle.ts';

const pack = () => createPacker(platform);
const long = 'Thái Nguyên '.repeat(500);

it('can be read by another program, empty and already packed parts included', () => {
  const noise = Uint8Array.from({ length: 300 }, (_, index) => (index * 7919) % 251);
  const zip = zipParts(
    new Map<string, string | Uint8Array>([
      ['a/tên.xml', long],
      ['empty', ''],
      ['noise', noise],
    ]),
    pack(),
  );
  const parts = unzipSync(zip);
  expect(new TextDecoder().decode(parts['a/tên.xml'])).toBe(long);
  expect(parts['empty']).toHaveLength(0);
  expect(parts['noise']).toEqual(noise);
});

it('deflates, so that repetitive text takes a fraction of its length', () => {
  expect(zipParts(new Map([['a', long]]), pack()).length).toBeLessThan(long.length / 10);
});

it('puts the content types first and the rest by name, whatever the order of the parts', () => {
  const names = ['ppt/b.xml', '[Content_Types].xml', 'ppt/a.xml', '_rels/.rels'];
  const zip = (order: readonly string[]) => zipParts(new Map(order.map((name) => [name, name])), pack());
  expect(Object.keys(unzipSync(zip(names)))).toEqual(['[Content_Types].xml', '_rels/.rels', 'ppt/a.xml', 'ppt/b.xml']);
  expect(zip(names)).toEqual(zip([...names].reverse()));
});

it('holds no entry when there are no parts', () => {
  expect(unzipSync(zipParts(new Map(), pack()))).toEqual({});
});

it('packs equal text once', () => {
  let times = 0;
  const counting = createPacker({
    ...platform,
    deflate: (data) => {
      times += 1;
      return platform.deflate(data);
    },
  });
  zipParts(
    new Map([
      ['a', long],
      ['b', long],
      ['c', 'other'],
    ]),
    counting,
  );
  expect(times).toBe(2);
});

it('holds the parts of a zip within a zip as they are: together they are deflated better', () => {
  const part = (name: string): [string, string] => [
    name,
    `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  ];
  const like = new Map(['workbook', 'worksheet', 'styleSheet', 'sst', 'table'].map(part));
  const stored = zipParts(like, createStorer(platform));
  expect(new TextDecoder().decode(unzipSync(stored)['sst'])).toBe(like.get('sst'));
  const outer = (inner: Uint8Array) => zipParts(new Map([['inner', inner]]), pack()).length;
  expect(outer(stored)).toBeLessThan(outer(zipParts(like, pack())));
});
