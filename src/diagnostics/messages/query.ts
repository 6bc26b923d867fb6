import type { Catalogue } from '../catalogue.ts';

/** What a chart or table asks of the data package and can't get. */
export const queryMessages = {
  'chart/data-kind': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ phải có “categories” và “series”, hoặc “query”.',
      hint: 'Ghi giá trị bằng “categories” và “series”, hoặc để “query” lấy từ bộ số liệu; không dùng cả hai.',
    },
    en: {
      message: 'A chart has either “categories” and “series”, or a “query”.',
      hint: 'Write the values out in “categories” and “series”, or let “query” take them from the data set; not both.',
    },
  },
  'query/indicator-or-indicators': {
    severity: 'error',
    vi: {
      message: 'Truy vấn phải nêu một chỉ tiêu, hoặc một danh sách chỉ tiêu.',
      hint: 'Ghi “indicator: mã” cho một chỉ tiêu, hoặc “indicators: [mã, mã]” cho nhiều chỉ tiêu.',
    },
    en: {
      message: 'A query names one indicator, or a list of them.',
      hint: 'Write “indicator: id” for one, or “indicators: [id, id]” for several.',
    },
  },
  'query/unknown-dimension': {
    severity: 'error',
    vi: { message: 'Bộ số liệu không có cột “{name}” để xếp hay lọc.', hint: 'Chọn một trong: {known}.' },
    en: { message: 'The data set has no column “{name}” to group or choose by.', hint: 'Choose one of: {known}.' },
  },
  'query/unknown-dimension-near': {
    severity: 'error',
    vi: {
      message: 'Bộ số liệu không có cột “{name}” để xếp hay lọc.',
      hint: 'Có phải ý bạn là “{near}”? Có: {known}.',
    },
    en: {
      message: 'The data set has no column “{name}” to group or choose by.',
      hint: 'Did you mean “{near}”? There are: {known}.',
    },
  },
  'query/unknown-value': {
    severity: 'error',
    vi: { message: '“{dimension}” không có giá trị “{value}”.', hint: 'Chọn một trong: {known}.' },
    en: { message: '“{value}” isn’t a value of “{dimension}”.', hint: 'Choose one of: {known}.' },
  },
  'query/unknown-value-near': {
    severity: 'error',
    vi: { message: '“{dimension}” không có giá trị “{value}”.', hint: 'Có phải ý bạn là “{near}”? Có: {known}.' },
    en: {
      message: '“{value}” isn’t a value of “{dimension}”.',
      hint: 'Did you mean “{near}”? There are: {known}.',
    },
  },
  'query/same-dimension': {
    severity: 'error',
    vi: {
      message: '“by” và “series” cùng là “{name}”.',
      hint: 'Chọn cho “series” một chiều khác, hoặc bỏ “series”.',
    },
    en: { message: '“by” and “series” are both “{name}”.', hint: 'Choose another for “series”, or leave it out.' },
  },
  'query/no-observations': {
    severity: 'error',
    vi: {
      message: 'Bộ số liệu chưa có số liệu nào của {indicators}.',
      hint: 'Thêm số liệu vào bảng observations, hoặc chọn chỉ tiêu khác.',
    },
    en: {
      message: 'The data set has no observation of {indicators}.',
      hint: 'Add some to the table of observations, or choose another indicator.',
    },
  },
  'query/nothing-left': {
    severity: 'error',
    vi: {
      message: 'Điều kiện “{condition}” loại hết số liệu.',
      hint: 'Trước điều kiện này còn có: {known}. Sửa điều kiện này hoặc điều kiện đứng trước nó.',
    },
    en: {
      message: 'The condition “{condition}” leaves nothing.',
      hint: 'Before it there were: {known}. Change it, or the conditions before it.',
    },
  },
  'query/nothing-at-default': {
    severity: 'error',
    vi: {
      message: 'Không có số liệu nào cho “{dimension}: {code}”, là giá trị mặc định khi truy vấn không nói gì.',
      hint: 'Ghi vào “where” một giá trị có số liệu, ví dụ “{dimension}: …” trong số: {known}.',
    },
    en: {
      message: 'There is nothing at “{dimension}: {code}”, which counts where the query says nothing else.',
      hint: 'Say one that has data in “where”, “{dimension}: …”, out of: {known}.',
    },
  },
  'query/no-members': {
    severity: 'error',
    vi: {
      message: 'Không số liệu nào trong số tìm được có ghi “{by}”.',
      hint: 'Điền cột này trong bảng của bộ số liệu, hoặc chọn “by” khác.',
    },
    en: {
      message: 'Nothing that was found has an entry in “{by}”.',
      hint: 'Fill in that column of the data set, or choose another “by”.',
    },
  },
  'query/several-values': {
    severity: 'error',
    vi: {
      message: '{by} “{category}” có tới {count} giá trị, khác nhau ở “{dimension}”.',
      hint: 'Thêm “series: {dimension}” để vẽ từng giá trị, chọn một trong “where”, hoặc gộp lại bằng “aggregate: sum” (mean, min, max).',
    },
    en: {
      message: 'There are {count} values for {by} “{category}”, which differ in “{dimension}”.',
      hint: 'Add “series: {dimension}” to show each, choose one in “where”, or make one of them by “aggregate: sum” (mean, min, max).',
    },
  },
  'query/mixed-units': {
    severity: 'error',
    vi: {
      message: '“{first}” tính bằng {unit} còn “{other}” tính bằng {otherUnit}: không chung một trục được.',
      hint: 'Thêm “index: <kỳ gốc>” để so mức thay đổi, dùng “type: combo” để có trục thứ hai, hoặc tách làm hai biểu đồ.',
    },
    en: {
      message: '“{first}” is in {unit} and “{other}” in {otherUnit}: they can’t share an axis.',
      hint: 'Add “index: <first period>” to compare how they change, use “type: combo” for a second axis, or make two charts.',
    },
  },
  'query/not-summed': {
    severity: 'error',
    vi: {
      message: 'Không cộng được các giá trị tính bằng {unit}.',
      hint: 'Dùng “aggregate: mean”, “min” hoặc “max”.',
    },
    en: {
      message: 'Values in {unit} can’t be added up.',
      hint: 'Use “aggregate: mean”, “min” or “max”.',
    },
  },
  'query/no-shares': {
    severity: 'error',
    vi: {
      message: 'Không tính được tỷ trọng của các giá trị tính bằng {unit}: tổng của chúng không có nghĩa.',
      hint: 'Bỏ “share”, hoặc chọn một chỉ tiêu đếm được như số người, số tiền.',
    },
    en: {
      message: 'Values in {unit} have no shares, for their sum means nothing.',
      hint: 'Leave “share” out, or choose an indicator that counts, such as people or money.',
    },
  },
  'query/shares-of': {
    severity: 'error',
    vi: { message: 'Tỷ trọng chỉ tính được từ tổng, không từ “{aggregate}”.', hint: 'Dùng “aggregate: sum”.' },
    en: { message: 'Shares are of sums, not of “{aggregate}”.', hint: 'Use “aggregate: sum”.' },
  },
  'query/share-and-index': {
    severity: 'error',
    vi: { message: '“share” và “index” không dùng chung được.', hint: 'Giữ một trong hai.' },
    en: { message: '“share” and “index” exclude each other.', hint: 'Keep one of them.' },
  },
  'query/negative-share': {
    severity: 'error',
    vi: {
      message: '“{category}” có giá trị âm, nên không tính được tỷ trọng.',
      hint: 'Bỏ “share”, hoặc loại giá trị này bằng “except”.',
    },
    en: {
      message: '“{category}” is negative, so there are no shares.',
      hint: 'Leave “share” out, or leave that value out by “except”.',
    },
  },
  'query/open-share': {
    severity: 'error',
    vi: {
      message: '“{category}” chỉ biết là trên hoặc dưới một mức, nên không tính được tỷ trọng.',
      hint: 'Bỏ “share”, hoặc loại giá trị này bằng “except”.',
    },
    en: {
      message: '“{category}” is only known to be over or under something, so there are no shares.',
      hint: 'Leave “share” out, or leave that value out by “except”.',
    },
  },
  'query/incomplete-whole': {
    severity: 'warning',
    vi: {
      message: '“{whole}” thiếu số liệu của {missing}, nên không tính tỷ trọng cho “{whole}”.',
      hint: 'Bổ sung số liệu, hoặc chỉ lấy những nhóm có đủ bằng “where” hay “except”.',
    },
    en: {
      message: '“{whole}” lacks {missing}, so there are no shares of it.',
      hint: 'Add what is missing, or choose only what is complete by “where” or “except”.',
    },
  },
  'query/no-total': {
    severity: 'error',
    vi: { message: 'Tổng bằng 0, nên không có gì để tính tỷ trọng.', hint: 'Bỏ “share”, hoặc chọn kỳ khác.' },
    en: {
      message: 'The total is 0, so there is nothing to have a share of.',
      hint: 'Leave “share” out, or choose another period.',
    },
  },
  'query/unknown-base': {
    severity: 'error',
    vi: { message: 'Không có nhóm hay chuỗi “{value}” để lấy làm gốc 100.', hint: 'Chọn một trong: {known}.' },
    en: { message: 'There is no category or series “{value}” to set at 100.', hint: 'Choose one of: {known}.' },
  },
  'query/no-base': {
    severity: 'error',
    vi: {
      message: 'Chuỗi “{series}” không có giá trị khác 0 ở “{value}”, nên không lấy làm gốc 100 được.',
      hint: 'Chọn gốc khác, hoặc loại chuỗi này.',
    },
    en: {
      message: 'The series “{series}” has no value other than 0 at “{value}”, so that can’t be 100.',
      hint: 'Choose another base, or leave the series out.',
    },
  },
  'query/rest-left-out': {
    severity: 'warning',
    vi: {
      message: '{count} nhóm còn lại bị bỏ khỏi biểu đồ: giá trị của chúng (đơn vị: {unit}) không cộng lại được.',
      hint: 'Ghi “rest: false” nếu đúng ý bạn, và nói rõ trong tiêu đề.',
    },
    en: {
      message: 'The other {count} are left out: their values (in {unit}) can’t be added up.',
      hint: 'Write “rest: false” if that is what you want, and say so in the title.',
    },
  },
  'query/many-categories': {
    severity: 'warning',
    vi: {
      message: 'Truy vấn cho tới {count} “{by}”, nhiều hơn mức đọc được trên một trang.',
      hint: 'Thêm “top: 10”, chọn bớt bằng “where”, hoặc gộp theo một cột bằng “by” và “aggregate”.',
    },
    en: {
      message: 'The query gives {count} of “{by}”, more than can be read on a slide.',
      hint: 'Add “top: 10”, choose some by “where”, or group them by a column with “by” and “aggregate”.',
    },
  },
  'query/many-series': {
    severity: 'warning',
    vi: {
      message: 'Truy vấn cho tới {count} chuỗi, nhiều hơn số màu phân biệt được.',
      hint: 'Chọn bớt bằng “where”, hoặc dùng “by” thay cho “series”.',
    },
    en: {
      message: 'The query gives {count} series, more than there are colours to tell apart.',
      hint: 'Choose some by “where”, or use “by” instead of “series”.',
    },
  },
  'query/mixed-levels': {
    severity: 'warning',
    vi: {
      message: 'Tổng gộp cả các địa bàn khác cấp ({levels}), nên có thể tính trùng.',
      hint: 'Ghi vào “where” một cấp, ví dụ “level: {first}”.',
    },
    en: {
      message: 'The total puts areas of several levels together ({levels}), so some may count twice.',
      hint: 'Say one in “where”, e.g. “level: {first}”.',
    },
  },
  'query/rest-highlighted': {
    severity: 'error',
    vi: {
      message: '“{name}” gộp nhiều nhóm nhỏ nên không làm nổi bật được.',
      hint: 'Làm nổi bật một nhóm có tên, hoặc bỏ “highlight”.',
    },
    en: {
      message: '“{name}” sums up the small ones and can’t be the story.',
      hint: 'Highlight one that has a name, or leave “highlight” out.',
    },
  },
} as const satisfies Catalogue;
