import { describe, expect, it } from 'vitest';
import { locate } from '../../src/located.ts';
import { compile } from '../../src/pipeline.ts';
import { effectsWith, PROVINCE } from '../twindeck.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function compileFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  const effects = effectsWith(
    Object.fromEntries(Object.entries(files).map(([name, data]) => [`/memory/${name}`, data])),
  );
  const { compiled, diagnostics, sources } = compile('/memory/deck.yaml', effects);
  const told = locate(diagnostics, 'en', effects, sources).map(
    ({ file, line, column, code }) => `${file.replace('/memory/', '')}:${line}:${column} ${code}`,
  );
  const titles = compiled?.deck.slides.map(({ id }) => id);
  return { compiled, told, titles, files: [...sources.keys()].map((file) => file.replace('/memory/', '')) };
}

const HEAD = `title: T\ndata: ${PROVINCE}\nslides:\n`;
const slide = (title: string) => `- layout: bullets\n  title: ${title}\n  bullets: [a]\n`;
const main = (...items: readonly string[]) => `${HEAD}${items.join('').replace(/^(?=.)/gm, '  ')}`;

describe('a deck in several files', () => {
  it('has the slides of its parts in their places, parts of parts too', () => {
    const { told, titles, files } = compileFiles({
      'deck.yaml': main(slide('A'), '- include: parts/one.yaml\n', slide('D')),
      'parts/one.yaml': `${slide('B')}- include: ./more/two.yaml\n`,
      'parts/more/two.yaml': slide('C'),
    });
    expect(told).toEqual([]);
    expect(titles).toEqual(['a', 'b', 'c', 'd']);
    expect(files).toEqual(['deck.yaml', 'parts/one.yaml', 'parts/more/two.yaml']);
  });

  it('is told of a mistake in the file, line and column where it is written', () => {
    const { told } = compileFiles({
      'deck.yaml': main(slide('A'), '- include: one.yaml\n', slide('"{{ povrty_rate }}"')),
      'one.yaml': `${slide('B')}- layout: bullets\n  title: "Thu {{ budget }}"\n  bulets: [a]\n  bullets: ["{{ 1 + }}", Có 7]\n`,
    });
    expect(told).toEqual([
      'deck.yaml:9:16 data/unknown-indicator',
      'one.yaml:5:18 data/unknown-indicator',
      'one.yaml:6:3 schema/unknown-key-near',
      'one.yaml:7:13 data/unexpected-end',
      'one.yaml:7:29 text/unbound-number',
    ]);
  });

  it('finds the pictures of a part beside that', () => {
    const picture = (src: string) => `- layout: image\n  title: P\n  image: { src: ${src}, alt: Ảnh }\n`;
    const files = { 'deck.yaml': main('- include: parts/one.yaml\n'), 'parts/a.png': PIXEL };
    expect(compileFiles({ ...files, 'parts/one.yaml': picture('a.png') }).told.filter(isError)).toEqual([]);
    expect(compileFiles({ ...files, 'parts/one.yaml': picture('b.png') }).told.filter(isError)).toEqual([
      'parts/one.yaml:3:17 image/missing-near',
    ]);
  });

  it('prints a number as the part writes it', () => {
    const { compiled } = compileFiles({
      'deck.yaml': main('- include: one.yaml\n'),
      'one.yaml': '- layout: bullets\n  title: 2.10\n  bullets: [a]\n',
    });
    expect(compiled?.deck.slides[0]?.title?.runs[0]?.text).toBe('2.10');
  });

  it.each([
    ['a part that is not there', '- include: two.yaml\n', '', ['deck.yaml:4:14 deck/include-missing']],
    ['a part that is a deck', '- include: one.yaml\n', main(slide('B')), ['one.yaml:1:1 deck/include-no-list']],
    ['an empty part', '- include: one.yaml\n', '# nothing\n', ['one.yaml:1:1 source/empty']],
    ['a part with a slip', '- include: one.yaml\n', '- layout: "x\n', ['one.yaml:1:11 source/unclosed-quote']],
    [
      'a part that includes itself',
      '- include: one.yaml\n',
      '- include: ./one.yaml\n',
      ['one.yaml:1:12 deck/include-cycle'],
    ],
    [
      'a part that includes the deck',
      '- include: one.yaml\n',
      '- include: deck.yaml\n',
      ['one.yaml:1:12 deck/include-cycle'],
    ],
    ['no path', '- include:\n', '', ['deck.yaml:4:13 deck/include-path']],
    ['something beside it', '- include: one.yaml\n  title: X\n', slide('B'), ['deck.yaml:5:5 deck/include-beside']],
  ])('refuses %s', (_, item, part, expected) => {
    const { told } = compileFiles({ 'deck.yaml': main(item), 'one.yaml': part });
    expect(told.filter((one) => !one.includes('schema/'))).toEqual(expected);
  });

  it('says of a part with a slip nothing that follows from it, and reads the others', () => {
    const { told } = compileFiles({
      'deck.yaml': main('- include: one.yaml\n', '- include: two.yaml\n'),
      'one.yaml': '- include: nowhere.yaml\n',
      'two.yaml': slide('"{{ povrty_rate }}"'),
    });
    expect(told).toEqual(['one.yaml:1:12 deck/include-missing', 'two.yaml:2:14 data/unknown-indicator']);
  });

  it('reads a part saved by Notepad, with a byte order mark and CRLF', () => {
    const { told, titles } = compileFiles({
      'deck.yaml': main('- include: one.yaml\n'),
      'one.yaml': `\ufeff${slide('B').replaceAll('\n', '\r\n')}`,
    });
    expect([told, titles]).toEqual([[], ['b']]);
  });
});

function isError(told: string): boolean {
  return !told.includes('image/small') && !told.includes('image/low');
}
