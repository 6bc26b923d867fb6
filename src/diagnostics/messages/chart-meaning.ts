import type { Catalogue } from '../catalogue.ts';

/** What charts say besides their values: highlights, colours, targets, comparisons, and notes at marks. */
export const chartMeaningMessages = {
  'chart/unknown-highlight': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ không có nhóm hay chuỗi “{name}” để làm nổi bật.',
      hint: 'Chọn một trong các tên: {categories}.',
    },
    en: { message: 'The chart has no category or series “{name}” to highlight.', hint: 'Choose one of: {categories}.' },
  },
  'chart/unknown-highlight-near': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ không có nhóm hay chuỗi “{name}” để làm nổi bật.',
      hint: 'Có phải ý bạn là “{near}”? Các tên: {categories}.',
    },
    en: {
      message: 'The chart has no category or series “{name}” to highlight.',
      hint: 'Did you mean “{near}”? The names are: {categories}.',
    },
  },
  'chart/unknown-color-name': {
    severity: 'error',
    vi: { message: 'Biểu đồ không có chuỗi hay nhóm “{name}” để tô màu.', hint: 'Chọn một trong các tên: {known}.' },
    en: { message: 'The chart has no series or category “{name}” to colour.', hint: 'Choose one of: {known}.' },
  },
  'chart/unknown-color-name-near': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ không có chuỗi hay nhóm “{name}” để tô màu.',
      hint: 'Có phải ý bạn là “{near}”? Các tên: {known}.',
    },
    en: {
      message: 'The chart has no series or category “{name}” to colour.',
      hint: 'Did you mean “{near}”? The names are: {known}.',
    },
  },
  'chart/target-unused': {
    severity: 'error',
    vi: {
      message: 'Kiểu biểu đồ này không có trục giá trị để vẽ đường “target”.',
      hint: 'Dùng “type: column”, bar, line, area hoặc combo, không xếp chồng theo 100 %; hoặc xóa “target”.',
    },
    en: {
      message: 'This kind of chart has no axis of values that a target line could cross.',
      hint: 'Use “type: column”, bar, line, area or combo, not stacked to 100 %; or delete “target”.',
    },
  },
  'chart/target-plane': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ phân tán và bong bóng không vẽ đường “target”: mỗi điểm có hai giá trị, trên hai trục.',
      hint: 'Nêu mục tiêu ở “takeaway”, hoặc so sánh một trong hai giá trị bằng “type: column” có “target”.',
    },
    en: {
      message: 'Scatter and bubble charts take no target line: each point has two values, on two axes.',
      hint: 'Say the target in “takeaway”, or compare one of the values by “type: column” with a “target”.',
    },
  },
  'chart/target-length': {
    severity: 'error',
    vi: {
      message: '“target” có {values} giá trị, nhưng biểu đồ có {categories} nhóm.',
      hint: 'Ghi mỗi nhóm đúng một giá trị, hoặc một giá trị chung cho cả biểu đồ.',
    },
    en: {
      message: '“target” has {values} values, but the chart has {categories} categories.',
      hint: 'Give one value for each category, or one for the whole chart.',
    },
  },
  'chart/target-sideways': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ thanh ngang chỉ vẽ được một mục tiêu chung cho mọi thanh.',
      hint: 'Ghi một giá trị ở “target”, hoặc dùng “type: column”.',
    },
    en: {
      message: 'Horizontal bars take one target for all of them.',
      hint: 'Give “target” one value, or use “type: column”.',
    },
  },
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
