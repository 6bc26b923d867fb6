import type { Catalogue } from '../catalogue.ts';

/** What doesn't fit on a slide. */
export const layoutMessages = {
  'layout/text-overflow': {
    severity: 'error',
    vi: {
      message: 'Chữ không vừa khung, dù đã thu về cỡ nhỏ nhất ({size} px): thừa {lines} dòng, khoảng {words} chữ.',
      hint: 'Rút ngắn, tách thành hai trang, hoặc chọn bố cục khác; danh sách tự sang trang với continue: auto.',
    },
    en: {
      message:
        'The text doesn’t fit its box even at its smallest size ({size} px): {lines} lines too many, about {words} words.',
      hint: 'Shorten it, split it over two slides, or take another layout; a list goes on by itself with continue: auto.',
    },
  },
  'layout/word-too-wide': {
    severity: 'error',
    vi: {
      message: '“{word}” dài hơn cả dòng, không ngắt được.',
      hint: 'Viết ngắn hơn hoặc thêm dấu cách, dấu gạch nối vào chỗ được ngắt.',
    },
    en: {
      message: '“{word}” is wider than the line and can’t be broken.',
      hint: 'Shorten it, or put a space or a hyphen where it may break.',
    },
  },
  'layout/figure-too-wide': {
    severity: 'error',
    vi: {
      message: 'Số “{figure}” rộng hơn khung của nó, dù đã thu về cỡ nhỏ nhất.',
      hint: 'Dùng đơn vị lớn hơn (| in: …), hoặc bớt số trên trang này.',
    },
    en: {
      message: 'The figure “{figure}” is wider than its card even at the smallest size.',
      hint: 'Use a larger unit (| in: …), or put fewer figures on the slide.',
    },
  },
  'layout/table-overflow': {
    severity: 'error',
    vi: {
      message: 'Bảng cao hơn trang: thừa {px} px, khoảng {rows} hàng.',
      hint: 'Thêm continue: auto để bảng tự sang trang, hoặc bớt hàng, rút ngắn chữ trong ô.',
    },
    en: {
      message: 'The table is taller than the slide by {px} px, about {rows} rows.',
      hint: 'Add continue: auto, so that it goes on over further slides; or take rows away, or shorten the cells.',
    },
  },
  'layout/column-too-narrow': {
    severity: 'error',
    vi: { message: 'Bảng có nhiều cột quá: “{word}” không vừa cột của nó.', hint: 'Bớt cột, hoặc rút ngắn chữ.' },
    en: {
      message: 'The table has too many columns: “{word}” doesn’t fit its column.',
      hint: 'Take columns away, or shorten the text.',
    },
  },
  'layout/chart-label': {
    severity: 'error',
    vi: {
      message: 'Nhãn “{label}” không vừa chỗ của nó trong biểu đồ.',
      hint: 'Rút ngắn tên, hoặc dùng biểu đồ thanh ngang (type: bar) cho tên dài.',
    },
    en: {
      message: 'The label “{label}” doesn’t fit its place in the chart.',
      hint: 'Shorten the name, or use horizontal bars (type: bar) for long names.',
    },
  },
  'layout/empty-agenda': {
    severity: 'warning',
    vi: {
      message: 'Bài chưa có phần nào, nên mục lục để trống.',
      hint: 'Thêm trang “layout: section”, hoặc khóa “section:” ở trang mở đầu mỗi phần.',
    },
    en: {
      message: 'The deck has no sections, so the agenda is empty.',
      hint: 'Add slides of “layout: section”, or the key “section:” on the first slide of each.',
    },
  },
  'layout/nothing-to-build': {
    severity: 'warning',
    vi: {
      message: 'Trang không có gạch đầu dòng, đoạn văn hay số nào để hiện dần.',
      hint: 'Bỏ build: true; biểu đồ, bảng, hình ảnh và trích dẫn luôn hiện ngay.',
    },
    en: {
      message: 'The slide has no bullets, paragraphs or figures that could appear one after another.',
      hint: 'Take build: true away; charts, tables, pictures and quotations are there from the start.',
    },
  },
  'layout/note-no-room': {
    severity: 'warning',
    vi: {
      message: 'Không còn chỗ trống trên biểu đồ cho ghi chú này, nên nó không được vẽ.',
      hint: 'Viết ghi chú ngắn hơn, giảm số nhóm, hoặc chuyển sang “takeaway”.',
    },
    en: {
      message: 'The chart has no free room for this note, which is left out.',
      hint: 'Shorten it, show fewer categories, or say it in “takeaway”.',
    },
  },
  'layout/compare-no-room': {
    severity: 'warning',
    vi: {
      message: 'Không đủ chỗ ghi mức so sánh cạnh các giá trị.',
      hint: 'Giảm số nhóm, chỉ làm nổi bật vài nhóm (highlight), hoặc cho biểu đồ rộng hơn.',
    },
    en: {
      message: 'There is no room for the comparison beside the values.',
      hint: 'Show fewer categories, highlight some of them, or give the chart more room.',
    },
  },
} as const satisfies Catalogue;
