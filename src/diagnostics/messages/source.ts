import type { Catalogue } from '../catalogue.ts';

/** What is wrong with a YAML text before its meaning is looked at. */
export const sourceMessages = {
  'source/syntax': {
    severity: 'error',
    vi: {
      message: 'Tệp YAML viết sai cú pháp ở đây ({detail}).',
      hint: 'Xem lại dấu hai chấm, dấu nháy và khoảng lùi đầu dòng ở dòng này và dòng ngay trên.',
    },
    en: {
      message: 'The YAML syntax is wrong here ({detail}).',
      hint: 'Check colons, quotes and indentation on this line and the one above.',
    },
  },
  'source/unclosed-quote': {
    severity: 'error',
    vi: { message: 'Dấu nháy mở ở đây không được đóng.', hint: 'Thêm dấu nháy cùng loại ở cuối đoạn chữ.' },
    en: { message: 'The quote that opens here is never closed.', hint: 'Add the same quote at the end of the text.' },
  },
  'source/unclosed-bracket': {
    severity: 'error',
    vi: {
      message: 'Dấu ngoặc mở ở đây không được đóng.',
      hint: 'Thêm “{close}” ở cuối, trước khi xuống dòng kế tiếp.',
    },
    en: {
      message: 'The bracket that opens here is never closed.',
      hint: 'Add “{close}” at its end, before the next line.',
    },
  },
  'source/too-far-right': {
    severity: 'error',
    vi: {
      message: 'Dòng này lùi vào sâu hơn dòng trên, nên bị coi là phần tiếp của dòng trên.',
      hint: 'Cho dòng này thẳng hàng với khóa ở dòng trên.',
    },
    en: {
      message: 'This line is indented further than the one above, and so is taken for its continuation.',
      hint: 'Let it begin where the key on the line above begins.',
    },
  },
  'source/unquoted-colon': {
    severity: 'error',
    vi: {
      message: 'Dòng này có hai dấu hai chấm; chữ có “: ” bên trong phải đặt trong dấu nháy kép.',
      hint: 'Viết khóa: "chữ: chữ" — thêm dấu " ở đầu và cuối đoạn chữ.',
    },
    en: {
      message: 'There are two colons on this line; a text that holds “: ” must be quoted.',
      hint: 'Write key: "text: text", with a double quote at both ends of the text.',
    },
  },
  'source/duplicate-key': {
    severity: 'error',
    vi: { message: 'Khóa này đã viết ở trên rồi.', hint: 'Giữ một khóa, xóa khóa kia.' },
    en: { message: 'This key stands here twice.', hint: 'Keep one of them and delete the other.' },
  },
  'source/tab': {
    severity: 'error',
    vi: { message: 'Đầu dòng có phím Tab; YAML chỉ nhận dấu cách.', hint: 'Thay mỗi Tab bằng hai dấu cách.' },
    en: {
      message: 'The line is indented with a tab; YAML takes spaces only.',
      hint: 'Replace each tab with two spaces.',
    },
  },
  'source/unknown-alias': {
    severity: 'error',
    vi: {
      message: 'Tham chiếu “*” không dùng được ({detail}).',
      hint: 'Đặt “&tên” ở chỗ gốc trước khi dùng “*tên”; nếu muốn viết dấu *, đặt cả dòng trong dấu nháy kép.',
    },
    en: {
      message: 'The alias “*” can’t be used ({detail}).',
      hint: 'Put “&name” on the original before “*name”; to write an asterisk, put the text in double quotes.',
    },
  },
  'source/unquoted-braces': {
    severity: 'error',
    vi: {
      message: 'Chữ có “{{” ở đây phải đặt trong dấu nháy kép.',
      hint: 'Thêm dấu nháy ở đầu và cuối đoạn chữ: "… {{ … }} …"; bên trong đã có dấu " thì dùng dấu nháy đơn.',
    },
    en: {
      message: 'A text that holds “{{” must be quoted here.',
      hint: 'Put quotes at both ends of the text: "… {{ … }} …"; single ones where there are double ones inside.',
    },
  },
  'source/control-character': {
    severity: 'error',
    vi: {
      message: 'Có ký tự điều khiển {code} không nhìn thấy; PowerPoint không mở được tệp có ký tự này.',
      hint: 'Xóa và gõ lại chữ ở chỗ này.',
    },
    en: {
      message: 'There is an invisible control character {code}; PowerPoint could not open a file that holds it.',
      hint: 'Delete it and type the text again.',
    },
  },
  'source/unreadable': {
    severity: 'error',
    vi: { message: 'Không đọc được tệp này.', hint: 'Kiểm tra tên tệp, thư mục và quyền đọc.' },
    en: { message: 'This file could not be read.', hint: 'Check its name, its folder and the right to read it.' },
  },
  'source/encoding': {
    severity: 'error',
    vi: { message: 'Tệp không ở bảng mã UTF-8.', hint: 'Lưu lại tệp với bảng mã (Encoding) UTF-8.' },
    en: { message: 'The file is not in UTF-8.', hint: 'Save it again with the encoding UTF-8.' },
  },
  'source/empty': {
    severity: 'error',
    vi: { message: 'Tệp không có nội dung.', hint: 'Bắt đầu bằng “title: …” và “slides:”.' },
    en: { message: 'The file is empty.', hint: 'Begin with “title: …” and “slides:”.' },
  },
} as const satisfies Catalogue;
