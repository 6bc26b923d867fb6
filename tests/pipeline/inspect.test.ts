import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { compileSlides } from '../twindeck.ts';

function inspected(yaml: string) {
  const { compiled } = compileSlides(yaml);
  if (!compiled) throw new Error('not compiled');
  return inspect(compiled).slides;
}

describe('what inspect prints', () => {
  it('holds every figure with bounds, unit and the observations that it rests on', () => {
    const [slide] = inspected(
      '- { layout: bullets, title: A, bullets: ["{{ budget_revenue - budget_over | sign }}"] }',
    );
    expect(slide?.figures).toEqual([
      {
        text: expect.stringMatching(/^dưới\s\+13\.300\stỷ\sđồng$/),
        expression: expect.stringContaining('budget_revenue - budget_over'),
        value: 13300,
        low: null,
        high: 13300,
        unit: 'tỷ đồng',
        trace: [
          expect.objectContaining({
            indicator: 'budget_revenue',
            period: '2021',
            value: 18000,
            qualifier: 'exact',
            locator: 'trang 4',
          }),
          expect.objectContaining({
            indicator: 'budget_over',
            scenario: 'actual',
            value: 4700,
            qualifier: 'over',
            source: 'report',
          }),
        ],
        working: '18.000 − trên\u00a04.700 = dưới\u00a0+13.300\u00a0tỷ đồng',
      },
    ]);
  });

  it('gives numbers where they are exact in binary, else their digits', () => {
    const values = '["{{ communes }}", "{{ balance }}", "{{ grdp_growth }}", "{{ population }}"]';
    const [slide] = inspected(`- { layout: bullets, title: A, bullets: ${values} }`);
    expect(slide?.figures.map(({ value }) => value)).toEqual([137, -12.5, '6.56', 1300000]);
  });

  it('follows formulas down to what was published', () => {
    const [slide] = inspected('- { layout: bullets, title: A, bullets: ["{{ poverty_rate@2020 }}"] }');
    expect(slide?.figures[0]).toMatchObject({
      value: 2.75,
      trace: [{ indicator: 'poverty_rate' }, { indicator: 'poverty_fall' }],
    });
  });

  it('is plain JSON that loses nothing', () => {
    const slides = inspected(
      '- { layout: chart, title: A, chart: { type: line, categories: [x, y], series: [{ name: S, values: [null, communes] }] } }',
    );
    expect(JSON.parse(JSON.stringify(slides))).toEqual(slides);
    expect(slides[0]?.charts).toMatchObject([
      { id: 'a/1', series: [{ values: [null, 137] }], labels: [['', expect.any(String)]] },
    ]);
  });
});
