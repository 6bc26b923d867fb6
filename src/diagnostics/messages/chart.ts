import type { Catalogue } from '../catalogue.ts';

/** What a chart can't show, or would show wrongly. */
export const chartMessages = {
  'chart/no-categories': {
    severity: 'error',
    vi: { message: 'Biểu đồ không có nhóm nào.', hint: 'Ghi tên các nhóm vào “categories: […]”.' },
    en: { message: 'The chart has no categories.', hint: 'Name them in “categories: […]”.' },
  },
  'chart/empty-category': {
    severity: 'error',
    vi: {
      message: 'Tên thứ {number} trên trục để trống.',
      hint: 'Đặt tên cho nó, hoặc bỏ nó cùng các giá trị của nó.',
    },
    en: { message: 'Category {number} has no name.', hint: 'Name it, or leave it out together with its values.' },
  },
  'chart/no-series': {
    severity: 'error',
    vi: { message: 'Biểu đồ không có chuỗi số liệu nào.', hint: 'Thêm vào “series:” một mục gồm “name” và “values”.' },
    en: { message: 'The chart has no series.', hint: 'Add an item with “name” and “values” to “series:”.' },
  },
  'chart/no-values': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ không có giá trị nào: tất cả đều để trống.',
      hint: 'Điền ít nhất một giá trị, hoặc bỏ biểu đồ.',
    },
    en: {
      message: 'The chart has no values: all of them are missing.',
      hint: 'Give at least one value, or leave the chart out.',
    },
  },
  'chart/length-mismatch': {
    severity: 'error',
    vi: {
      message: 'Chuỗi “{series}” có {values} giá trị, nhưng biểu đồ có {categories} nhóm.',
      hint: 'Ghi mỗi nhóm đúng một giá trị; viết null cho nhóm chưa có số liệu.',
    },
    en: {
      message: 'The series “{series}” has {values} values, but the chart has {categories} categories.',
      hint: 'Give one value for each category; write null where there is none.',
    },
  },
  'chart/duplicate-series': {
    severity: 'warning',
    vi: {
      message: 'Hai chuỗi số liệu cùng tên “{series}”, nên người xem không phân biệt được.',
      hint: 'Đặt cho mỗi chuỗi một tên riêng.',
    },
    en: {
      message: 'Two series are named “{series}”, so nobody can tell them apart.',
      hint: 'Give each series a name of its own.',
    },
  },
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
  'chart/unbound-value': {
    severity: 'warning',
    vi: {
      message: 'Giá trị {value} gõ tay, không gắn với bộ số liệu, nên biểu đồ không nêu được nguồn.',
      hint: 'Thay bằng mã chỉ số, ví dụ budget_revenue@2020.',
    },
    en: {
      message: 'The value {value} is typed in and not bound to the dataset, so the chart can’t name its source.',
      hint: 'Write the indicator instead, e.g. budget_revenue@2020.',
    },
  },
  'chart/rank-value': {
    severity: 'error',
    vi: {
      message: '“{value}” là thứ hạng; vẽ thành biểu đồ thì hạng kém lại trông lớn hơn.',
      hint: 'Nêu thứ hạng bằng số lớn (layout: figures), hoặc vẽ chính chỉ số được xếp hạng.',
    },
    en: {
      message: '“{value}” is a rank; in a chart the worse rank would look larger.',
      hint: 'Show the rank as a big figure (layout: figures), or chart what is ranked.',
    },
  },
  'chart/mixed-units': {
    severity: 'error',
    vi: {
      message: '“{value}” tính bằng {unit}, không đổi được sang {wanted} như các giá trị khác của biểu đồ.',
      hint: 'Một trục chỉ có một đơn vị: ghi “axis: second” cho chuỗi này, hoặc tách làm hai biểu đồ.',
    },
    en: {
      message: '“{value}” is in {unit}, which can’t be converted to {wanted} like the other values of the chart.',
      hint: 'An axis has one unit: give this series “axis: second”, or make two charts.',
    },
  },
  'chart/wrong-unit': {
    severity: 'error',
    vi: {
      message: 'Không đổi được “{value}”, tính bằng {unit}, sang đơn vị {wanted} ghi cho biểu đồ.',
      hint: 'Ghi ở “unit” một đơn vị cùng loại với {unit}, hoặc bỏ “unit”.',
    },
    en: {
      message: '“{value}” is in {unit} and can’t be converted to the chart’s unit, {wanted}.',
      hint: 'Name a unit of the same kind as {unit} in “unit”, or leave “unit” out.',
    },
  },
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
  'chart/axis-range': {
    severity: 'error',
    vi: {
      message: 'Cận dưới của trục ({min}) không nhỏ hơn cận trên ({max}).',
      hint: 'Ghi “min” nhỏ hơn “max”, hoặc bỏ cả hai.',
    },
    en: {
      message: 'The axis begins at {min}, which isn’t below its end at {max}.',
      hint: 'Write a “min” below “max”, or leave both out.',
    },
  },
  'chart/axis-cuts': {
    severity: 'warning',
    vi: {
      message: 'Giá trị {value} nằm ngoài trục, từ {min} đến {max}, nên bị cắt.',
      hint: 'Mở rộng “axis”, hoặc bỏ cận này.',
    },
    en: {
      message: 'The value {value} lies outside the axis, {min} to {max}, and is cut off.',
      hint: 'Widen “axis”, or leave the bound out.',
    },
  },
  'chart/axis-without-zero': {
    severity: 'warning',
    vi: {
      message: 'Trục của biểu đồ cột không bắt đầu từ 0, nên chênh lệch trông lớn hơn thực tế.',
      hint: 'Bỏ “min” và “max”, hoặc dùng “type: line”.',
    },
    en: {
      message: 'The bars don’t begin at 0, so differences look larger than they are.',
      hint: 'Leave “min” and “max” out, or use “type: line”.',
    },
  },
  'chart/axis-unused': {
    severity: 'warning',
    vi: { message: 'Hình tròn không có trục, nên “axis” không có tác dụng.', hint: 'Xóa “axis”.' },
    en: { message: 'A circle has no axis, so “axis” does nothing.', hint: 'Delete “axis”.' },
  },
  'chart/cannot-mix': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ “{type}” không ghép được với chuỗi kiểu khác hay trục thứ hai.',
      hint: 'Dùng “type: combo”, hoặc bỏ “type” và “axis” ở chuỗi này.',
    },
    en: {
      message: 'A “{type}” chart takes no series of another type and no second axis.',
      hint: 'Use “type: combo”, or leave “type” and “axis” of this series out.',
    },
  },
  'chart/second-axis-mark': {
    severity: 'error',
    vi: {
      message: 'Trục thứ hai chỉ dành cho đường: cột và vùng của hai trục sẽ che nhau.',
      hint: 'Ghi “type: line” cho chuỗi này, hoặc bỏ “axis: second”.',
    },
    en: {
      message: 'The second axis is for lines: columns and areas of two axes would cover each other.',
      hint: 'Give this series “type: line”, or leave “axis: second” out.',
    },
  },
  'chart/no-first-axis': {
    severity: 'error',
    vi: {
      message: 'Mọi chuỗi đều ở trục thứ hai, nên trục thứ nhất trống.',
      hint: 'Bỏ “axis: second” ở ít nhất một chuỗi.',
    },
    en: {
      message: 'Every series is on the second axis, so the first one is empty.',
      hint: 'Leave “axis: second” out of at least one series.',
    },
  },
  'chart/second-axis-unused': {
    severity: 'warning',
    vi: {
      message: 'Không chuỗi nào dùng trục thứ hai, nên “secondAxis” không có tác dụng.',
      hint: 'Ghi “axis: second” cho một chuỗi, hoặc xóa “secondAxis”.',
    },
    en: {
      message: 'No series is on the second axis, so “secondAxis” does nothing.',
      hint: 'Give a series “axis: second”, or delete “secondAxis”.',
    },
  },
  'chart/stack-unused': {
    severity: 'warning',
    vi: { message: 'Loại biểu đồ này không xếp chồng được, nên “stack” không có tác dụng.', hint: 'Xóa “stack”.' },
    en: { message: 'This type of chart has nothing to stack, so “stack” does nothing.', hint: 'Delete “stack”.' },
  },
  'chart/percent-bounds': {
    severity: 'warning',
    vi: {
      message: 'Trục của “stack: percent” luôn từ 0 đến 100 %, nên “min” và “max” không có tác dụng.',
      hint: 'Xóa “min” và “max”.',
    },
    en: {
      message: 'The axis of “stack: percent” always runs from 0 to 100 %, so “min” and “max” do nothing.',
      hint: 'Delete “min” and “max”.',
    },
  },
  'chart/negative-share': {
    severity: 'error',
    vi: {
      message: 'Giá trị âm {value} không thể là một phần của tổng.',
      hint: 'Dùng “stack: none”, hoặc cột chồng (type: column, stack: stacked).',
    },
    en: {
      message: 'The negative value {value} can’t be a part of a whole.',
      hint: 'Use “stack: none”, or stacked columns (type: column, stack: stacked).',
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
