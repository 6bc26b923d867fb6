import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import type { Scene } from '../../src/layout/types.ts';
import { renderHtml, renderPptx } from '../../src/render.ts';
import { partsOf } from '../render/pptx/oracle.ts';
import { compileSlides, placesOf } from '../twindeck.ts';
import { geometryFaults, solids } from './geometry.ts';

const bullets = (count: number, more = '', text = 'Việc thứ') =>
  `- layout: bullets\n  id: viec\n  title: Việc phải làm\n${more}  bullets: ${JSON.stringify(Array.from({ length: count }, (_, i) => `${text} ${'x'.repeat(i + 1)}`))}`;
const table = (count: number, more = '  continue: auto\n') =>
  `- layout: table\n  id: bang\n  title: Bảng\n${more}  table:\n    columns: [Tên, Số]\n    rows: ${JSON.stringify(Array.from({ length: count }, (_, i) => [`hàng ${'x'.repeat(i + 1)}`, i % 2 ? '{{ exports }}' : '{{ grdp_growth@vn }}']))}`;

function compiledOf(yaml: string, head?: string) {
  const { compiled, diagnostics } = compileSlides(yaml, head);
  expect(placesOf(diagnostics)).toEqual([]);
  expect(geometryFaults(compiled!)).toEqual([]);
  return compiled!;
}
const scenesOf = (yaml: string, head?: string): readonly Scene[] => compiledOf(yaml, head).scenes;

/** What stands on a slide: paragraphs of its body, or rows of its table without the header. */
const piecesOf = (scene: Scene): string[] =>
  solids(scene).flatMap((item) => {
    if (item.kind === 'table') return item.rows.slice(1).map(({ cells }) => cells[0]!.paragraph.lines.join(' '));
    return item.kind === 'text' && item.purpose === 'body' ? item.paragraphs.map(({ lines }) => lines.join(' ')) : [];
  });
const sizeOf = (scene: Scene): number =>
  Math.max(
    ...solids(scene).flatMap((item) =>
      item.kind === 'text' && item.purpose === 'body'
        ? item.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size))
        : [],
    ),
  );

describe('continue: auto', () => {
  it('leaves a slide alone that holds everything', () => {
    const scenes = scenesOf(bullets(4, '  continue: auto\n'));
    expect(scenes.map(({ id, title }) => [id, title])).toEqual([['viec', 'Việc phải làm']]);
  });

  it('goes on over further slides, evenly, in one size, each with its number', () => {
    const scenes = scenesOf(bullets(20, '  continue: auto\n  notes: Lời nói\n'));
    expect(scenes.map(({ id }) => id)).toEqual(['viec', 'viec-2']);
    expect(scenes.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
      'Việc phải làm (1/2)',
      'Việc phải làm (tiếp 2/2)',
    ]);
    expect(scenes.map(piecesOf).map(({ length }) => length)).toEqual([10, 10]);
    expect(new Set(scenes.map(sizeOf)).size).toBe(1);
    expect(scenes.map(({ notes }) => notes.length)).toEqual([1, 0]);
  });

  it('says so in the deck’s language', () => {
    const [, second] = scenesOf(bullets(20, '  continue: auto\n'), 'title: T\nlang: en');
    expect(second?.title.replaceAll('\u00a0', ' ')).toBe('Việc phải làm (cont. 2/2)');
  });

  it('repeats the header of a table and keeps the widths of its columns', () => {
    const scenes = scenesOf(table(40));
    expect(scenes.length).toBeGreaterThan(2);
    expect(scenes.flatMap(piecesOf)).toHaveLength(40);
    const tables = scenes.flatMap((scene) => solids(scene).filter((item) => item.kind === 'table'));
    for (const { rows, columns } of tables) {
      expect(rows[0]?.cells.map(({ paragraph }) => paragraph.lines.join())).toEqual(['Tên', 'Số']);
      expect(columns.map(({ w }) => w)).toEqual(tables[0]?.columns.map(({ w }) => w));
    }
  });

  it('names on each slide the sources of what it shows', () => {
    const rows = JSON.stringify(
      Array.from({ length: 20 }, (_, i) => [i < 10 ? '{{ exports }}' : '{{ grdp_growth@vn }}']),
    );
    const scenes = scenesOf(`- layout: table\n  title: B\n  continue: auto\n  table: { columns: [A], rows: ${rows} }`);
    expect(scenes.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['report'], ['yearbook']]);
    expect(scenes.map(({ figures }) => figures.length)).toEqual([10, 10]);
  });

  it('keeps the highlighted rows and the takeaway where they belong', () => {
    const scenes = scenesOf(
      table(20, '  continue: auto\n  takeaway: Hết\n').replace('columns:', 'highlight: [1, 20]\n    columns:'),
    );
    const filled = scenes.map((scene) =>
      solids(scene).flatMap((item) =>
        item.kind === 'table' ? item.rows.flatMap(({ fill }, r) => (fill ? [r] : [])) : [],
      ),
    );
    expect(filled).toEqual([[1], [10]]);
    expect(
      scenes.map(({ items }) => items.some((item) => item.kind === 'text' && item.purpose === 'takeaway')),
    ).toEqual([false, true]);
  });

  it('never parts a bullet from those below it', () => {
    const group = { text: 'Nhóm', bullets: ['một', 'hai', 'ba'] };
    const scenes = scenesOf(
      `- layout: bullets\n  title: T\n  continue: auto\n  bullets: ${JSON.stringify(Array(6).fill(group))}`,
    );
    expect(scenes.length).toBeGreaterThan(1);
    for (const scene of scenes) expect(piecesOf(scene)[0]).toBe('Nhóm');
  });

  it('may be said once for the deck, and taken back on a slide', () => {
    const head = 'title: T\ncontinue: auto';
    expect(scenesOf(bullets(20), head)).toHaveLength(2);
    const { diagnostics } = compileSlides(bullets(20, '  continue: none\n'), head);
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/text-overflow']);
  });

  it('takes no id that another slide has', () => {
    const scenes = scenesOf(
      `${bullets(20, '  continue: auto\n')}\n- { layout: bullets, id: viec-2, title: B, bullets: [x] }`,
    );
    expect(scenes.map(({ id }) => id)).toEqual(['viec', 'viec-2-2', 'viec-2']);
    const both = scenesOf(
      [bullets(20), bullets(20).replace('id: viec', 'id: viec-2').replace('title: ', 'title: B ')].join('\n'),
      'title: T\ncontinue: auto',
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(4);
  });

  it('shares the time to speak, and lists sources with the numbers that the slides then have', () => {
    const cited = '- { layout: bullets, title: A, bullets: ["{{ exports }}"] }';
    const scenes = scenesOf(`${bullets(20, '  continue: auto\n  minutes: 3\n')}\n${cited}\n- { layout: sources }`);
    expect(scenes.slice(0, 2).map(({ minutes }) => minutes)).toEqual([1.5, 1.5]);
    expect(piecesOf(scenes[3]!).join().replaceAll('\u00a0', ' ')).toContain('(trang 3)');
  });

  it('reports one bullet that fits no slide', () => {
    const { diagnostics } = compileSlides(bullets(2, '  continue: auto\n', 'chữ '.repeat(400).trim()));
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/text-overflow']);
    expect(diagnostics[0]?.message).toMatch(/\d+ lines too many, about \d+ words/);
  });

  it('makes the same slides in both files', async () => {
    const compiled = compiledOf(table(40));
    const count = compiled.scenes.length;
    const page = renderHtml(compiled, null, nodeEffects());
    expect(page.match(/data-slide="bang(?:-\d)?"/g)).toHaveLength(count);
    const names = [...partsOf(await renderPptx(compiled, nodeEffects())).keys()];
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(count);
  });
});

describe('texts at the edge of what a slide holds', () => {
  it.each([
    [
      'a title of 300 characters',
      `- { layout: bullets, title: ${'Thu ngân sách vượt kế hoạch. '.repeat(11).trim().slice(0, 300)}, bullets: [x] }`,
      ['layout/text-overflow'],
    ],
    [
      'a word of 60 letters in a title',
      `- { layout: bullets, title: ${'nghiêng'.repeat(9).slice(0, 60)}, bullets: [x] }`,
      [],
    ],
    [
      'a word of 60 letters in a list',
      `- { layout: bullets, title: A, bullets: [${'nghiêng'.repeat(9).slice(0, 60)}] }`,
      [],
    ],
    [
      'a quotation of six lines',
      `- { layout: quote, quote: ${'Một năm khó nhưng đáng nhớ. '.repeat(9).trim()}, by: B }`,
      [],
    ],
  ])('are set, or reported: %s', (_, yaml, codes) => {
    const { compiled, diagnostics } = compileSlides(yaml);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    if (codes.length === 0) expect(geometryFaults(compiled!)).toEqual([]);
  });
});
