import type { Catalogue } from '../catalogue.ts';

/** Categories, series, values and units that make no chart. */
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
      hint: 'Một trục chỉ có một đơn vị: ghi “axis: second” cho chuỗi này, so bằng chỉ số (query với “index: 2020”), hoặc tách làm hai biểu đồ.',
    },
    en: {
      message: '“{value}” is in {unit}, which can’t be converted to {wanted} like the other values of the chart.',
      hint: 'An axis has one unit: give this series “axis: second”, compare by an index (a query with “index: 2020”), or make two charts.',
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
} as const satisfies Catalogue;
