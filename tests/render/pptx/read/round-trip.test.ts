import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../../src/cli/node-effects.ts';
import { inspect } from '../../../../src/inspect.ts';
import type { Compiled } from '../../../../src/pipeline.ts';
import type { PptxContent } from '../../../../src/render/pptx/read/types.ts';
import { renderPptx } from '../../../../src/render.ts';
import { compileFile, SAMPLES } from '../../../twindeck.ts';
import { contentOf } from './reading.ts';

describe.each(SAMPLES)('the file made of %s', (path) => {
  let compiled: Compiled;
  let said: ReturnType<typeof inspect>;
  let read: PptxContent;
  beforeAll(async () => {
    compiled = compileFile(path);
    said = inspect(compiled);
    read = contentOf(await renderPptx(compiled, nodeEffects()));
  });

  it('has the deck’s title and language', () => {
    expect(read.title).toBe(said.title);
    expect(read.lang.startsWith(said.lang)).toBe(true);
  });

  it('has its slides by id, with their titles, sections and hidden ones', () => {
    expect(read.slides.map(({ id, title }) => ({ id, title }))).toEqual(
      said.slides.map(({ id, title }) => ({ id, title })),
    );
    expect(read.slides.map(({ hidden }) => hidden)).toEqual(compiled.scenes.map(({ hidden }) => hidden));
    const sections = compiled.scenes.map(({ section }) => section?.name ?? said.title);
    expect(read.slides.map(({ section }) => section)).toEqual(sections);
  });

  it('says every text in its box, and beside them only the words in a doughnut', () => {
    for (const [index, slide] of said.slides.entries()) {
      const got = read.slides[index]!;
      const centres = compiled.scenes[index]!.items.flatMap((item) =>
        item.kind === 'chart' && item.chart.centre ? [item.chart.centre.number, item.chart.centre.label] : [],
      );
      expect(got.texts, slide.id).toEqual(expect.arrayContaining([...slide.texts]));
      expect(
        without(got.texts, slide.texts).every((text) => centres.includes(text)),
        slide.id,
      ).toBe(true);
    }
  });

  it('has every box in its place, decoration aside: that may stand on the layout', () => {
    for (const [index, slide] of said.slides.entries()) {
      const places = (boxes: readonly { kind: string; x: number; y: number; w: number; h: number }[]) =>
        boxes
          .filter(({ kind }) => kind !== 'shape')
          .map(({ kind, x, y, w, h }) => [kind, ...[x, y, w, h].map(Math.round)].join(' '));
      expect(places(read.slides[index]!.boxes), slide.id).toEqual(expect.arrayContaining(places(slide.boxes)));
    }
  });

  it('has the same tables', () => {
    expect(read.slides.map(({ tables }) => tables)).toEqual(said.slides.map(({ tables }) => tables));
  });

  it('has the same charts, in their caches and in the cells of their workbooks', () => {
    const charts = read.slides.flatMap((slide) => slide.charts);
    const plain = charts.map((chart) => ({
      ...chart,
      series: chart.series.map(({ name, values }) => ({ name, values })),
    }));
    expect(plain.length).toBeGreaterThan(0);
    expect(plain).toEqual(said.slides.flatMap((slide) => slide.charts));
    for (const { series } of charts) for (const { cells, values } of series) expect(cells).toEqual(values);
  });

  it('has the notes', () => {
    expect(read.slides.map(({ notes }) => notes)).toEqual(said.slides.map(({ notes }) => notes));
  });

  it('has every figure with its trace, and the sources of each slide', () => {
    // How a figure was worked out isn't kept in the file.
    const texts = (figures: readonly object[]) =>
      figures.map((figure) => JSON.stringify({ ...figure, working: undefined })).sort();
    for (const [index, slide] of said.slides.entries()) {
      expect(texts(read.slides[index]!.figures), slide.id).toEqual(texts(slide.figures));
      expect(read.slides[index]!.sources, slide.id).toEqual(slide.sources);
    }
    expect(read.slides.flatMap(({ figures }) => figures).length).toBeGreaterThan(10);
  });

  it('has the links', () => {
    const links = (runs: readonly { text: string; link?: string }[]) => runs.flatMap(({ link }) => link ?? []);
    for (const [index, { items }] of compiled.scenes.entries()) {
      const runs = items.flatMap((item) => (item.kind === 'text' ? item.paragraphs.flatMap((p) => p.runs) : []));
      const targets = read.slides[index]!.links.map(({ target }) => target);
      expect(new Set(targets)).toEqual(new Set(links(runs).map((link) => expect.stringContaining(link))));
    }
  });
});

function without(texts: readonly string[], taken: readonly string[]): string[] {
  const left = [...texts];
  for (const text of taken) left.splice(left.indexOf(text), 1);
  return left;
}
