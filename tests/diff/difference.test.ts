import { describe, expect, it } from 'vitest';
import type { FigureJson } from '../../src/deck/figure-json.ts';
import { differenceOf } from '../../src/diff/difference.ts';
import type { SlideSaid } from '../../src/diff/types.ts';

function slide(title: string, more: Partial<SlideSaid> = {}): SlideSaid {
  return {
    id: '',
    title,
    hidden: false,
    texts: [title],
    figures: [],
    charts: [],
    tables: [],
    pictures: [],
    notes: '',
    ...more,
  };
}

function figure(text: string, value: number, indicator: string): FigureJson {
  const place = { period: '2021', area: 'tinh', scenario: 'actual', source: 'bao-cao', locator: 'trang 3' };
  const trace = [{ indicator, ...place, value, qualifier: 'exact' as const }];
  return { text, expression: indicator, value, low: value, high: value, unit: '', trace };
}

const between = (before: readonly SlideSaid[], after: readonly SlideSaid[]) =>
  differenceOf({ title: 'T', slides: before }, { title: 'T', slides: after }).slides;

const FIGURES = [
  figure('18.000 tỷ đồng', 18_000, 'budget'),
  figure('trên 4.700', 4700, 'rise'),
  figure('6,56%', 6.56, 'growth'),
];
const texted = (...texts: string[]) => [slide('A', { texts: ['A', ...texts], figures: FIGURES })];
const replaced = (before: string, after: string) => between(texted(before), [slide('A', { texts: ['A', after] })])[0];

describe('slides', () => {
  it('are the same though spaces are of other kinds, letters composed otherwise, and the numbers of pages others', () => {
    const before = [slide('A', { texts: ['18.000\u00a0tỷ', 'Thu ngân sách', '1'] })];
    const after = [slide('Mở đầu'), slide('A', { texts: ['18.000 tỷ ', 'Thu ngân sách'.normalize('NFD'), '2'] })];
    expect(between(before, before)).toEqual([]);
    expect(between(before, after)).toMatchObject([
      { kind: 'added', title: 'Mở đầu', before: null, after: 1 },
      // that is all: no text differs
    ]);
  });

  it('are told by their ids, then by their titles, then by what they say', () => {
    const before = [
      slide('Một', { id: 'mot' }),
      slide('Hai'),
      slide('Ba', { texts: ['Đường, điện, nước và trường học ở vùng cao'] }),
    ];
    const after = [
      slide('Ba, viết lại', { texts: ['Đường, điện, nước và trường học ở vùng cao'] }),
      slide('Hai', { id: 'hai' }),
      slide('Khác hẳn', { id: 'mot', texts: ['Khác hẳn'] }),
    ];
    const found = between(before, after).map((one) => [one.before, one.after, one.kind]);
    expect(found).toEqual([
      [3, 1, 'changed'],
      [2, 2, 'changed'],
      [1, 3, 'changed'],
    ]);
  });

  it('that were moved are as few as can be', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const moved = between(
      names.map((name) => slide(name)),
      ['E', 'A', 'B', 'C', 'D'].map((name) => slide(name)),
    );
    expect(moved).toMatchObject([{ title: 'E', before: 5, after: 1, moved: true, texts: [] }]);
  });

  it('of one title are paired in their order, and one more of them is new', () => {
    const found = between([slide('A'), slide('A')], [slide('A'), slide('A'), slide('A')]);
    expect(found).toMatchObject([{ kind: 'added', after: 3 }]);
  });

  it('that are gone are told behind the one they stood behind', () => {
    const found = between(
      [slide('A'), slide('Bỏ'), slide('B')],
      [slide('A', { hidden: true }), slide('B', { notes: 'x' })],
    );
    expect(found.map(({ title, kind }) => `${title} ${kind}`)).toEqual(['A changed', 'Bỏ removed', 'B changed']);
    expect(found[0]?.hidden).toEqual({ before: false, after: true });
    expect(found[2]?.notes).toEqual([{ before: null, after: 'x' }]);
  });

  it('whose lines stand in another order say so, and nothing else', () => {
    const found = between(texted('một', 'hai', 'ba'), texted('ba', 'một', 'hai'));
    expect(found).toMatchObject([{ reordered: true, texts: [], figures: [] }]);
  });
});

describe('texts', () => {
  it('are paired by their place, and what is left by what they share', () => {
    const found = between(
      texted('Mở đầu', '18.000', 'Giữ nguyên', 'Cây cầu mới nối hai bờ sông', 'Bỏ dòng này'),
      texted('Mở đầu', '19.000', 'Giữ nguyên', 'Thêm', 'Và thêm', 'Cây cầu mới nối hai bờ sông Cầu'),
    );
    expect(found[0]?.texts).toEqual([
      { before: '18.000', after: '19.000' },
      { before: 'Cây cầu mới nối hai bờ sông', after: 'Cây cầu mới nối hai bờ sông Cầu' },
      { before: 'Bỏ dòng này', after: null },
      { before: null, after: 'Thêm' },
      { before: null, after: 'Và thêm' },
    ]);
  });
});

describe('figures', () => {
  it.each([
    [
      'Thu ngân sách 18.000 tỷ đồng, cao nhất',
      'Thu ngân sách 18.500 tỷ đồng, cao nhất',
      '18.000 tỷ đồng',
      '18.500 tỷ đồng',
    ],
    ['Thu 18.000 tỷ đồng', 'Thu 18,5 nghìn tỷ đồng', '18.000 tỷ đồng', '18,5 nghìn tỷ đồng'],
    ['Thu 18.000 tỷ đồng', 'Tổng thu đạt 20.000 tỷ đồng', '18.000 tỷ đồng', null],
    ['Vượt trên 4.700 tỷ', 'Vượt gần 4.800 tỷ', 'trên 4.700', 'gần 4.800'],
    ['Tăng 6,56% so với năm trước', 'Tăng trưởng rất tốt so với năm trước', '6,56%', null],
    ['6,56%', '6,6%', '6,56%', '6,6%'],
  ])('“%s” → “%s”', (before, after, old, now) => {
    const found = replaced(before, after)?.figures;
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatchObject({ before: old, after: now ?? found?.[0]?.after, places: ['bao-cao: trang 3'] });
  });

  it('are what took their place, not the words that came before or after it', () => {
    const [one] = replaced('Thu 18.000 tỷ đồng trong năm', 'Thu được tới 18.500 tỷ đồng rồi trong năm')?.figures ?? [];
    expect(one?.after).toBe('18.500 tỷ đồng');
  });

  it('that stay in a text which changes are not told', () => {
    expect(replaced('Thu 18.000 tỷ đồng trong năm', 'Thu được 18.000 tỷ đồng trong năm nay')?.figures).toEqual([]);
    expect(replaced('Thu 118.000 tỷ đồng', 'Thu 119.000 tỷ đồng')?.figures).toEqual([]);
  });

  it('are told from either side: what the later deck calls a figure may have been a typed number', () => {
    const found = between([slide('A', { texts: ['Thu 17.500 tỷ đồng'] })], texted('Thu 18.000 tỷ đồng'));
    expect(found[0]?.figures).toMatchObject([
      { before: '17.500 tỷ đồng', after: '18.000 tỷ đồng', indicators: ['budget'] },
    ]);
  });
});

describe('a number that stands by itself', () => {
  it('is the figure that begins with it, unless two figures do', () => {
    const before = slide('A', { texts: ['A', '18.000', 'tỷ đồng'], figures: FIGURES });
    const after = slide('A', { texts: ['A', '18.500', 'tỷ đồng'] });
    expect(between([before], [after])[0]?.figures).toMatchObject([
      { before: '18.000', after: '18.500', expression: 'budget' },
    ]);
    const two = { ...before, figures: [...FIGURES, figure('18.000 tỷ đồng', 18_000, 'plan')] };
    expect(between([two], [after])[0]?.figures).toEqual([]);
  });
});

describe('notes', () => {
  const lines = (amount: string, place = 'trang 3') =>
    ['Xin chào.', 'Số liệu trên trang:', `${amount} tỷ đồng: Thu (${place})`, 'Nguồn: Báo cáo', 'Cảm ơn.'].join('\n');
  const noted = (text: string, notes: string) => [slide('A', { texts: ['A', text], notes })];

  it('leave the lines on figures to the figures themselves', () => {
    const found = between(noted('Thu 18.000', lines('18.000')), noted('Thu 18.500', lines('18.500')));
    expect(found).toMatchObject([{ texts: [{ before: 'Thu 18.000', after: 'Thu 18.500' }], notes: [] }]);
  });

  it('are told where people wrote them, before and behind those lines, in Vietnamese and English', () => {
    const english = (hello: string) => `${hello}\nFigures on this slide:\n1: A\nSources: B; C\nThanks.`;
    expect(between(noted('', english('Hello.')), noted('', english('Good day.')))[0]?.notes).toEqual([
      { before: 'Hello.', after: 'Good day.' },
    ]);
    const found = between(noted('Thu 1', lines('1')), noted('Thu 2', lines('2').replace('Cảm ơn.', 'Xin cảm ơn.')));
    expect(found[0]?.notes).toEqual([{ before: 'Cảm ơn.', after: 'Xin cảm ơn.' }]);
  });

  it('tell another place in the source where nothing else differs', () => {
    const found = between(noted('Thu 1', lines('1')), noted('Thu 1', lines('1', 'trang 4')));
    expect(found[0]?.notes).toEqual([{ before: '1 tỷ đồng: Thu (trang 3)', after: '1 tỷ đồng: Thu (trang 4)' }]);
  });
});

describe('pictures', () => {
  const shown = (...pictures: readonly (readonly [alt: string, content: string])[]) => [
    slide('A', { pictures: pictures.map(([alt, content]) => ({ alt, content })) }),
  ];
  const found = (before: readonly SlideSaid[], after: readonly SlideSaid[]) => between(before, after)[0]?.pictures;

  it('are told by what they show: in another order they are the same', () => {
    expect(found(shown(['Cầu', '1'], ['Chợ', '2']), shown(['Chợ', '2'], ['Cầu', '1']))).toBeUndefined();
    expect(found(shown(['Cầu', '1'], ['Chợ', '2']), shown(['Cầu', '1'], ['Chợ', '3']))).toEqual([
      { what: 'replaced', before: 'Chợ', after: 'Chợ' },
    ]);
  });

  it('that came, went or are described otherwise say so', () => {
    expect(found(shown(['Cầu', '1']), shown(['Cầu', '1'], ['Chợ', '2']))).toEqual([
      { what: 'added', before: null, after: 'Chợ' },
    ]);
    expect(found(shown(['Cầu', '1']), shown())).toEqual([{ what: 'removed', before: 'Cầu', after: null }]);
    expect(found(shown(['Cầu', '1']), shown(['Cầu mới', '1']))).toEqual([
      { what: 'described', before: 'Cầu', after: 'Cầu mới' },
    ]);
  });
});

describe('charts', () => {
  const chart = (values: readonly (number | string | null)[], more: object = {}) => ({
    type: 'column',
    title: 'tỷ đồng',
    categories: ['Kế hoạch', 'Thực hiện'],
    series: [{ name: 'Thu', values }],
    ...more,
  });
  const charted = (...charts: ReturnType<typeof chart>[]) => [slide('A', { charts, figures: FIGURES })];

  it('say which value became which, and what figure it was', () => {
    const [found] = between(charted(chart([13_300, 18_000])), charted(chart([13_300, '18000.5'])));
    expect(found?.charts).toMatchObject([{ chart: 1, whole: null, type: null, texts: [] }]);
    expect(found?.charts[0]?.values).toEqual([
      {
        series: 'Thu',
        category: 'Thực hiện',
        before: 18_000,
        after: '18000.5',
        expression: 'budget',
        indicators: ['budget'],
        places: ['bao-cao: trang 3'],
      },
    ]);
  });

  it('are the same where doubles differ in the last digits', () => {
    expect(between(charted(chart(['0.1', 28.8])), charted(chart([0.1, 28.800000000000001])))).toEqual([]);
  });

  it('tell types, names and missing values', () => {
    const other = chart([null, 18_000], { type: 'bar', categories: ['Kế hoạch giao', 'Thực hiện'] });
    const [found] = between(charted(chart([1, 18_000])), charted(other));
    expect(found?.charts).toMatchObject([
      {
        type: { before: 'column', after: 'bar' },
        texts: [{ before: 'Kế hoạch', after: 'Kế hoạch giao' }],
        values: [{ category: 'Kế hoạch giao', before: 1, after: null }],
      },
    ]);
  });

  it('are compared by names where a category came', () => {
    const more = { categories: ['Năm trước', 'Kế hoạch', 'Thực hiện'], series: [{ name: 'Thu', values: [9, 1, 2] }] };
    const [found] = between(charted(chart([1, 2])), charted(chart([], more)));
    expect(found?.charts[0]).toMatchObject({
      texts: [{ before: null, after: 'Năm trước' }],
      values: [{ category: 'Năm trước', before: null, after: 9 }],
    });
  });

  it('that came or went are told as a whole', () => {
    const pie = chart([5, 6], {
      type: 'pie',
      categories: ['Nam', 'Nữ'],
      title: 'người',
      series: [{ name: 'Dân số', values: [5, 6] }],
    });
    const [found] = between(charted(chart([1, 2]), pie), charted(pie));
    expect(found?.charts).toMatchObject([{ chart: 1, whole: 'removed' }]);
  });

  it('on a plane tell both axes', () => {
    const points = (x: number) =>
      chart([1], { type: 'scatter', series: [{ name: 'Tỉnh', values: [1], x: [x], sizes: [3] }] });
    const [found] = between(charted(points(2)), charted(points(4)));
    expect(found?.charts[0]?.values).toMatchObject([{ series: 'Tỉnh (x)', before: 2, after: 4 }]);
  });
});

describe('tables', () => {
  const table = (...rows: string[][]) => [slide('A', { tables: [{ header: ['Nơi', 'Thu'], rows }], figures: FIGURES })];

  it('say which cell became which, with its figure; the mark of the header doesn’t matter', () => {
    const after = [
      slide('A', {
        tables: [
          {
            header: [],
            rows: [
              ['Nơi', 'Thu'],
              ['Tỉnh', '18.100 tỷ đồng'],
            ],
          },
        ],
      }),
    ];
    const [found] = between(table(['Tỉnh', '18.000 tỷ đồng']), after);
    expect(found?.cells).toEqual([{ table: 1, row: 2, column: 2, before: '18.000 tỷ đồng', after: '18.100 tỷ đồng' }]);
    expect(found?.figures).toMatchObject([{ before: '18.000 tỷ đồng', after: '18.100 tỷ đồng', expression: 'budget' }]);
  });

  it('say which rows came and went', () => {
    const [found] = between(table(['A', '1'], ['B', '2']), table(['A', '1'], ['M', '9'], ['B', '2']));
    expect(found?.cells).toEqual([{ table: 1, row: 3, column: 0, before: null, after: 'M | 9' }]);
  });
});

describe('whatever stands in the decks', () => {
  it('is compared: nothing, signs, emoji, very long texts', () => {
    expect(differenceOf({ title: '', slides: [] }, { title: '', slides: [] })).toEqual({ title: null, slides: [] });
    expect(between([], [slide('')])).toMatchObject([{ kind: 'added', title: '' }]);
    const strange = ['<a>&amp;"\'', '👩‍👩‍👧 1️⃣', '\u0007', '$& $1 \\', '.*+?^{}()|[]', 'ế'.repeat(300)];
    expect(between(texted(...strange), texted(...strange))).toEqual([]);
    expect(between(texted(...strange), texted())[0]?.texts).toHaveLength(strange.length);
  });

  it('takes no longer than it must: thousands of slides, lines and words', () => {
    const many = (word: string) =>
      Array.from({ length: 3000 }, (_, i) => slide(`${word} ${i}`, { texts: [`${word}${i}`] }));
    expect(between(many('a'), many('b'))).toHaveLength(6000);
    const long = (word: string) => texted(Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' '));
    expect(between(long('a'), long('b'))).toHaveLength(1);
  });
});
