import type { Catalogue } from '../catalogue.ts';
import { functionMessages } from './functions.ts';

/** What can be wrong with an expression, in a deck or in a formula of the data set. */
export const expressionMessages = {
  ...functionMessages,
  'data/empty-expression': {
    severity: 'error',
    vi: { message: 'Giữa {{ và }} không có gì.', hint: 'Viết mã chỉ tiêu hoặc biểu thức, ví dụ {{ grdp_growth }}.' },
    en: {
      message: 'There is nothing between {{ and }}.',
      hint: 'Write an indicator or an expression, such as {{ grdp_growth }}.',
    },
  },
  'data/unexpected': {
    severity: 'error',
    vi: {
      message: 'Không hiểu “{text}” ở chỗ này của biểu thức.',
      hint: 'Dùng + - * / ( ), dấu chấm thập phân (0.5), và đặt văn bản trong dấu ngoặc kép.',
    },
    en: {
      message: '“{text}” makes no sense at this place of the expression.',
      hint: 'Use + - * / ( ), a decimal point (0.5), and put text in quotation marks.',
    },
  },
  'data/braces': {
    severity: 'error',
    vi: {
      message: 'Ở đây vốn đã là biểu thức, không cần {{ }}.',
      hint: 'Bỏ {{ và }}, ví dụ viết grdp_growth@2020. Chỉ trong văn bản mới dùng {{ }}.',
    },
    en: {
      message: 'An expression stands here already, without {{ }}.',
      hint: 'Leave out {{ and }}: write grdp_growth@2020. Only texts use {{ }}.',
    },
  },
  'data/unexpected-end': {
    severity: 'error',
    vi: { message: 'Biểu thức còn dở dang.', hint: 'Viết nốt phần còn thiếu: một số hạng hoặc dấu ngoặc đóng.' },
    en: { message: 'The expression isn’t finished.', hint: 'Add what is missing: an operand or a closing bracket.' },
  },
  'data/unclosed-text': {
    severity: 'error',
    vi: { message: 'Dấu ngoặc kép được mở mà không đóng.', hint: 'Thêm dấu " ở cuối văn bản.' },
    en: { message: 'A quotation mark is opened and never closed.', hint: 'Add a " at the end of the text.' },
  },
  'data/too-deep': {
    severity: 'error',
    vi: {
      message: 'Biểu thức lồng nhau quá {most} tầng.',
      hint: 'Tách biểu thức thành nhiều công thức trong bộ số liệu.',
    },
    en: { message: 'The expression is nested more than {most} deep.', hint: 'Split it into formulas in the data set.' },
  },
  'data/unknown-indicator': {
    severity: 'error',
    vi: { message: 'Bộ số liệu không có chỉ tiêu “{id}”.', hint: 'Có phải là: {known}?' },
    en: { message: 'The data set has no indicator “{id}”.', hint: 'Did you mean: {known}?' },
  },
  'data/unknown-selector': {
    severity: 'error',
    vi: {
      message: 'Bộ số liệu không có kỳ, địa bàn hay kịch bản “{code}”.',
      hint: 'Có phải là: {known}? Dấu trừ đứng sau mã phải có dấu cách ở trước.',
    },
    en: {
      message: 'The data set has no period, area or scenario “{code}”.',
      hint: 'Did you mean: {known}? A minus sign after a code needs a space before it.',
    },
  },
  'data/repeated-selector': {
    severity: 'error',
    vi: {
      message: '“{earlier}” và “{code}” cùng một chiều (kỳ, địa bàn hoặc kịch bản).',
      hint: 'Chỉ giữ một trong hai.',
    },
    en: {
      message: '“{earlier}” and “{code}” are of the same dimension (period, area or scenario).',
      hint: 'Keep only one of them.',
    },
  },
  'data/no-observation': {
    severity: 'error',
    vi: { message: 'Chỉ tiêu “{id}” không có số liệu cho {wanted}.', hint: 'Đang có: {known}.' },
    en: { message: 'The indicator “{id}” has no figure for {wanted}.', hint: 'There is: {known}.' },
  },
  'data/no-dataset': {
    severity: 'error',
    vi: {
      message: 'Không tra được “{id}” vì bản trình chiếu không nêu bộ số liệu.',
      hint: 'Thêm dòng “data: <tên bộ số liệu>” vào đầu bản trình chiếu.',
    },
    en: {
      message: '“{id}” can’t be looked up, for the deck names no data set.',
      hint: 'Add a line “data: <name of the data set>” at the top of the deck.',
    },
  },
  'data/text-as-figure': {
    severity: 'error',
    vi: {
      message: '“{text}” là văn bản, không phải số liệu.',
      hint: 'Bỏ dấu ngoặc kép nếu đó là một số hoặc mã chỉ tiêu.',
    },
    en: {
      message: '“{text}” is a text, not a figure.',
      hint: 'Leave out the quotation marks if it is a number or an indicator.',
    },
  },
  'data/claim-as-figure': {
    severity: 'error',
    vi: {
      message: 'Phép so sánh là một khẳng định, không phải số liệu.',
      hint: 'Đưa vào claims; so sánh không nối được với nhau, viết “a < b and b < c”.',
    },
    en: {
      message: 'A comparison is a claim, not a figure.',
      hint: 'Put it into claims; comparisons can’t be chained, write “a < b and b < c”.',
    },
  },
  'data/figure-as-claim': {
    severity: 'error',
    vi: {
      message: 'Biểu thức cho ra số liệu, không phải khẳng định đúng hay sai.',
      hint: 'So sánh nó với một số liệu khác bằng < <= > >= = hoặc !=.',
    },
    en: {
      message: 'The expression yields a figure, not a claim that holds or fails.',
      hint: 'Compare it with something: < <= > >= = or !=.',
    },
  },
  'data/claim-filtered': {
    severity: 'error',
    vi: { message: 'Khẳng định không dùng bộ lọc.', hint: 'Bỏ phần từ dấu | trở đi.' },
    en: { message: 'A claim takes no filters.', hint: 'Leave out everything from the | on.' },
  },
  'data/text-filtered': {
    severity: 'error',
    vi: { message: 'Văn bản “{text}” không dùng bộ lọc.', hint: 'Bỏ phần từ dấu | trở đi.' },
    en: { message: 'The text “{text}” takes no filters.', hint: 'Leave out everything from the | on.' },
  },
  'data/units-differ': {
    severity: 'error',
    vi: {
      message: 'Hai đơn vị không cùng loại trong “{operator}”: {left} và {right}.',
      hint: 'Chỉ cộng, trừ, so sánh hay đổi giữa các đơn vị của cùng một đại lượng.',
    },
    en: {
      message: '“{operator}” has two units that don’t go together: {left} and {right}.',
      hint: 'Only add, subtract, compare and convert between units of the same thing.',
    },
  },
  'data/units-combine': {
    severity: 'error',
    vi: {
      message: '“{left} {operator} {right}” không thành một đơn vị có nghĩa.',
      hint: 'Nhân hoặc chia với một số không đơn vị, hoặc dùng share, growth cho tỷ lệ %.',
    },
    en: {
      message: '“{left} {operator} {right}” is no sensible unit.',
      hint: 'Multiply or divide by a bare number, or use share or growth for percentages.',
    },
  },
  'data/rank-arithmetic': {
    severity: 'error',
    vi: { message: 'Thứ hạng không cộng, trừ, nhân, chia được.', hint: 'Thứ hạng chỉ in ra hoặc so sánh được.' },
    en: {
      message: 'A rank can’t be added, subtracted, multiplied or divided.',
      hint: 'A rank can only be printed or compared.',
    },
  },
  'data/division-by-zero': {
    severity: 'error',
    vi: { message: 'Số chia bằng 0 hoặc có thể bằng 0.', hint: 'Chia cho một số liệu chắc chắn khác 0.' },
    en: { message: 'The divisor is 0, or may be.', hint: 'Divide by a figure that is surely not 0.' },
  },
  'data/unbounded': {
    severity: 'error',
    vi: {
      message: 'Kết quả có thể lớn nhỏ tùy ý: các cận “trên”, “dưới” triệt tiêu nhau.',
      hint: 'Không tính hiệu, tỷ số hay mức tăng của hai số cùng “trên” hay cùng “dưới”; dùng số liệu chính xác hơn.',
    },
    en: {
      message: 'The result may be as large or small as one likes: the bounds “over” and “under” cancel out.',
      hint: 'Don’t take the difference, ratio or growth of two figures that are both “over” or both “under”; use more exact ones.',
    },
  },
  'data/formula-cycle': {
    severity: 'error',
    vi: { message: 'Các công thức gọi vòng quanh nhau: {cycle}.', hint: 'Thay một công thức trong vòng bằng giá trị.' },
    en: { message: 'The formulas go round in a circle: {cycle}.', hint: 'Replace one of them by a value.' },
  },
  'data/formula-failed': {
    severity: 'error',
    vi: {
      message: '“{id}” là công thức có lỗi trong bộ số liệu: = {formula}.',
      hint: 'Chạy twindeck check để xem lỗi ở dòng của công thức.',
    },
    en: {
      message: '“{id}” is a formula that fails in the data set: = {formula}.',
      hint: 'Run twindeck check to see what is wrong at the formula’s row.',
    },
  },
  'data/formula-unit': {
    severity: 'error',
    vi: {
      message: 'Công thức cho đơn vị {unit}, nhưng chỉ tiêu có đơn vị {wanted}.',
      hint: 'Sửa công thức hoặc đơn vị của chỉ tiêu.',
    },
    en: {
      message: 'The formula yields {unit}, but the indicator is in {wanted}.',
      hint: 'Change the formula or the indicator’s unit.',
    },
  },
  'data/no-date': {
    severity: 'error',
    vi: {
      message: '“{text}” không phải là một ngày.',
      hint: 'Viết năm-tháng-ngày trong ngoặc kép: {{ "2021-12-31" | date }}.',
    },
    en: { message: '“{text}” isn’t a date.', hint: 'Write year-month-day in quotes: {{ "2021-12-31" | date }}.' },
  },
  'data/unknown-filter': {
    severity: 'error',
    vi: { message: 'Không có bộ lọc “{name}”.', hint: 'Có phải là: {known}?' },
    en: { message: 'There is no filter “{name}”.', hint: 'Did you mean: {known}?' },
  },
  'data/filter-argument-missing': {
    severity: 'error',
    vi: { message: 'Bộ lọc “{name}” thiếu tham số.', hint: 'Viết như “| in: nghìn tỷ đồng” hoặc “| digits: 1”.' },
    en: {
      message: 'The filter “{name}” has no argument.',
      hint: 'Write it like “| in: nghìn tỷ đồng” or “| digits: 1”.',
    },
  },
  'data/filter-argument-unused': {
    severity: 'error',
    vi: { message: 'Bộ lọc “{name}” không nhận tham số “{argument}”.', hint: 'Bỏ dấu hai chấm và phần sau nó.' },
    en: {
      message: 'The filter “{name}” takes no argument “{argument}”.',
      hint: 'Leave out the colon and what follows.',
    },
  },
  'data/bad-digits': {
    severity: 'error',
    vi: {
      message: '“{argument}” không phải là số chữ số thập phân.',
      hint: 'Viết một số nguyên, ví dụ “| digits: 1”.',
    },
    en: { message: '“{argument}” is no number of decimals.', hint: 'Write a whole number, such as “| digits: 1”.' },
  },
  'data/too-many-digits': {
    severity: 'error',
    vi: { message: 'Nguồn không cho biết tới {argument} chữ số thập phân.', hint: 'Nhiều nhất là {most} chữ số.' },
    en: { message: 'The sources don’t support {argument} decimals.', hint: 'Ask for {most} at most.' },
  },
} as const satisfies Catalogue;
