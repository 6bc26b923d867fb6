import type { Scene } from '../../../src/layout/types.ts';
import { bullets, chart, chartItem, figure, scene, tableItem, textItem, titleItem } from './fixtures.ts';

const TICKS = (from: number, to: number, step: number) => {
  const values = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
  const tickLabels = values.map((value) => value.toLocaleString('vi-VN'));
  return { min: from, max: to, step, tickLabels, visible: true, formatCode: '#,##0', title: 'tỷ đồng' };
};

const PARTS = ['Công nghiệp và xây dựng', 'Dịch vụ', 'Nông nghiệp', 'Thuế'];

/** One slide of every kind that the page can show, with the texts that break pages. */
export const showcase: readonly Scene[] = [
  scene(
    'title',
    [
      {
        kind: 'shape',
        at: [],
        box: { x: 0, y: 480, w: 1280, h: 240 },
        shape: {
          kind: 'curve',
          points: [
            [0, 200],
            [300, 40],
            [500, 60],
            [720, 140],
            [900, 200],
            [1100, 20],
            [1280, 80],
          ],
        },
        fill: null,
        line: { color: { slot: 'lt1', alpha: 30 }, width: 2, dash: false },
      },
      textItem({ x: 72, y: 180, w: 1136, h: 200 }, ['Thái Nguyên năm 2021: mười sự kiện, thành tựu tiêu biểu'], {
        role: 'deckTitle',
        purpose: 'title',
        color: 'lt1',
        anchor: 'bottom',
      }),
      textItem({ x: 72, y: 400, w: 900, h: 60 }, ['Hội nghị tổng kết công tác'], {
        role: 'subtitle',
        purpose: 'subtitle',
        color: 'lt1',
      }),
    ],
    { layout: 'title', background: { slot: 'accent1' }, dark: true },
  ),
  scene(
    'bullets',
    [
      titleItem('Kinh tế tăng 6,56 %, cao gấp đôi cả nước'),
      textItem({ x: 72, y: 180, w: 1136, h: 440 }, [
        ...bullets(
          [
            0,
            { text: 'Thu ngân sách ' },
            { text: '18.000 tỷ đồng', figure: figure('18.000 tỷ đồng') },
            { text: ', vượt cả hai kế hoạch được giao từ đầu năm và là mức cao nhất từ trước đến nay' },
          ],
          [
            1,
            { text: 'Cấp hai', italic: true },
            { text: ' với ' },
            { text: 'chữ đậm', bold: true },
            { text: ' và m' },
            { text: '2', script: 'super' },
            { text: ', H' },
            { text: '2', script: 'sub' },
            { text: 'O' },
          ],
          [
            0,
            { text: 'Liên kết tới ' },
            { text: 'biểu đồ cột', link: '#column' },
            { text: ' và ' },
            { text: 'một trang', link: 'https://example.vn/?a=1&b="2"' },
          ],
        ),
        { runs: [{ text: 'Chữ lạ: </script><img src=x onerror=alert(1)> & "nháy" 🍵 e\u0301' }] },
      ]),
      textItem({ x: 72, y: 660, w: 800, h: 24 }, ['Nguồn: Cổng Thông tin điện tử tỉnh'], {
        role: 'source',
        purpose: 'source',
        color: 'dk2',
      }),
    ],
    { layout: 'bullets', notes: [{ at: [], level: 0, bullet: false, runs: [{ text: 'Nói <chậm> & rõ.' }] }] },
  ),
  scene('column', [titleItem('Thu ngân sách vượt cả hai kế hoạch'), chartItem(chart('column/1', 'column'))]),
  scene('negative', [
    titleItem('Có tăng, có giảm, có chỗ trống'),
    chartItem(
      chart('negative/1', 'column', {
        categories: ['2018', '2019', '2020', '2021'],
        values: [
          [5, -3, null, 8],
          [2, 4, -6, 0],
        ],
        axis: TICKS(-10, 10, 5),
      }),
    ),
  ]),
  scene('bar', [
    titleItem('Xếp hạng theo vùng'),
    chartItem(
      chart('bar/1', 'bar', {
        categories: ['Thái Nguyên', 'Bắc Giang và các huyện miền núi phía Bắc', 'Cả nước'],
        values: [[15000, 9000, 4000]],
      }),
    ),
  ]),
  scene('line', [
    titleItem('Hai đường, một chỗ khuyết'),
    chartItem(
      chart('line/1', 'line', {
        categories: ['2017', '2018', '2019', '2020', '2021'],
        values: [
          [10, 12, null, 15, 18],
          [4, 5, 6, 7, 9],
        ],
        axis: TICKS(0, 20, 5),
      }),
    ),
  ]),
  scene('pie', [
    titleItem('Cơ cấu kinh tế'),
    chartItem(chart('pie/1', 'pie', { categories: PARTS, values: [[58, 30, 7, 5]] })),
  ]),
  scene('doughnut', [
    titleItem('Xã đạt chuẩn'),
    chartItem(
      chart('doughnut/1', 'doughnut', {
        categories: PARTS,
        values: [[58, 30, 7, 5]],
        centre: { number: '58 %', label: 'Công nghiệp' },
      }),
    ),
  ]),
  scene('whole', [
    titleItem('Một phần là tất cả'),
    chartItem(chart('whole/1', 'doughnut', { categories: ['Đạt'], values: [[100]] })),
  ]),
  scene(
    '2021',
    [
      titleItem('Các chỉ tiêu chủ yếu'),
      tableItem(
        [
          ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'So với kế hoạch'],
          ['Tăng trưởng', '7 %', '6,56 %', '−0,44'],
          ['Thu ngân sách', '16.500', '18.000', '+1.500'],
          ['Xuất khẩu <& "khác">', '', '28,8', '0'],
        ],
        2,
      ),
    ],
    { layout: 'table' },
  ),
  scene('secret', [titleItem('Trang ẩn')], { hidden: true }),
];
