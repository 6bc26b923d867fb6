import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import type { Compiled } from '../../src/pipeline.ts';
import type { PptxContent, PptxSlide } from '../../src/render/pptx/read/types.ts';
import { renderPptx } from '../../src/render.ts';
import { missing, savedByOffice } from '../office.ts';
import { partsOf } from '../render/pptx/oracle.ts';
import { contentOf } from '../render/pptx/read/reading.ts';
import { compileFile, compileSlides, ROOT } from '../twindeck.ts';

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
  'links of every sort': () => compileSlides(LINKS.trim()).compiled,
};

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
      series: series.map(({ name, values }) => ({ name, values })),
    })),
    links: links(slide, content),
    notes: slide.notes,
  }));
  return { title, lang, slides: lastingSlides };
}

describe.skipIf(note !== '').each(Object.entries(DECKS))(
  `a file of %s that LibreOffice saved again${note && ` (${note})`}`,
  (_, compile) => {
    let before: PptxContent;
    let after: PptxContent;
    beforeAll(async () => {
      const file = await renderPptx(compile()!, nodeEffects());
      before = contentOf(file);
      after = contentOf(savedByOffice(file, 'pptx'));
    });

    it('still has all titles, texts, tables, charts with their values, links and notes', () => {
      expect(lasting(after)).toEqual(lasting(before));
    });

    it('has everything where it was, to the px', () => {
      const places = ({ slides }: PptxContent) =>
        slides.map(({ boxes }) =>
          boxes
            .filter(({ kind }) => kind !== 'shape')
            .map(({ kind, x, y, w, h }) => [kind, ...[x, y, w, h].map(Math.round)].join(' ')),
        );
      expect(places(after)).toEqual(places(before));
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
