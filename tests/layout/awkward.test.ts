import { describe, expect, it } from 'vitest';
import { THEMES } from '../gallery.ts';
import { compileSlides, placesOf } from '../twindeck.ts';
import { geometryFaults } from './geometry.ts';

const yaml = (slide: object): string => `- ${JSON.stringify(slide)}`;
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const WORD = 'nghiêngngả'.repeat(6);
const TITLE = 'Tổng thu ngân sách nhà nước trên địa bàn tỉnh vượt kế hoạch Chính phủ giao '.repeat(5).slice(0, 300);
const QUOTE =
  'Chúng ta không chỉ làm cho xong việc của một năm, mà đặt nền cho cả nhiệm kỳ: mỗi con đường, mỗi trường học, mỗi trạm y tế đều phải phục vụ người dân nhiều chục năm. Muốn vậy phải làm thật, nói thật, để người dân được hưởng lợi thật.';
const bullets = many(20, () => 'Giải ngân vốn đầu tư công sớm ngay từ quý đầu năm');
const rows = many(40, () => ['Huyện', 'Thu ngân sách trên địa bàn', 'vượt']);
const table = { columns: ['Đơn vị', 'Chỉ tiêu', 'Kết quả'], rows };
const event = { when: 'Tháng', text: 'Khởi công khu công nghiệp thứ hai của thành phố' };
const figure = {
  value: 'Không xếp hạng',
  label: 'Tổng sản phẩm trên địa bàn bình quân đầu người theo giá hiện hành, tính cả dân số tạm trú',
  compare: 'thấp hơn kế hoạch Hội đồng nhân dân tỉnh giao từ đầu năm',
};

/** Each is a slide that holds all it is given. */
const HELD: Readonly<Record<string, object>> = {
  'a table of 40 rows that goes on': { layout: 'table', title: 'A', table, continue: 'auto' },
  '20 bullets that go on': { layout: 'bullets', title: 'A', bullets, continue: 'auto' },
  'a quotation of many lines': { layout: 'quote', quote: QUOTE, by: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  'one under a title': { layout: 'quote', title: 'A', quote: QUOTE },
  'a long word in a bullet': { layout: 'bullets', title: 'A', bullets: [`Một ${WORD}`] },
  'a long word in a cell': {
    layout: 'table',
    title: 'A',
    table: { columns: ['A', 'B', 'C'], rows: [['x', WORD, 'y']] },
  },
  'capitals with stacked diacritics': {
    layout: 'bullets',
    title: 'ĐẨY MẠNH CHUYỂN ĐỔI SỐ: KẾT QUẢ ĐẠT ĐƯỢC VÀ NHỮNG VIỆC ẮT PHẢI LÀM Ở CẤP XÃ',
    bullets: ['Ế ẨM, Ặ, Ỗ, Ẵ, Ở TẤT CẢ CÁC CẤP'],
  },
  'a cover in capitals': { layout: 'section', title: 'ĐẨY MẠNH CHUYỂN ĐỔI SỐ Ở TẤT CẢ CÁC CẤP, TỪ TỈNH ĐẾN XÃ' },
  'ten events abreast': {
    layout: 'timeline',
    title: 'A',
    direction: 'horizontal',
    events: many(10, () => ({ when: 'Nay', text: 'Khởi công' })),
  },
  'ten events below each other': {
    layout: 'timeline',
    title: 'A',
    direction: 'vertical',
    events: many(10, () => event),
  },
  'a table of twelve columns': {
    layout: 'table',
    title: 'A',
    table: { columns: many(12, () => 'Tháng'), rows: many(5, () => many(12, () => 'vượt')) },
  },
  'one figure with long words': { layout: 'figures', title: 'A', figures: [figure] },
  'bullets under bullets': {
    layout: 'bullets',
    title: 'A',
    bullets: many(3, () => ({ text: 'Ý', bullets: [QUOTE.slice(0, 90), 'Ý con'] })),
  },
  'a grid of 24 cells': {
    layout: 'grid',
    title: 'A',
    columns: 6,
    rows: 4,
    cells: many(24, (i) => ({ column: (i % 6) + 1, row: Math.floor(i / 6) + 1, text: 'Một ô' })),
  },
  'a grid with free places': {
    layout: 'grid',
    title: 'A',
    columns: 3,
    rows: 2,
    cells: [{ column: 3, row: 2, text: 'x' }],
  },
  'emoji and other scripts': { layout: 'bullets', title: 'A 🎉 👨‍👩‍👧‍👦', bullets: ['🇻🇳 中文 العربية'] },
};

/** Each is refused where it is said, by the code. */
const REFUSED: Readonly<Record<string, readonly [slide: object, code: string]>> = {
  'a title of 300 characters': [{ layout: 'bullets', title: TITLE, bullets: ['x'] }, 'layout/text-overflow'],
  'a cover’s title of 300 characters': [{ layout: 'section', title: TITLE }, 'layout/text-overflow'],
  '20 bullets on one slide': [{ layout: 'bullets', title: 'A', bullets }, 'layout/text-overflow'],
  '40 rows on one slide': [{ layout: 'table', title: 'A', table }, 'layout/table-overflow'],
  'a long word in a title': [{ layout: 'bullets', title: WORD.repeat(2), bullets: ['x'] }, 'layout/word-too-wide'],
  'a long word on a card': [
    { layout: 'figures', title: 'A', figures: many(4, () => ({ value: 'x', label: WORD })) },
    'layout/word-too-wide',
  ],
  'a long word on an axis': [
    {
      layout: 'chart',
      title: 'A',
      chart: { type: 'column', categories: [WORD, 'B'], series: [{ name: 'S', values: [1, 2] }] },
    },
    'layout/chart-label',
  ],
  'six cards of long words': [
    { layout: 'figures', title: 'A', figures: many(6, () => ({ ...figure, value: 'Đạt' })) },
    'layout/text-overflow',
  ],
  'twelve events': [{ layout: 'timeline', title: 'A', events: many(12, () => event) }, 'schema/too-big'],
};

describe.each(THEMES)('in the theme %s', (theme) => {
  const head = `title: T\ntheme: ${theme}\nevent: Hội nghị tổng kết`;

  it.each(Object.entries(HELD))('a slide holds %s', (_, slide) => {
    const { compiled, diagnostics } = compileSlides(yaml(slide), head);
    expect(placesOf(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([]);
    expect(compiled && geometryFaults(compiled)).toEqual([]);
  });

  it.each(Object.entries(REFUSED))('the author hears of %s', (_, [slide, code]) => {
    const { diagnostics } = compileSlides(yaml(slide), head);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map((error) => error.code))]).toEqual([code]);
    for (const { message, hint, line } of errors) {
      expect(line).toBe(6);
      expect(`${message}${hint}`).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
