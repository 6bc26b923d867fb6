import pptxgen from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../../src/cli/node-effects.ts';
import type { Parts } from '../../../../src/render/pptx/parts.ts';
import { renderPptx } from '../../../../src/render.ts';
import { missing, savedByOffice } from '../../../office.ts';
import { compileFile, SAMPLES } from '../../../twindeck.ts';
import { contentOf, tryReading, zipOf } from './reading.ts';

/** A deck as pptxgenjs writes it; the embedded workbooks are left out by our stand-in for JSZip. */
async function plainDeck(): Promise<Uint8Array> {
  const Pptx = pptxgen as unknown as new () => InstanceType<(typeof pptxgen)['default']>;
  const deck = new Pptx();
  deck.title = 'Báo cáo';
  const slide = deck.addSlide();
  slide.addText([{ text: 'Một' }, { text: 'hai', options: { hyperlink: { url: 'https://a.vn/?x=1' } } }], {
    x: 1,
    y: 2,
    w: 3,
    h: 1,
  });
  slide.addTable([[{ text: 'A' }, { text: 'B' }]], { x: 1, y: 3, w: 4 });
  const data = [{ name: 'Thu', labels: ['2020', '2021'], values: [0, 28.8] }];
  slide.addChart(deck.ChartType.line, data, { x: 5, y: 1, w: 4, h: 3, showValue: true, altText: 'Đường' });
  slide.addNotes('Ghi chú');
  const hidden = deck.addSlide({ sectionTitle: '' });
  hidden.hidden = true;
  const parts = (await deck.write({ outputType: 'uint8array' })) as unknown as Parts;
  return zipOf(Object.fromEntries(parts));
}

it('reads what pptxgenjs writes, workbook aside', async () => {
  const file = await plainDeck();
  const { content, codes } = tryReading(file);
  if (content === null) throw new Error(codes.join());
  const { title, slides } = content;
  expect(title).toBe('Báo cáo');
  expect(codes).toEqual([expect.stringMatching(/^pptx\/workbook Slide 1\/1 /)]);
  expect(slides.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(slides[0]).toMatchObject({
    texts: ['Mộthai'],
    tables: [{ header: [], rows: [['A', 'B']] }],
    notes: 'Ghi chú',
    links: [{ text: 'hai', target: 'https://a.vn/?x=1' }],
    charts: [
      {
        type: 'line',
        categories: ['2020', '2021'],
        series: [{ name: 'Thu', values: [0, '28.8'] }],
        labels: [['0', '28.8']],
        alt: 'Đường',
      },
    ],
  });
  // Its slides are ten inches wide; places are told in px of one 1280 px wide.
  expect(slides[0]?.boxes[0]).toMatchObject({ kind: 'text', x: 128, y: 256, w: 384, h: 128 });
});

const absent = missing('soffice');

describe('a file that LibreOffice saved again', () => {
  it('still says the same: titles, texts, cells, notes, charts with their labels', async ({ skip }) => {
    skip(absent !== '', absent);
    const file = await renderPptx(compileFile(SAMPLES[1]), nodeEffects());
    const ours = contentOf(file).slides;
    const theirs = contentOf(savedByOffice(file, 'pptx')).slides;
    expect(theirs.map(({ title }) => title)).toEqual(ours.map(({ title }) => title));
    for (const [index, slide] of ours.entries()) {
      const other = theirs[index]!;
      expect([...other.texts].sort()).toEqual([...slide.texts].sort());
      expect(other.tables.flatMap(({ header, rows }) => [header, ...rows].flat())).toEqual(
        slide.tables.flatMap(({ header, rows }) => [header, ...rows].flat()),
      );
      expect(other.notes).toBe(slide.notes);
      expect(other.charts.map(({ type, categories, labels, axis }) => ({ type, categories, labels, axis }))).toEqual(
        slide.charts.map(({ type, categories, labels, axis }) => ({ type, categories, labels, axis })),
      );
      const numbers = (charts: typeof slide.charts) =>
        charts.flatMap(({ series }) => series.flatMap(({ values }) => values.map((v) => Number(v).toPrecision(14))));
      expect(numbers(other.charts)).toEqual(numbers(slide.charts));
    }
  });
});
