import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../../src/cli/node-effects.ts';
import { renderPptx } from '../../../../src/render.ts';
import { compileSlides } from '../../../twindeck.ts';
import { defectsOf, partsOf } from '../oracle.ts';
import { contentOf, oneSlide, R, rels, SPACES, textBox, withParts } from './reading.ts';

const SLIDES = `- { layout: bullets, title: "Tăng {{ grdp_growth }}", bullets: ["{{ budget_revenue - budget_over | sign }}, [cổng](https://a.vn/)", Không có số] }
- { layout: table, title: Bảng, table: { columns: [A, B], rows: [[Xã, "{{ communes }}"], [Dân, "{{ population }}"]] } }
- { layout: chart, title: Đồ, chart: { type: column, categories: [x, y], series: [{ name: S, values: [grdp_growth@vn, grdp_growth] }] } }
- { layout: bullets, title: Chữ, bullets: [Không có số] }`;

async function made(): Promise<Uint8Array> {
  const { compiled, diagnostics } = compileSlides(SLIDES);
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return renderPptx(compiled, nodeEffects());
}

describe('the traces of figures', () => {
  it('go with the shapes that print them: titles, linked texts, tables, charts', async () => {
    const file = await made();
    expect(await defectsOf(file)).toEqual([]);
    const figures = contentOf(file).slides.map((slide) => slide.figures.map(({ expression }) => expression));
    expect(figures).toEqual([
      ['grdp_growth', expect.stringContaining('budget_revenue - budget_over')],
      ['communes', 'population'],
      ['grdp_growth@vn', 'grdp_growth'],
      [],
    ]);
    const [, difference] = contentOf(file).slides[0]?.figures ?? [];
    expect(difference).toMatchObject({
      value: 13300,
      low: null,
      high: 13300,
      unit: 'tỷ đồng',
      trace: [
        { indicator: 'budget_revenue', value: 18000, locator: 'trang 4' },
        { indicator: 'budget_over', qualifier: 'over', source: 'report' },
      ],
    });
    expect(contentOf(file).slides[0]?.sources).toMatchObject([{ title: expect.stringMatching(/./) }]);
    const parts = [...partsOf(file).keys()].filter((name) => name.startsWith('ppt/tags/'));
    expect(parts.filter((name) => name.startsWith('ppt/tags/tag4'))).toEqual([]);
  });

  it.each([
    ['no JSON', '{{'],
    ['another shape', '{"a":1}'],
    ['nothing', ''],
    ['null in the list', '[null, 3, "x"]'],
  ])('are not believed where somebody wrote %s there', async (_, said) => {
    const file = await made();
    const tag = `<p:tagLst ${SPACES}><p:tag name="TWINDECK_FIGURES" val="${said.replaceAll('"', '&quot;')}"/></p:tagLst>`;
    const name = [...partsOf(file).keys()].find((part) => part.startsWith('ppt/tags/tag2-')) ?? '';
    const { slides } = contentOf(withParts(file, { [name]: tag }));
    expect(slides[1]?.figures).toEqual([]);
    expect(slides[2]?.figures).toHaveLength(2);
  });

  it('are gone with what was written over in PowerPoint: a text, a cell, a value', async () => {
    const file = await made();
    const parts = partsOf(file);
    const changed = (name: string, from: string | RegExp, to: string) => ({
      [name]: (parts.get(name) ?? '').replace(from, to),
    });
    const edited = withParts(file, {
      ...changed('ppt/slides/slide1.xml', 'Tăng 6,56%', 'Tăng 16,56%'),
      ...changed('ppt/slides/slide2.xml', '137', '138'),
      ...changed('ppt/charts/chart1.xml', /<c:v>2\.58</, '<c:v>2.6<'),
    });
    const [text, table, chart] = contentOf(edited).slides;
    const left = [text, table, chart].map((slide) => slide?.figures.map(({ expression }) => expression));
    expect(left).toEqual([[expect.stringContaining('budget_over')], ['population'], ['grdp_growth']]);
  });

  it('stay with what was only moved, spaced or coloured, in pieces or not', async () => {
    const file = await made();
    const slide = partsOf(file).get('ppt/slides/slide1.xml') ?? '';
    const pieces = slide.replace('Tăng 6,56%', 'Nhanh: 6,</a:t></a:r><a:r><a:rPr lang="vi-VN" b="0"/><a:t>56% là tăng');
    expect(pieces).not.toBe(slide);
    expect(contentOf(withParts(file, { 'ppt/slides/slide1.xml': pieces })).slides[0]?.figures).toHaveLength(2);
  });

  it('have text where text belongs and numbers where numbers do, whatever is written there', () => {
    const trace = '[{"indicator":5,"value":{"a":1},"qualifier":"vague"}]';
    const said = `[{"text":7,"shown":"x","value":[1],"low":"1.5","trace":${trace}},{"trace":"x"}]`.replaceAll(
      '"',
      '&quot;',
    );
    const box = textBox('x', '', '<p:custDataLst><p:tags r:id="rId5"/></p:custDataLst>');
    const file = oneSlide(box, {
      'ppt/slides/_rels/slide1.xml.rels': rels({ rId5: ['tags', '../tags/tag1.xml'] }),
      'ppt/tags/tag1.xml': `<p:tagLst ${SPACES}><p:tag name="OTHER" val="x"/><p:tag name="TWINDECK_FIGURES" val="${said}"/></p:tagLst>`,
    });
    const nothing = { text: '', expression: '', value: null, low: null, high: null, unit: '' };
    expect(contentOf(file).slides[0]?.figures).toEqual([
      {
        ...nothing,
        low: '1.5',
        trace: [
          {
            indicator: '',
            period: '',
            area: '',
            scenario: '',
            value: null,
            qualifier: 'exact',
            source: '',
            locator: '',
          },
        ],
      },
      { ...nothing, trace: [] },
    ]);
  });

  it('are named by a relationship of Office’s own kind', async () => {
    const parts = partsOf(await made());
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain(`Type="${R}/tags"`);
    expect(parts.get('[Content_Types].xml')).toContain('presentationml.tags+xml');
  });
});
