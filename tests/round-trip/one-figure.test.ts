import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { inspect } from '../../src/inspect.ts';
import { type Compiled, compile } from '../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../src/render.ts';
import { effectsWith, PROVINCE, ROOT, SAMPLES } from '../twindeck.ts';

const DECK = `
title: Hai con số
data: ${PROVINCE}
slides:
  - layout: chart
    title: Thu ngân sách
    chart:
      type: column
      categories: [Thực hiện]
      series: [{ name: Thu ngân sách, values: [budget_revenue] }]
  - layout: chart
    title: Tăng trưởng
    chart:
      type: column
      categories: [Cả nước, Tỉnh]
      series: [{ name: Tăng trưởng, values: [grdp_growth@vn, grdp_growth] }]
  - layout: bullets
    title: Chữ
    bullets: ["Kinh tế tăng {{ grdp_growth }}"]
  - layout: bullets
    title: Chỉ nói
    bullets: [Không có số]
    notes: "Kinh tế tăng {{ grdp_growth }}"
  - layout: bullets
    title: Việc khác
    bullets: ["{{ communes }}"]
    notes: "{{ budget_revenue }}"
`;

type Files = Readonly<Record<string, string>>;

function compiledFrom(file: string, files: Files): Compiled {
  const { compiled, diagnostics } = compile(file, effectsWith(files));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return compiled!;
}

/** The text of a file in which exactly one place is changed. */
function changed(path: string, from: string, to: string): Files {
  const text = new TextDecoder().decode(nodeEffects().read(path)!);
  expect(text.split(from).length).toBe(2);
  return { [path]: text.replace(from, to) };
}

/** The parts of two files that differ. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [unzipSync(one), unzipSync(other)];
  expect(Object.keys(a)).toEqual(Object.keys(b));
  return Object.keys(a).filter((name) => !Buffer.from(a[name]!).equals(b[name]!));
}

const pptxOf = (compiled: Compiled) => renderPptx(compiled, nodeEffects());

it('one changed figure changes its slides, chart, workbook, notes and traces, and no other part', async () => {
  const deck = { '/memory/deck.yaml': DECK };
  const data = changed(
    `${PROVINCE}/observations.csv`,
    '6.56,,,,report,trang 1,"tăng 6,56%"',
    '6.65,,,,report,trang 1,"tăng 6,65%"',
  );
  const before = await pptxOf(compiledFrom('/memory/deck.yaml', deck));
  const after = await pptxOf(compiledFrom('/memory/deck.yaml', { ...deck, ...data }));
  expect(differing(before, after).sort()).toEqual([
    'ppt/charts/chart2.xml',
    'ppt/embeddings/workbook2.xlsx',
    'ppt/notesSlides/notesSlide2.xml',
    'ppt/notesSlides/notesSlide3.xml',
    'ppt/notesSlides/notesSlide4.xml',
    'ppt/slides/slide2.xml',
    'ppt/slides/slide3.xml',
    'ppt/tags/tag2-3.xml',
    'ppt/tags/tag3-3.xml',
  ]);
});

/** The parts of the slides that `inspect` shows to say something else, charts numbered through the deck. */
function expectedParts(before: Compiled, after: Compiled): string[] {
  const [was, is] = [inspect(before).slides, inspect(after).slides];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const slides = was.flatMap((slide, i) => (same(slide, is[i]) ? [] : [`ppt/slides/slide${i + 1}.xml`]));
  const charts = is.flatMap((slide) => slide.charts);
  const changedCharts = was
    .flatMap((slide) => slide.charts)
    .flatMap((chart, i) =>
      same(chart, charts[i]) ? [] : [`ppt/charts/chart${i + 1}.xml`, `ppt/embeddings/workbook${i + 1}.xlsx`],
    );
  return [...slides, ...changedCharts];
}

it('a changed figure of a whole deck changes the parts of the slides that print it alone', async () => {
  const path = `${ROOT}/data/thai-nguyen-2021/observations.csv`;
  const before = compiledFrom(SAMPLES[0], {});
  const after = compiledFrom(
    SAMPLES[0],
    changed(path, '2,17;;;exact;cttdt-2021;mục 9, đoạn 3;2,17%', '2,27;;;exact;cttdt-2021;mục 9, đoạn 3;2,27%'),
  );
  const parts = differing(await pptxOf(before), await pptxOf(after));
  const expected = expectedParts(before, after);
  expect(expected.length).toBeGreaterThan(3);
  // A title with the figure stands in the document's properties too.
  const others = parts.filter((part) => !/^(?:ppt\/(?:notesSlides|tags)\/|docProps\/app\.xml$)/.test(part));
  expect(others.sort()).toEqual(expected.sort());
  // The traces that change are those of the slides that do.
  const traced = parts.flatMap((part) => /^ppt\/tags\/tag(\d+)/.exec(part)?.[1] ?? []);
  for (const slide of traced) expect(expected).toContain(`ppt/slides/slide${slide}.xml`);
});

it.each(SAMPLES.map((file) => [basename(file), file] as const))(
  '%s makes the same bytes again, whatever was made between',
  async (_, file) => {
    const make = async () => {
      const compiled = compiledFrom(file, {});
      const data = await pptxOf(compiled);
      return { data, page: renderHtml(compiled, data, nodeEffects()) };
    };
    const once = await make();
    await pptxOf(compiledFrom('/memory/deck.yaml', { '/memory/deck.yaml': DECK }));
    const again = await make();
    expect(Buffer.from(again.data).equals(once.data)).toBe(true);
    expect(again.page === once.page).toBe(true);
  },
);
