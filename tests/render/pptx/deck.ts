import type { Scene } from '../../../src/layout/types.ts';
import {
  BODY_BOX,
  chart,
  chartItem,
  footer,
  legendOf,
  line,
  PAPER,
  PRIMARY,
  paragraph,
  point,
  run,
  scene,
  series,
  seriesOf,
  shape,
  source,
  tableItem,
  textItem,
  title,
} from './fixtures.ts';

export const HOSTILE = '<R&D> "nháy kép" \'nháy đơn\' 😀 Nguyễn Thị Hằng ]]> &amp; {{x}}';
export const LONG = 'Thái Nguyên tiếp tục giữ vững đà tăng trưởng kinh tế '.repeat(6).trim();

const dark = { background: PRIMARY, dark: true };
const sections = {
  open: { index: 0, name: 'Kinh tế & xã hội', marker: '1/2' },
  next: { index: 0, name: 'Văn hóa', marker: '2/2' },
};

const plans = chart(
  'column',
  ['Kế hoạch Chính phủ giao', 'Kế hoạch HĐND giao', 'Thực hiện'],
  [
    seriesOf(
      [
        point(13300, { label: 'dưới 13.300', color: { slot: 'folHlink', lumMod: 60, lumOff: 40 } }),
        point(16500, { label: 'dưới 16.500', color: { slot: 'folHlink' } }),
        point(18000, { label: '18.000' }),
      ],
      { name: 'Thu ngân sách', unit: 'tỷ đồng' },
    ),
  ],
);
const twoSeries = chart(
  'bar',
  ['GRDP', 'Công nghiệp', '0', '0'],
  [series('2020', [4.24, 5.1, 0, -3.5], { slot: 'folHlink' }), series('2021', [6.56, 7.7, 1, null])],
);
const gaps = chart(
  'line',
  ['2017', '2018', '2019', '2020', '2021'],
  [
    {
      ...series('Tỉnh', [1.5, null, 0, 3.25, 1e-9]),
      points: [
        point(1.5),
        point(null),
        point(0, { color: { slot: 'accent2' } }),
        point(3.25),
        point(1e-9, { label: HOSTILE }),
      ],
    },
    series('Cả nước', [2, 2.5, 3, null, -1], { slot: 'accent2' }),
  ],
  {
    axis: { min: -2, max: 4, step: 1, tickLabels: ['−2'], visible: true, formatCode: '#,##0', title: '' },
  },
);
const slices = (type: 'pie' | 'doughnut') =>
  chart(
    type,
    ['Đạt', 'Chưa đạt', 'Khác'],
    [
      seriesOf([point(109), point(25, { color: { slot: 'folHlink' } }), point(3, { color: { slot: 'accent2' } })], {
        name: 'Xã',
      }),
    ],
  );

/** A scene of every layout and item, with the texts that break naive writers. */
export function everything(): readonly Scene[] {
  return [
    scene(
      'mo-dau',
      'title',
      [
        shape(
          {
            kind: 'curve',
            points: [
              [0, 160],
              [300, 20],
              [600, 180],
              [900, 60],
              [1000, 40],
              [1100, 20],
              [1280, 90],
            ],
          },
          { x: 0, y: 500, w: 1280, h: 200 },
          { fill: null, line: { color: { slot: 'lt1', alpha: 30 }, width: 2, dash: false } },
        ),
        line('title', { x: 72, y: 200, w: 1136, h: 180 }, 'Thái Nguyên năm 2021', {
          size: 72,
          font: 'heading',
          bold: true,
          color: PAPER,
        }),
        line('subtitle', { x: 72, y: 400, w: 1136, h: 60 }, '10 sự kiện & thành tựu', { color: PAPER }),
        line('meta', { x: 72, y: 480, w: 1136, h: 40 }, '31/12/2021', { size: 24, color: PAPER }),
      ],
      { ...dark, title: 'Thái Nguyên năm 2021' },
    ),
    scene(
      'kinh-te',
      'section',
      [
        line('number', { x: 72, y: 60, w: 500, h: 268 }, '1', {
          size: 220,
          font: 'heading',
          color: { slot: 'lt1', alpha: 40 },
        }),
        line('title', { x: 72, y: 360, w: 1136, h: 90 }, 'Kinh tế', {
          size: 72,
          font: 'heading',
          bold: true,
          color: PAPER,
        }),
      ],
      { ...dark, title: 'Kinh tế', section: sections.open },
    ),
    scene(
      'bullets',
      'bullets',
      [
        title(HOSTILE),
        textItem('body', BODY_BOX, [
          paragraph(
            [
              run('Thu ngân sách '),
              run('trên 18.000', { bold: true }),
              run(' tỷ đồng, '),
              run('xem', { link: 'https://thainguyen.gov.vn/?a=1&b=2', color: { slot: 'hlink' } }),
            ],
            { bullet: true, indent: 32 },
          ),
          paragraph(
            [run('CO'), run('2', { script: 'sub' }), run(' và m'), run('2', { script: 'super', italic: true })],
            { bullet: true, indent: 32, spaceBefore: 12 },
          ),
          paragraph([run('Cấp hai, '), run('tới trang bảng', { link: '#bang' })], {
            bullet: true,
            level: 1,
            indent: 64,
            spaceBefore: 8,
          }),
          paragraph([run('Không dấu đầu dòng')], { spaceBefore: 8 }),
        ]),
        line('marker', { x: 900, y: 16, w: 308, h: 28 }, '3/10 · Ngân sách', { size: 20 }),
        ...footer(3),
      ],
      {
        title: HOSTILE,
        section: sections.open,
        sources: [source],
        notes: [
          {
            at: [],
            level: 0,
            bullet: false,
            runs: [{ text: 'Nói ' }, { text: 'chậm', bold: true }, { text: ' & rõ', italic: true }],
          },
          { at: [], level: 0, bullet: true, runs: [{ text: 'nguồn', link: 'https://thainguyen.gov.vn/?a=1&b=2' }] },
        ],
      },
    ),
    scene(
      'figures',
      'figures',
      [
        title('Ba con số của năm'),
        line('figure', { x: 72, y: 240, w: 350, h: 140 }, '28,8', {
          size: 112,
          font: 'heading',
          bold: true,
          color: PRIMARY,
        }),
        line('label', { x: 72, y: 390, w: 350, h: 80 }, 'Kim ngạch xuất khẩu', { size: 28 }),
        shape({ kind: 'triangle', direction: 'up' }, { x: 72, y: 484, w: 20, h: 18 }),
        shape({ kind: 'triangle', direction: 'down' }, { x: 472, y: 484, w: 20, h: 18 }, { fill: { slot: 'accent2' } }),
        line('compare', { x: 100, y: 478, w: 320, h: 32 }, '6,4 so với 2020', { size: 24 }),
        shape(
          { kind: 'rect' },
          { x: 440, y: 240, w: 1, h: 300 },
          { fill: { slot: 'lt2' }, line: { color: { slot: 'dk2' }, width: 1, dash: true } },
        ),
        ...footer(4),
      ],
      { title: 'Ba con số của năm', section: sections.open },
    ),
    scene(
      'column',
      'chart',
      [
        title('Thu ngân sách vượt hai kế hoạch'),
        chartItem(plans),
        line('takeaway', { x: 72, y: 624, w: 1136, h: 40 }, 'Vượt trên 4.700 tỷ đồng', { size: 28 }),
        ...footer(5),
      ],
      {
        title: 'Thu ngân sách vượt hai kế hoạch',
        section: sections.open,
        sources: [source],
        notes: [{ at: [], level: 0, bullet: false, runs: [{ text: 'Chỉ một câu.' }] }],
      },
    ),
    scene(
      'bar',
      'chart',
      [
        title('Hai năm so sánh'),
        chartItem(twoSeries, BODY_BOX, { legend: legendOf(twoSeries), plot: { x: 260, y: 60, w: 840, h: 360 } }),
        ...footer(6),
      ],
      { title: 'Hai năm so sánh', section: sections.open },
    ),
    scene(
      'line',
      'chart-text',
      [
        title('Đường có chỗ trống'),
        chartItem(gaps, { x: 72, y: 176, w: 680, h: 440 }, { legend: legendOf(gaps) }),
        line('body', { x: 776, y: 176, w: 432, h: 440 }, LONG, { size: 28 }),
        ...footer(7),
      ],
      { title: 'Đường có chỗ trống', section: sections.open },
    ),
    scene(
      'bang',
      'table',
      [
        title('Các chỉ tiêu chính'),
        tableItem([
          ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
          ['GRDP <%>', '6,5', '6,56'],
          ['Thu & chi', '—', '18.000'],
        ]),
        ...footer(8),
      ],
      { title: 'Các chỉ tiêu chính', section: sections.open },
    ),
    scene(
      'two',
      'two-columns',
      [
        title('Hai hình tròn'),
        chartItem(slices('pie'), { x: 72, y: 176, w: 556, h: 440 }),
        chartItem(slices('doughnut'), { x: 652, y: 176, w: 556, h: 440 }),
        line('centre', { x: 850, y: 360, w: 160, h: 60 }, '109/137', { size: 40, bold: true }),
        ...footer(9),
      ],
      { title: 'Hai hình tròn', section: sections.next },
    ),
    scene(
      'quote',
      'quote',
      [
        line('quote', { x: 72, y: 200, w: 1136, h: 240 }, '“Không ai bị bỏ lại phía sau.”', { size: 48 }),
        line('attribution', { x: 72, y: 460, w: 1136, h: 40 }, 'Nghị quyết', { size: 28 }),
        ...footer(10),
      ],
      { title: 'Trích dẫn', section: sections.next },
    ),
    scene(
      'sources',
      'sources',
      [title('Nguồn số liệu'), line('body', BODY_BOX, 'Cổng Thông tin điện tử', { size: 24 }), ...footer(11)],
      { title: 'Nguồn số liệu', section: sections.next, hidden: true },
    ),
    scene(
      'ket-thuc',
      'closing',
      [
        line('title', { x: 72, y: 260, w: 1136, h: 100 }, 'Trân trọng cảm ơn', {
          size: 72,
          font: 'heading',
          color: PAPER,
        }),
      ],
      { ...dark, title: 'Trân trọng cảm ơn', section: sections.next },
    ),
  ];
}
