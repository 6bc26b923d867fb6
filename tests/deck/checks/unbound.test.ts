import { describe, expect, it } from 'vitest';
import { unboundNumbers } from '../../../src/deck/checks/unbound.ts';
import { bulletsYaml, codesOf } from '../helpers.ts';

const found = (text: string): string[] => unboundNumbers(text).map(([start, end]) => text.slice(start, end));

describe('numbers typed by hand', () => {
  it.each([
    ['Thu ngân sách 18.000 tỷ đồng', ['18.000']],
    ['đạt 105% kế hoạch', ['105']],
    ['tăng 6,56%, vượt 1.234,5', ['6,56', '1.234,5']],
    ['109/137 xã', ['109', '137']],
    ['Có 3 dự án', ['3']],
    ['từ 5 đến 7', ['5', '7']],
    ['-12,5 tỷ', ['12,5']],
    ['12.', ['12']],
    ['3000 người', ['3000']],
  ])('are seen: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['a year', 'Năm 2021 và giai đoạn 2021–2025, 1945'],
    ['a date', 'Ngày 31/12/2021, 04-11-1831, 2021-12-31, 12/2021'],
    ['a day or month', 'ngày 5 tháng 11'],
    ['a document', 'Nghị quyết số 01, Điều 5, Khoản 2, Quyết định 15'],
    ['a quarter or a section', 'Quý 3, mục 2, trang 7, khóa 13'],
    ['a name', 'COVID-19, Covid-19, 5G, H5N1, G7, JuJitsu-2, A4, QL3'],
    ['English ordinals', 'Resolution 12, No. 7, page 3, Q3, 4th'],
    ['an address', '[Cổng](https://a.vn/?a=1&b=22) và https://a.vn/99/8'],
    ['a sub- or superscript', 'H~2~O, CO~2~, m^2^'],
    ['words', 'mười sự kiện'],
  ])('may be typed where they are %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are warned of in titles and texts, not in notes, numbers of YAML, names of categories or marked words', () => {
    expect(codesOf(bulletsYaml('Có 7 dự án'))).toEqual(['text/unbound-number']);
    expect(codesOf(bulletsYaml('Có {{ "7" }} dự án'))).toEqual([]);
    expect(codesOf(`${bulletsYaml('x')}\n  notes: Có 7 dự án`)).toEqual([]);
    expect(codesOf('- layout: bullets\n  title: 7\n  bullets: [12]')).toEqual([]);
    const chart = 'type: column, categories: [Nhóm 18 tuổi], series: [{ name: S, values: [communes] }]';
    expect(codesOf(`- layout: chart\n  title: A\n  chart: { ${chart} }`)).toEqual([]);
  });

  it('in words are warned of with a number before the scale, not where the scale is a unit by itself', () => {
    expect(codesOf(bulletsYaml('Đầu tư mười nghìn tỷ đồng'))).toEqual(['text/unbound-number']);
    expect(codesOf(bulletsYaml('Đầu tư (nghìn tỷ đồng)', 'nghìn tỷ đồng', 'hàng trăm triệu đồng'))).toEqual([]);
  });
});
