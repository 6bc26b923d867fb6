import type { Catalogue } from '../catalogue.ts';

/** What can be wrong with the files of a data package before their rows are read. */
export const dataFileMessages = {
  'data/not-text': {
    severity: 'error',
    vi: { message: 'Tệp không phải văn bản: trong đó có ký tự NUL.', hint: 'Lưu lại tệp từ Excel ở dạng “CSV UTF-8”.' },
    en: {
      message: 'The file isn’t text: it has NUL characters in it.',
      hint: 'Save it again from Excel as “CSV UTF-8”.',
    },
  },
  'data/unknown-encoding': {
    severity: 'error',
    vi: {
      message: 'Không có bảng mã nào tên là “{encoding}”.',
      hint: 'Sửa encoding trong datapackage.json, ví dụ utf-8 hoặc windows-1258.',
    },
    en: {
      message: 'There is no encoding called “{encoding}”.',
      hint: 'Change encoding in datapackage.json, to utf-8 or windows-1258 for instance.',
    },
  },
  'data/wrong-encoding': {
    severity: 'error',
    vi: {
      message: 'Tệp không đọc được theo bảng mã {encoding}.',
      hint: 'Sửa encoding trong datapackage.json, hoặc lưu lại tệp ở dạng “CSV UTF-8”.',
    },
    en: {
      message: 'The file can’t be read as {encoding}.',
      hint: 'Change encoding in datapackage.json, or save the file again as “CSV UTF-8”.',
    },
  },
  'data/guessed-encoding': {
    severity: 'info',
    vi: {
      message: 'Tệp không ở dạng UTF-8, nên được đọc theo bảng mã {encoding}.',
      hint: 'Nếu chữ có dấu bị sai, lưu lại tệp ở dạng “CSV UTF-8”; nếu đúng, ghi encoding trong datapackage.json.',
    },
    en: {
      message: 'The file isn’t UTF-8, so it was read as {encoding}.',
      hint: 'If diacritics come out wrong, save it again as “CSV UTF-8”; if they are right, say encoding in datapackage.json.',
    },
  },
  'data/no-header': {
    severity: 'error',
    vi: { message: 'Bảng trống: dòng đầu không có tên cột.', hint: 'Dòng đầu phải là tên cột: {columns}, …' },
    en: {
      message: 'The table is empty: its first row has no column names.',
      hint: 'Write the names of the columns in the first row: {columns}, …',
    },
  },
  'data/duplicate-column': {
    severity: 'error',
    vi: { message: 'Cột “{column}” có hai lần.', hint: 'Xóa hoặc đổi tên một cột, để không phải đoán cột nào đúng.' },
    en: {
      message: 'The column “{column}” stands there twice.',
      hint: 'Delete or rename one, so that nobody has to guess which is meant.',
    },
  },
  'data/ambiguous-number': {
    severity: 'error',
    vi: {
      message: '“{value}” có thể là {grouped} hoặc {decimal}: không rõ dấu nào là dấu thập phân.',
      hint: 'Ghi decimalChar và groupChar của cột {column} trong datapackage.json, hoặc viết {grouped} không có dấu ngăn hàng nghìn.',
    },
    en: {
      message: '“{value}” may be {grouped} or {decimal}: nothing says which is the decimal mark.',
      hint: 'Say decimalChar and groupChar of the column {column} in datapackage.json, or write {grouped} without a mark.',
    },
  },
  'data/missing-sheet': {
    severity: 'error',
    vi: { message: 'Tệp Excel không có trang “{sheet}”.', hint: 'Đặt tên trang là {sheet}; tệp có: {known}.' },
    en: { message: 'The workbook has no sheet “{sheet}”.', hint: 'Name a sheet {sheet}; the file has: {known}.' },
  },
  'data/merged-cells': {
    severity: 'error',
    vi: {
      message: 'Các ô {range} bị gộp: chỉ ô đầu có giá trị, các ô còn lại trống.',
      hint: 'Bỏ gộp ô (Trang chủ → Gộp & Căn giữa) rồi điền từng ô.',
    },
    en: {
      message: 'The cells {range} are merged: only the first holds a value, the others are empty.',
      hint: 'Unmerge them (Home → Merge & Center) and fill in each cell.',
    },
  },
  'data/error-cell': {
    severity: 'error',
    vi: { message: 'Ô có lỗi {value}.', hint: 'Sửa công thức của ô trong Excel rồi lưu lại.' },
    en: { message: 'The cell holds the error {value}.', hint: 'Mend its formula in Excel and save the file.' },
  },
  'data/uncalculated-cell': {
    severity: 'error',
    vi: { message: 'Công thức của ô chưa được tính.', hint: 'Mở tệp bằng Excel, lưu lại để có kết quả, rồi dựng lại.' },
    en: {
      message: 'The formula of the cell was never calculated.',
      hint: 'Open the file in Excel and save it, so that it holds the results.',
    },
  },
  'data/old-workbook': {
    severity: 'error',
    vi: { message: 'Tệp là .xls đời cũ hoặc có mật khẩu.', hint: 'Lưu lại ở dạng .xlsx không có mật khẩu.' },
    en: { message: 'The file is an old .xls, or has a password.', hint: 'Save it as .xlsx without a password.' },
  },
  'data/workbook-too-large': {
    severity: 'error',
    vi: { message: 'Tệp Excel bung ra lớn hơn {limit} MB.', hint: 'Bỏ bớt trang và ảnh, hoặc dùng CSV.' },
    en: {
      message: 'The workbook is larger than {limit} MB when unpacked.',
      hint: 'Take out sheets and pictures, or use CSV.',
    },
  },
  'data/bad-workbook': {
    severity: 'error',
    vi: { message: 'Không đọc được tệp Excel: {detail}.', hint: 'Mở tệp bằng Excel và lưu lại ở dạng .xlsx.' },
    en: { message: 'The workbook can’t be read: {detail}.', hint: 'Open it in Excel and save it again as .xlsx.' },
  },
  'data/not-a-table': {
    severity: 'error',
    vi: {
      message: 'Chỗ này phải là một bảng: một danh sách đối tượng, hoặc danh sách các dòng với dòng đầu là tên cột.',
      hint: 'Ví dụ: [{"id": "budget", "name_vi": "Thu"}].',
    },
    en: {
      message: 'A table is wanted here: a list of objects, or of rows with the column names first.',
      hint: 'For instance: [{"id": "budget", "name_vi": "Revenue"}].',
    },
  },
  'data/nested-value': {
    severity: 'error',
    vi: {
      message: 'Ô chứa danh sách hoặc đối tượng, không phải một giá trị.',
      hint: 'Viết một số, một chữ hoặc để null.',
    },
    en: {
      message: 'The field holds a list or an object rather than a value.',
      hint: 'Write a number, a text or null.',
    },
  },
  'data/unknown-source': {
    severity: 'error',
    vi: { message: 'Không có nguồn “{id}” trong bảng sources.', hint: 'Có phải là: {known}?' },
    en: { message: 'There is no source “{id}” in the table sources.', hint: 'Did you mean: {known}?' },
  },
} as const satisfies Catalogue;
