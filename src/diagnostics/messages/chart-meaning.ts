import type { Catalogue } from '../catalogue.ts';

/** What charts say besides their values: what these are compared with, and notes at marks. */
export const chartMeaningMessages = {
  'chart/compare-unused': {
    severity: 'error',
    vi: {
      message:
        'Kiểu biểu đồ này không có chỗ cho “compare”: mỗi dấu ở đây đã nêu một bước, một phần, hoặc hai giá trị.',
      hint: 'Xóa “compare”, hoặc dùng “type: column” hay bar.',
    },
    en: {
      message: 'This kind of chart has no room for “compare”: each mark says a step, a part or two values already.',
      hint: 'Delete “compare”, or use “type: column” or bar.',
    },
  },
  'chart/unknown-compare': {
    severity: 'error',
    vi: {
      message: 'Không biết so sánh với “{name}”: không phải kịch bản, địa bàn hay kỳ nào của bộ số liệu.',
      hint: 'Ghi previous, plan, nation, hoặc một mã của bộ số liệu. Gần nhất: {near}.',
    },
    en: {
      message: 'There is no “{name}” to compare with: it is no scenario, area or period of the dataset.',
      hint: 'Write previous, plan, nation, or a code of the dataset. Nearest: {near}.',
    },
  },
  'chart/compare-without-data': {
    severity: 'error',
    vi: {
      message: 'Không có bộ số liệu nên không so sánh được.',
      hint: 'Ghi “data:” cho bài trình bày, hoặc xóa “compare”.',
    },
    en: {
      message: 'Without a dataset there is nothing to compare with.',
      hint: 'Name the deck’s “data:”, or delete “compare”.',
    },
  },
  'chart/compare-missing': {
    severity: 'warning',
    vi: {
      message: 'Không có số liệu để so sánh với “{value}”: thiếu {wanted}.',
      hint: 'Bổ sung số liệu này, chọn “compare” khác, hoặc xóa “compare”.',
    },
    en: {
      message: 'There is nothing to compare “{value}” with: the dataset has no {wanted}.',
      hint: 'Add this observation, choose another “compare”, or delete it.',
    },
  },
  'chart/compare-open': {
    severity: 'warning',
    vi: {
      message: 'Không tính được “{value}” chênh bao nhiêu so với “{wanted}”: cận của hai số không cho biết.',
      hint: 'Dùng số chính xác, hoặc xóa “compare”.',
    },
    en: {
      message: 'How far “{value}” is from “{wanted}” can’t be told: the bounds of the two leave it open.',
      hint: 'Use exact figures, or delete “compare”.',
    },
  },
  'chart/nothing-to-compare': {
    severity: 'warning',
    vi: {
      message: 'Không giá trị nào trong biểu đồ so sánh được với {name}.',
      hint: 'Giá trị cần là mã chỉ số của kỳ, địa bàn hay kịch bản khác; hoặc xóa “compare”.',
    },
    en: {
      message: 'No value in the chart can be compared with {name}.',
      hint: 'Values must be indicators of another period, area or scenario; or delete “compare”.',
    },
  },
  'chart/duplicate-category': {
    severity: 'warning',
    vi: {
      message: 'Hai nhóm cùng tên “{category}”, nên người xem không phân biệt được.',
      hint: 'Đặt cho mỗi nhóm một tên riêng.',
    },
    en: {
      message: 'Two categories are named “{category}”, so nobody can tell them apart.',
      hint: 'Give each category a name of its own.',
    },
  },
  'chart/unknown-note': {
    severity: 'error',
    vi: { message: 'Biểu đồ không có “{name}” để ghi chú.', hint: 'Chọn một tên trong biểu đồ. Gần nhất: {near}.' },
    en: { message: 'The chart has no “{name}” to put a note at.', hint: 'Name one of its own. Nearest: {near}.' },
  },
  'chart/note-series': {
    severity: 'error',
    vi: { message: 'Ghi chú không nói rõ thuộc chuỗi nào.', hint: 'Thêm “series”, một trong: {known}.' },
    en: { message: 'The note doesn’t say which series it is about.', hint: 'Add “series”, one of: {known}.' },
  },
  'chart/note-without-mark': {
    severity: 'warning',
    vi: {
      message: '“{category}” không có giá trị nên không có chỗ để gắn ghi chú.',
      hint: 'Chọn nhóm có số liệu, hoặc bỏ ghi chú này.',
    },
    en: {
      message: 'There is no value at “{category}” that the note could point to.',
      hint: 'Choose a category with a value, or leave the note out.',
    },
  },
} as const satisfies Catalogue;
