import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import type { Compiled } from '../../src/pipeline.ts';
import type { PptxContent, PptxSlide, PptxValue } from '../../src/render/pptx/read/types.ts';
import { renderPptx } from '../../src/render.ts';
import { missing, savedByOffice } from '../office.ts';
import { partsOf } from '../render/pptx/oracle.ts';
import { contentOf } from '../render/pptx/read/reading.ts';
import { compileFile, compileSlides, ROOT, SAMPLES } from '../twindeck.ts';
import { deckSaying, HOSTILE } from './hostile-decks.ts';

const note = missing('soffice');

/** Links of every sort; the second slide is hidden, and linked to all the same. */
const LINKS = `
- layout: bullets
  id: mot
  title: "Liên kết"
  bullets:
    - "[**một** & hai](https://example.org/?a=1&b=2#c), [thư](mailto:a@example.org)"
    - "[trang ẩn](#hai), [trang bảng](#ba)"
  notes: "[nguồn](https://example.org/?a=1&b=2) của {{ communes }}"
- layout: bullets
  id: hai
  title: Trang ẩn
  hidden: true
  bullets: ["[về đầu](#mot)"]
- layout: table
  id: ba
  title: Bảng
  table: { columns: [Nơi, Số xã], rows: [["[cổng](https://example.org/?q=%C3%A1&r=x%20y)", "{{ communes }}"]] }
`;

const DECKS: Readonly<Record<string, () => Compiled | null>> = {
  'every layout': () => compileFile(`${ROOT}/tests/decks/every-layout/deck.yaml`),
  'hostile texts': () => compileFile(`${ROOT}/tests/decks/hostile/deck.yaml`),
  'the gallery of layouts': () => compileFile(`${ROOT}/tests/decks/layouts-gallery/gallery.yaml`),
  'the gallery of charts': () => compileFile(`${ROOT}/tests/decks/charts-gallery/charts.yaml`),
  ...Object.fromEntries(SAMPLES.map((file) => [basename(file), () => compileFile(file)])),
  'texts of every layout with signs': () => deckSaying(hostile(SIGNS)),
  'texts of every layout in all scripts': () => deckSaying(hostile(SCRIPTS)),
  'links of every sort': () => compileSlides(LINKS.trim()).compiled,
};

const SIGNS = ['markup and quotes', 'emoji', 'combining marks', 'formulas and fields'];
const SCRIPTS = ['letters from right to left', 'spaces of all kinds', 'other scripts'];
const hostile = (names: readonly string[]): string => names.map((name) => HOSTILE[name]).join(' ');
/** LibreOffice loses links to slides in paragraphs that are partly in other scripts than Latin. */
const LOSES_LINKS = 'texts of every layout in all scripts';

/** LibreOffice gives slides names of its own, hence their numbers; and spells out what an address has in per cent signs. */
function links({ links }: PptxSlide, { slides }: PptxContent) {
  const number = new Map(slides.map(({ id }, index) => [`#${id}`, index + 1]));
  return links.map(({ text, target }) => ({ text, target: number.get(target) ?? new URL(target).href }));
}

/** What must outlast LibreOffice; it drops workbooks, descriptions of charts and the mark of header rows itself. */
function lasting(content: PptxContent) {
  const { title, lang, slides } = content;
  const lastingSlides = slides.map((slide) => ({
    title: slide.title,
    hidden: slide.hidden,
    texts: slide.texts,
    tables: slide.tables.map(({ header, rows }) => (header.length === 0 ? rows : [header, ...rows])),
    charts: slide.charts.map(({ id, alt, series, ...chart }) => ({
      ...chart,
      series: series.map(({ name, values }) => ({ name, values: values.map(asDouble) })),
    })),
    links: links(slide, content),
    notes: slide.notes,
  }));
  return { title, lang, slides: lastingSlides };
}

/** As precise as spreadsheets are; LibreOffice cuts the fifteenth digit off. */
const asDouble = (value: PptxValue) => (value === null ? null : Number(Number(value).toPrecision(12)));

describe.skipIf(note !== '').each(Object.entries(DECKS))(
  `a file of %s that LibreOffice saved again${note && ` (${note})`}`,
  (name, compile) => {
    let before: PptxContent;
    let after: PptxContent;
    beforeAll(async () => {
      const file = await renderPptx(compile()!, nodeEffects());
      before = contentOf(file);
      after = contentOf(savedByOffice(file, 'pptx'));
    }, 120_000);

    it('still has all titles, texts, tables, charts with their values, links and notes', () => {
      const [was, is] = [lasting(before), lasting(after)];
      if (name === LOSES_LINKS) for (const slide of [...was.slides, ...is.slides]) slide.links = [];
      expect(is).toEqual(was);
    });

    // Tables grow by themselves where texts are too long for them, which authors are told of.
    it.skipIf(name.startsWith('texts'))('has everything where it was, to the px', () => {
      const boxes = ({ slides }: PptxContent) =>
        slides.map((slide) => slide.boxes.filter(({ kind }) => kind !== 'shape'));
      expect(boxes(after).map((slide) => slide.map(({ kind }) => kind))).toEqual(
        boxes(before).map((slide) => slide.map(({ kind }) => kind)),
      );
      const places = (content: PptxContent) =>
        boxes(content).flatMap((slide) => slide.flatMap(({ x, y, w, h }) => [x, y, w, h]));
      const was = places(before);
      expect(
        Math.max(...places(after).map((place, index) => Math.abs(place - (was[index] ?? Number.NaN)))),
      ).toBeLessThan(1);
    });
  },
);

it.skipIf(note !== '')('the links of such a file lead where the deck says', async () => {
  const file = savedByOffice(await renderPptx(DECKS['links of every sort']!()!, nodeEffects()), 'pptx');
  const content = contentOf(file);
  expect(content.slides.map((slide) => links(slide, content).map(({ target }) => target))).toEqual([
    ['https://example.org/?a=1&b=2#c', 'mailto:a@example.org', 2, 3],
    [1],
    ['https://example.org/?q=%C3%A1&r=x%20y'],
  ]);
  const ofNotes = partsOf(file).get('ppt/notesSlides/_rels/notesSlide1.xml.rels');
  expect(ofNotes).toContain('Target="https://example.org/?a=1&amp;b=2"');
});
