import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { inspect } from '../../src/inspect.ts';
import type { PptxChart, PptxContent } from '../../src/render/pptx/read/types.ts';
import { renderPptx } from '../../src/render.ts';
import { defectsOf } from '../render/pptx/oracle.ts';
import { contentOf } from '../render/pptx/read/reading.ts';
import { deckSaying, HOSTILE } from './hostile-decks.ts';

describe.each(Object.entries(HOSTILE))('a file of every layout and chart, all of whose texts hold %s', (_, text) => {
  let file: Uint8Array;
  let said: ReturnType<typeof inspect>;
  let read: PptxContent;
  beforeAll(async () => {
    const compiled = deckSaying(text);
    file = await renderPptx(compiled, nodeEffects());
    said = inspect(compiled);
    read = contentOf(file);
  });

  it('is valid', async () => {
    expect(await defectsOf(file)).toEqual([]);
  });

  it('says each of them, to the letter', () => {
    expect(read.title).toBe(said.title);
    const { slides } = said;
    const of = <K extends 'id' | 'title' | 'notes' | 'tables'>(key: K) => slides.map((slide) => slide[key]);
    expect(read.slides.map(({ title }) => title)).toEqual(of('title'));
    expect(read.slides.map(({ notes }) => notes)).toEqual(of('notes'));
    expect(read.slides.map(({ tables }) => tables)).toEqual(of('tables'));
    for (const [index, { texts }] of slides.entries())
      expect(read.slides[index]?.texts).toEqual(expect.arrayContaining(texts));
    for (const [index, { boxes }] of slides.entries())
      expect(read.slides[index]?.boxes.flatMap(({ alt }) => alt ?? [])).toEqual(
        expect.arrayContaining(boxes.flatMap(({ alt }) => alt || [])),
      );
  });

  it('has it in the caches and workbooks of its charts', () => {
    const charts = read.slides.flatMap((slide) => slide.charts);
    expect(charts.map(textsOf)).toEqual(said.slides.flatMap((slide) => slide.charts.map(textsOf)));
    for (const { series } of charts) for (const { cells, values } of series) expect(cells).toEqual(values);
  });
});

type ChartTexts = Pick<PptxChart, 'type' | 'categories' | 'labels' | 'title' | 'secondTitle' | 'alt'> & {
  readonly series: readonly { readonly name: string }[];
};

/** Points on a plane have their names in the workbook alone. */
function textsOf({ type, categories, series, labels, title, secondTitle, alt }: ChartTexts) {
  const names = series.map(({ name }) => name);
  return { categories: /scatter|bubble/.test(type) ? [] : categories, names, labels, title, secondTitle, alt };
}
