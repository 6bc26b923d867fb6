import { describe, expect, it } from 'vitest';
import { compileSlides } from '../../twindeck.ts';
import { bulletsYaml } from '../helpers.ts';

const messages = (text: string, lang = 'vi') =>
  compileSlides(bulletsYaml(text), `title: T\nlang: ${lang}`).diagnostics.map(({ code, message, hint }) => [
    code,
    `${message} ${hint}`,
  ]);

describe('a number that somebody typed', () => {
  it('is offered the figure that it is', () => {
    expect(messages('Thu 18.000 tỷ đồng')[0]?.[1]).toContain('{{ budget_revenue }}');
    expect(messages('Thu 18.000 tỷ')[0]?.[1]).toContain('{{ budget_revenue }}');
    expect(messages('Cả nước tăng 2,58%')[0]?.[1]).toContain('{{ grdp_growth@vn }}');
    expect(messages('Revenue of 18,000 billion VND', 'en')[0]?.[1]).toContain('{{ budget_revenue }}');
  });

  it('that contradicts the figure which the words name is told with both', () => {
    const [found] = messages('Tăng trưởng GRDP đạt 6,65%');
    expect(found?.[0]).toBe('text/contradicted-number');
    expect(found?.[1]).toContain('6,65');
    expect(found?.[1]).toContain('grdp_growth là 6,56%'.replace('là', 'is'));
    expect(messages('Thu ngân sách năm nay 19.000 tỷ đồng')[0]?.[0]).toBe('text/contradicted-number');
    expect(messages('GRDP growth reached 6.65%', 'en')[0]?.[0]).toBe('text/contradicted-number');
  });

  it.each([
    'Mục tiêu 95% hộ dân có nước sạch',
    'Thêm 3 dự án',
    'Thu ngân sách tăng 12%',
    'Đạt 5',
    '999999999999999999 tỷ đồng',
  ])('that no figure stands for is only unbound: %s', (text) => {
    expect(messages(text).map(([code]) => code)).toEqual(['text/unbound-number']);
  });
});
