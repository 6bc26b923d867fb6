import type { Catalogue } from '../catalogue.ts';
import { dataFileMessages } from './data-files.ts';
import { expressionMessages } from './expressions.ts';

/** What can be wrong with a data package; its files and the expressions over it have files of their own. */
export const dataMessages = {
  ...dataFileMessages,
  ...expressionMessages,
  'data/missing-file': {
    severity: 'error',
    vi: {
      message: 'Không có tệp “{path}” của bộ số liệu, hoặc không đọc được tệp.',
      hint: 'Kiểm tra đường dẫn trong datapackage.json và tên tệp trong thư mục.',
    },
    en: {
      message: 'The data package has no file “{path}”, or it can’t be read.',
      hint: 'Check the path in datapackage.json and the name of the file in the folder.',
    },
  },
  'data/not-utf8': {
    severity: 'error',
    vi: { message: 'Tệp không ở dạng UTF-8, nên chữ có dấu không đọc được.', hint: 'Lưu lại tệp ở dạng “CSV UTF-8”.' },
    en: {
      message: 'The file isn’t UTF-8, so letters with diacritics can’t be read.',
      hint: 'Save the file again as “CSV UTF-8”.',
    },
  },
  'data/invalid-json': {
    severity: 'error',
    vi: {
      message: 'Tệp không phải JSON hợp lệ: {detail}.',
      hint: 'Sửa chỗ được nêu; thường là thừa hoặc thiếu một dấu phẩy hay dấu ngoặc.',
    },
    en: {
      message: 'The file isn’t valid JSON: {detail}.',
      hint: 'Mend the place that is named; often a comma or a bracket is missing or too many.',
    },
  },
  'data/not-a-package': {
    severity: 'error',
    vi: {
      message: 'datapackage.json phải là một đối tượng JSON.',
      hint: 'Viết { "name": …, "resources": [ … ] } theo chuẩn Frictionless Data Package.',
    },
    en: {
      message: 'datapackage.json must be a JSON object.',
      hint: 'Write { "name": …, "resources": [ … ] } as Frictionless Data Package says.',
    },
  },
  'data/unclosed-quote': {
    severity: 'error',
    vi: {
      message: 'Dấu ngoặc kép được mở mà không đóng; phần còn lại của tệp bị nuốt vào một ô.',
      hint: 'Đóng dấu ngoặc kép; dấu ngoặc kép trong ô phải viết hai lần ("").',
    },
    en: {
      message: 'A quotation mark is opened and never closed; the rest of the file falls into one field.',
      hint: 'Close it; a quotation mark inside a field is written twice ("").',
    },
  },
  'data/missing-column': {
    severity: 'error',
    vi: { message: 'Bảng thiếu cột “{column}”.', hint: 'Thêm cột đó; bảng đang có: {known}.' },
    en: { message: 'The table has no column “{column}”.', hint: 'Add it; the table has: {known}.' },
  },
  'data/misspelt-column': {
    severity: 'warning',
    vi: { message: 'Cột “{column}” không được dùng đến.', hint: 'Có phải là “{known}”?' },
    en: { message: 'The column “{column}” isn’t used for anything.', hint: 'Did you mean “{known}”?' },
  },
  'data/extra-fields': {
    severity: 'error',
    vi: {
      message: 'Dòng có {count} ô, nhiều hơn {expected} cột của bảng.',
      hint: 'Đặt ô có dấu phân cách trong dấu ngoặc kép, ví dụ "1,5".',
    },
    en: {
      message: 'The row has {count} fields, more than the {expected} columns of the table.',
      hint: 'Put a field that holds the delimiter in quotation marks, such as "1,5".',
    },
  },
  'data/missing-value': {
    severity: 'error',
    vi: { message: 'Ô “{column}” trống.', hint: 'Điền ô này; cột này không được để trống.' },
    en: { message: 'The field “{column}” is empty.', hint: 'Fill it in; this column can’t be empty.' },
  },
  'data/bad-id': {
    severity: 'error',
    vi: {
      message: 'Mã “{id}” có ký tự không dùng được trong biểu thức.',
      hint: 'Mã chỉ tiêu: chữ, số và dấu _, bắt đầu bằng chữ; mã khác được có dấu - ở giữa.',
    },
    en: {
      message: 'The code “{id}” has characters that an expression can’t hold.',
      hint: 'An indicator’s id has letters, digits and _, and starts with a letter; other codes may have - inside.',
    },
  },
  'data/duplicate-id': {
    severity: 'error',
    vi: { message: 'Mã “{id}” đã có ở một dòng trên.', hint: 'Đổi mã hoặc xóa dòng thừa.' },
    en: { message: 'The code “{id}” stands in an earlier row already.', hint: 'Change the code or delete the row.' },
  },
  'data/ambiguous-code': {
    severity: 'error',
    vi: {
      message: 'Mã “{code}” được dùng cho hai chiều (kỳ, địa bàn, kịch bản), nên @{code} có hai nghĩa.',
      hint: 'Đổi một trong hai mã.',
    },
    en: {
      message: 'The code “{code}” is used in two dimensions (period, area, scenario), so @{code} means two things.',
      hint: 'Change one of the two.',
    },
  },
  'data/no-rows': {
    severity: 'error',
    vi: { message: 'Bảng không có dòng nào.', hint: 'Thêm ít nhất một dòng; dòng đầu là giá trị mặc định.' },
    en: { message: 'The table has no rows.', hint: 'Add at least one; the first row is the default.' },
  },
  'data/bad-number': {
    severity: 'error',
    vi: {
      message: '“{value}” không phải là số theo cách viết của cột này.',
      hint: 'Viết như {example}, hoặc sửa decimalChar và groupChar của cột trong datapackage.json.',
    },
    en: {
      message: '“{value}” isn’t a number as this column writes them.',
      hint: 'Write it like {example}, or change decimalChar and groupChar of the column in datapackage.json.',
    },
  },
  'data/percent-cell': {
    severity: 'error',
    vi: {
      message: 'Ô này hiện “{value}”, nhưng đơn vị của chỉ tiêu là “{unit}”.',
      hint: 'Đổi định dạng ô sang Number (khi đó là {kept}), hoặc ghi đơn vị % ở bảng indicators.',
    },
    en: {
      message: 'This cell shows “{value}”, but the unit of its indicator is “{unit}”.',
      hint: 'Format the cell as a number (it is then {kept}), or write the unit % in the table indicators.',
    },
  },
  'data/number-with-unit': {
    severity: 'error',
    vi: {
      message: 'Ô “{value}” có cả số và đơn vị “{unit}”.',
      hint: 'Chỉ ghi {number}; đơn vị ghi ở cột unit của bảng indicators.',
    },
    en: {
      message: 'The cell “{value}” holds a number with its unit “{unit}”.',
      hint: 'Write only {number}; the unit belongs in the column unit of the table indicators.',
    },
  },
  'data/no-figure': {
    severity: 'info',
    vi: {
      message: '“{value}” được hiểu là chưa có số liệu; dòng này bị bỏ qua.',
      hint: 'Nếu có số, ghi vào ô này; nếu không, có thể xóa dòng.',
    },
    en: {
      message: '“{value}” is taken to mean that there is no figure; the row is left out.',
      hint: 'Write the figure if there is one; otherwise the row can be deleted.',
    },
  },
  'data/more-alike': {
    severity: 'info',
    vi: {
      message: 'Còn {count} chỗ nữa trong tệp này có cùng lỗi ({kind}).',
      hint: 'Sửa các chỗ đã nêu trước rồi kiểm tra lại.',
    },
    en: {
      message: 'And {count} more places in this file like the ones above ({kind}).',
      hint: 'Mend those first and check again.',
    },
  },
  'data/bad-choice': {
    severity: 'error',
    vi: { message: 'Cột “{column}” không có giá trị “{value}”.', hint: 'Có phải là: {known}?' },
    en: { message: 'The column “{column}” has no value “{value}”.', hint: 'Did you mean: {known}?' },
  },
  'data/bad-decimals': {
    severity: 'error',
    vi: { message: 'Số chữ số thập phân không thể là {value}.', hint: 'Viết số nguyên từ 0 đến {most}.' },
    en: { message: 'There can’t be {value} decimals.', hint: 'Write a whole number from 0 to {most}.' },
  },
  'data/unknown-id': {
    severity: 'error',
    vi: {
      message: 'Không có “{id}” trong bảng mà cột “{column}” trỏ tới.',
      hint: 'Có phải là: {known}? Nếu không, thêm mã vào bảng đó.',
    },
    en: {
      message: 'There is no “{id}” in the table that the column “{column}” points to.',
      hint: 'Did you mean: {known}? If not, add it to that table.',
    },
  },
  'data/value-and-formula': {
    severity: 'error',
    vi: { message: 'Dòng có cả giá trị lẫn công thức.', hint: 'Chỉ giữ một trong hai.' },
    en: { message: 'The row has a value and a formula.', hint: 'Keep only one of them.' },
  },
  'data/no-value': {
    severity: 'error',
    vi: {
      message: 'Dòng không có giá trị và cũng không có công thức.',
      hint: 'Điền value hoặc formula, hoặc xóa dòng.',
    },
    en: { message: 'The row has neither a value nor a formula.', hint: 'Fill in value or formula, or delete the row.' },
  },
  'data/formula-qualifier': {
    severity: 'warning',
    vi: {
      message: '“{qualifier}” không có tác dụng với công thức: mức độ chính xác suy ra từ các số liệu thành phần.',
      hint: 'Để trống cột qualifier.',
    },
    en: {
      message: '“{qualifier}” has no effect on a formula: its qualifier follows from the figures in it.',
      hint: 'Leave the qualifier empty.',
    },
  },
  'data/duplicate-observation': {
    severity: 'error',
    vi: {
      message: '{indicator} kỳ {period} đã có ở dòng {line} của bảng, cùng địa bàn, kịch bản và nguồn.',
      hint: 'Xóa một trong hai dòng, hoặc sửa kỳ, địa bàn, kịch bản.',
    },
    en: {
      message:
        '{indicator} of {period} stands in row {line} of the table already, with the same area, scenario and source.',
      hint: 'Delete one of the rows, or change its period, area or scenario.',
    },
  },
  'data/sources-disagree': {
    severity: 'info',
    vi: {
      message:
        'Hai nguồn nói khác nhau về {indicator} kỳ {period}: {kept} ghi {keptSays}, {other} ghi {otherSays}. Số của {kept} được dùng.',
      hint: 'Muốn dùng số của nguồn kia thì viết `prefer: {other}` trong tệp trình chiếu hoặc datapackage.json.',
    },
    en: {
      message:
        'Two sources disagree on {indicator} of {period}: {kept} says {keptSays}, {other} says {otherSays}. The figure of {kept} is used.',
      hint: 'To follow the other one write `prefer: {other}` in the deck or in datapackage.json.',
    },
  },
  'data/unused-figures': {
    severity: 'info',
    vi: {
      message: 'Không bài trình chiếu nào dùng {count} số liệu của bộ: {names}.',
      hint: 'Để nguyên nếu giữ cho lần sau; nếu không, đưa lên trang hoặc xóa.',
    },
    en: {
      message: 'No deck uses {count} of the figures: {names}.',
      hint: 'Leave them for another time, show them on a slide, or delete them.',
    },
  },
  'data/as-written-disagrees': {
    severity: 'error',
    vi: {
      message: 'Giá trị {value} không khớp với nguyên văn của chính dòng này: “{asWritten}”.',
      hint: 'Đối chiếu nguồn rồi sửa giá trị hoặc as_written.',
    },
    en: {
      message: 'The value {value} disagrees with the row’s own as_written: “{asWritten}”.',
      hint: 'Look it up in the source, then change the value or as_written.',
    },
  },
} as const satisfies Catalogue;
