import type { Catalogue } from '../catalogue.ts';

/** What one type of chart can’t show. */
export const chartTypeMessages = {
  'chart/several-series': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ tròn chỉ vẽ được một chuỗi, ở đây có {count}.',
      hint: 'Giữ một chuỗi, hoặc dùng “type: column” để so sánh nhiều chuỗi.',
    },
    en: {
      message: 'A pie shows one series, and there are {count}.',
      hint: 'Keep one series, or compare several with “type: column”.',
    },
  },
  'chart/negative-part': {
    severity: 'error',
    vi: {
      message: '“{category}” có giá trị âm ({value}), không thể là một phần của hình tròn.',
      hint: 'Dùng “type: column” hoặc “type: bar”.',
    },
    en: {
      message: '“{category}” is negative ({value}) and can’t be a part of a circle.',
      hint: 'Use “type: column” or “type: bar”.',
    },
  },
  'chart/nothing-to-share': {
    severity: 'error',
    vi: {
      message: 'Tất cả các phần của hình tròn đều bằng 0, nên không có gì để chia.',
      hint: 'Dùng “type: column”, hoặc bỏ biểu đồ.',
    },
    en: {
      message: 'All parts of the circle are 0, so there is nothing to divide.',
      hint: 'Use “type: column”, or leave the chart out.',
    },
  },
  'chart/too-many-parts': {
    severity: 'warning',
    vi: {
      message: 'Hình tròn có {count} phần; quá 5 phần thì khó so sánh.',
      hint: 'Gộp các phần nhỏ thành “Khác”, hoặc dùng “type: bar”.',
    },
    en: {
      message: 'The circle has {count} parts; more than 5 are hard to compare.',
      hint: 'Put the small ones together as “Other”, or use “type: bar”.',
    },
  },
  'chart/area-gap': {
    severity: 'warning',
    vi: {
      message: 'Biểu đồ vùng vẽ giá trị còn thiếu như số 0.',
      hint: 'Dùng “type: line”, biểu đồ đường để trống chỗ thiếu; hoặc bỏ nhóm này.',
    },
    en: {
      message: 'An area draws a missing value as 0.',
      hint: 'Use “type: line”, which leaves a gap, or leave the category out.',
    },
  },
  'chart/x-missing': {
    severity: 'error',
    vi: {
      message: 'Chuỗi “{series}” chưa có “x”: mỗi điểm cần chỗ đứng trên trục ngang.',
      hint: 'Ghi “x: […]”, mỗi nhóm một giá trị, như “values”.',
    },
    en: {
      message: 'The series “{series}” has no “x”: each point needs its place along the horizontal axis.',
      hint: 'Write “x: […]” with a value for each category, like “values”.',
    },
  },
  'chart/sizes-missing': {
    severity: 'error',
    vi: {
      message: 'Chuỗi “{series}” chưa có “sizes”: mỗi bong bóng cần độ lớn.',
      hint: 'Ghi “sizes: […]”, mỗi nhóm một giá trị; hoặc dùng “type: scatter”.',
    },
    en: {
      message: 'The series “{series}” has no “sizes”: each bubble needs one.',
      hint: 'Write “sizes: […]” with a value for each category, or use “type: scatter”.',
    },
  },
  'chart/negative-size': {
    severity: 'error',
    vi: {
      message: '“{value}” âm, không thể là độ lớn của bong bóng.',
      hint: 'Dùng “type: scatter”, hoặc bỏ điểm này.',
    },
    en: {
      message: '“{value}” is negative and can’t be the size of a bubble.',
      hint: 'Use “type: scatter”, or leave the point out.',
    },
  },
  'chart/x-unused': {
    severity: 'warning',
    vi: {
      message: '“{key}” chỉ dùng cho biểu đồ phân tán và bong bóng, nên ở đây không có tác dụng.',
      hint: 'Xóa “{key}”, hoặc dùng “type: scatter” hay “type: bubble”.',
    },
    en: {
      message: '“{key}” is for scatter and bubble charts and does nothing here.',
      hint: 'Delete “{key}”, or use “type: scatter” or “type: bubble”.',
    },
  },
  'chart/progress-unused': {
    severity: 'warning',
    vi: {
      message: '“{key}” chỉ dùng cho biểu đồ tiến độ, nên ở đây không có tác dụng.',
      hint: 'Xóa “{key}”, hoặc dùng “type: progress”.',
    },
    en: {
      message: '“{key}” is for charts of progress and does nothing here.',
      hint: 'Delete “{key}”, or use “type: progress”.',
    },
  },
  'chart/progress-series': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ tiến độ chỉ vẽ được một chuỗi, ở đây có {count}.',
      hint: 'Ghi mỗi phần việc thành một nhóm của cùng một chuỗi.',
    },
    en: {
      message: 'A chart of progress shows one series, and there are {count}.',
      hint: 'Make each of them a category of one series.',
    },
  },
  'chart/progress-ring': {
    severity: 'error',
    vi: {
      message: 'Một vòng chỉ cho thấy tiến độ của một nhóm, ở đây có {count}.',
      hint: 'Ghi “form: bar” để vẽ mỗi nhóm một thanh.',
    },
    en: {
      message: 'A ring shows the progress of one category, and there are {count}.',
      hint: 'Write “form: bar” for a bar each.',
    },
  },
  'chart/progress-whole': {
    severity: 'error',
    vi: {
      message: 'Không biết “{value}” là bao nhiêu phần của tổng nào.',
      hint: 'Ghi tổng ở “of”, ví dụ “of: 137”; hoặc điền cột “of” của số liệu.',
    },
    en: {
      message: 'It isn’t known what “{value}” is a part of.',
      hint: 'Give the whole as “of”, e.g. “of: 137”, or fill the column “of” of the data.',
    },
  },
  'chart/progress-range': {
    severity: 'error',
    vi: {
      message: '“{value}” không nằm giữa 0 và tổng {whole}, nên không vẽ thành tiến độ được.',
      hint: 'Sửa “of”, hoặc dùng “type: column” với “target”.',
    },
    en: {
      message: '“{value}” doesn’t lie between 0 and the whole, {whole}, and can’t be drawn as progress.',
      hint: 'Mend “of”, or use “type: column” with a “target”.',
    },
  },
  'chart/totals-unused': {
    severity: 'warning',
    vi: {
      message: '“totals” chỉ dùng cho biểu đồ thác nước, nên ở đây không có tác dụng.',
      hint: 'Xóa “totals”, hoặc dùng “type: waterfall”.',
    },
    en: {
      message: '“totals” is for waterfall charts and does nothing here.',
      hint: 'Delete “totals”, or use “type: waterfall”.',
    },
  },
  'chart/unknown-total': {
    severity: 'error',
    vi: {
      message: '“totals” nêu “{name}”, nhưng biểu đồ không có nhóm này.',
      hint: 'Chọn trong các tên: {categories}.',
    },
    en: {
      message: '“totals” names “{name}”, which isn’t a category of the chart.',
      hint: 'Choose among: {categories}.',
    },
  },
  'chart/unknown-total-near': {
    severity: 'error',
    vi: {
      message: '“totals” nêu “{name}”, nhưng biểu đồ không có nhóm này.',
      hint: 'Có phải ý bạn là “{near}”? Các tên: {categories}.',
    },
    en: {
      message: '“totals” names “{name}”, which isn’t a category of the chart.',
      hint: 'Did you mean “{near}”? The names are: {categories}.',
    },
  },
  'chart/waterfall-sum': {
    severity: 'warning',
    vi: {
      message: '“{category}” là {value}, nhưng các bước trước đó cộng lại thành {sum}.',
      hint: 'Thêm bước còn thiếu, sửa giá trị, hoặc ghi null để lấy đúng tổng.',
    },
    en: {
      message: '“{category}” is {value}, but the steps before it come to {sum}.',
      hint: 'Add the step that is missing, mend the value, or write null to have it summed up.',
    },
  },
  'chart/waterfall-series': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ thác nước chỉ vẽ được một chuỗi, ở đây có {count}.',
      hint: 'Giữ một chuỗi, hoặc dùng “type: column” với “stack: stacked”.',
    },
    en: {
      message: 'A waterfall shows one series, and there are {count}.',
      hint: 'Keep one series, or use “type: column” with “stack: stacked”.',
    },
  },
  'chart/radar-categories': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ mạng nhện cần ít nhất ba mục, ở đây có {count}.',
      hint: 'Thêm mục vào “categories:”, hoặc dùng “type: column”.',
    },
    en: {
      message: 'A radar chart needs three categories or more; this one has {count}.',
      hint: 'Add to “categories:”, or use “type: column”.',
    },
  },
  'chart/radar-negative': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ mạng nhện có tâm là 0, không vẽ được “{category}” là {value}.',
      hint: 'Dùng “type: column” cho các giá trị dưới 0.',
    },
    en: {
      message: 'The middle of a radar chart is zero, so that it can’t show “{category}”: {value}.',
      hint: 'Use “type: column” for values below zero.',
    },
  },
  'chart/dumbbell-series': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ quả tạ nối hai chuỗi số liệu, trước và sau; ở đây có {count}.',
      hint: 'Ghi đúng hai mục vào “series:”; với số khác, dùng “type: line” hoặc “type: column”.',
    },
    en: {
      message: 'A dumbbell chart joins two series, before and after; this one has {count}.',
      hint: 'Give “series:” two items; for another number use “type: line” or “type: column”.',
    },
  },
  'chart/slope-categories': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ dốc nối đúng hai nhóm, ở đây có {count}.',
      hint: 'Giữ nhóm đầu và nhóm cuối, hoặc dùng “type: line”.',
    },
    en: {
      message: 'A slope chart joins two categories, and there are {count}.',
      hint: 'Keep the first and the last one, or use “type: line”.',
    },
  },
  'chart/area-point': {
    severity: 'warning',
    vi: {
      message: 'Biểu đồ vùng cần ít nhất hai nhóm; một điểm không thành vùng.',
      hint: 'Dùng “type: column”, hoặc thêm nhóm.',
    },
    en: {
      message: 'An area needs at least two categories; one point makes no area.',
      hint: 'Use “type: column”, or add categories.',
    },
  },
  'chart/areas-hide': {
    severity: 'warning',
    vi: {
      message: 'Các vùng không xếp chồng sẽ đè lên nhau.',
      hint: 'Ghi “stack: stacked”, hoặc dùng “type: line”.',
    },
    en: {
      message: 'Areas that aren’t stacked lie over each other.',
      hint: 'Write “stack: stacked”, or use “type: line”.',
    },
  },
} as const satisfies Catalogue;
