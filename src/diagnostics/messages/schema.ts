import type { Catalogue } from '../catalogue.ts';

/** What the YAML language doesn't know. */
export const schemaMessages = {
  'schema/unknown-key': {
    severity: 'error',
    vi: { message: 'Không có khóa “{key}” ở đây.', hint: 'Các khóa dùng được: {allowed}.' },
    en: { message: 'There is no key “{key}” here.', hint: 'Keys that can stand here: {allowed}.' },
  },
  'schema/unknown-key-near': {
    severity: 'error',
    vi: { message: 'Không có khóa “{key}” ở đây.', hint: 'Có phải ý bạn là “{near}”? Các khóa dùng được: {allowed}.' },
    en: {
      message: 'There is no key “{key}” here.',
      hint: 'Did you mean “{near}”? Keys that can stand here: {allowed}.',
    },
  },
  'schema/unknown-choice': {
    severity: 'error',
    vi: { message: '“{value}” không phải là giá trị dùng được ở đây.', hint: 'Chọn một trong: {allowed}.' },
    en: { message: '“{value}” cannot stand here.', hint: 'Choose one of: {allowed}.' },
  },
  'schema/unknown-choice-near': {
    severity: 'error',
    vi: {
      message: '“{value}” không phải là giá trị dùng được ở đây.',
      hint: 'Có phải ý bạn là “{near}”? Chọn một trong: {allowed}.',
    },
    en: { message: '“{value}” cannot stand here.', hint: 'Did you mean “{near}”? Choose one of: {allowed}.' },
  },
  'schema/chart-type': {
    severity: 'error',
    vi: {
      message: 'Chưa có biểu đồ kiểu “{value}” vẽ được giống nhau trên web và trong PowerPoint.',
      hint: 'Dùng “type: {instead}”.',
    },
    en: {
      message: 'There is no “{value}” chart that the web page and PowerPoint would draw alike.',
      hint: 'Use “type: {instead}”.',
    },
  },
  'schema/missing-key': {
    severity: 'error',
    vi: { message: 'Thiếu khóa “{key}”.', hint: 'Thêm “{key}:” vào mục này.' },
    en: { message: 'The key “{key}” is missing.', hint: 'Add “{key}:” to this item.' },
  },
  'schema/empty': {
    severity: 'error',
    vi: {
      message: 'Khóa “{key}” để trống.',
      hint: 'Điền giá trị sau dấu hai chấm, trong ngoặc kép nếu bắt đầu bằng #, hoặc xóa dòng này.',
    },
    en: {
      message: 'The key “{key}” is empty.',
      hint: 'Write a value after the colon, in quotes if it begins with #, or delete the line.',
    },
  },
  'schema/not-a-text': {
    severity: 'error',
    vi: {
      message: 'Chỗ này phải là một đoạn chữ, không phải {value}.',
      hint: 'Viết chữ trên một dòng; đặt trong dấu nháy kép nếu có ký tự đặc biệt.',
    },
    en: {
      message: 'This must be a text, not {value}.',
      hint: 'Write the text on one line; put it in double quotes if it holds special characters.',
    },
  },
  'schema/not-a-list': {
    severity: 'error',
    vi: {
      message: 'Chỗ này phải là một danh sách, không phải {value}.',
      hint: 'Viết mỗi mục trên một dòng, bắt đầu bằng “- ”.',
    },
    en: {
      message: 'This must be a list, not {value}.',
      hint: 'Write each item on a line of its own that begins with “- ”.',
    },
  },
  'schema/not-a-mapping': {
    severity: 'error',
    vi: {
      message: 'Chỗ này phải gồm các dòng “khóa: giá trị”, không phải {value}.',
      hint: 'Viết mỗi khóa trên một dòng, lùi vào cùng một mức.',
    },
    en: {
      message: 'This must be lines of “key: value”, not {value}.',
      hint: 'Write each key on a line of its own, all indented alike.',
    },
  },
  'schema/not-a-number': {
    severity: 'error',
    vi: { message: 'Chỗ này phải là một số, không phải {value}.', hint: 'Viết số với dấu chấm thập phân, ví dụ 12.5.' },
    en: { message: 'This must be a number, not {value}.', hint: 'Write a number with a decimal point, e.g. 12.5.' },
  },
  'schema/not-whole': {
    severity: 'error',
    vi: {
      message: 'Chỗ này phải là một số nguyên, không phải {value}.',
      hint: 'Viết số không có phần thập phân, ví dụ 2.',
    },
    en: { message: 'This must be a whole number, not {value}.', hint: 'Write a number without decimals, e.g. 2.' },
  },
  'schema/not-a-boolean': {
    severity: 'error',
    vi: {
      message: 'Chỗ này chỉ nhận true hoặc false, không phải {value}.',
      hint: 'Viết true (có) hoặc false (không).',
    },
    en: { message: 'This is either true or false, not {value}.', hint: 'Write true or false.' },
  },
  'schema/too-small': {
    severity: 'error',
    vi: { message: 'Ít quá: cần ít nhất {least}.', hint: 'Thêm cho đủ {least}, hoặc bỏ mục này.' },
    en: { message: 'Too few: at least {least} is needed.', hint: 'Add up to {least}, or leave the item out.' },
  },
  'schema/too-big': {
    severity: 'error',
    vi: { message: 'Nhiều quá: tối đa {most}.', hint: 'Bớt đi, hoặc chia sang trang khác.' },
    en: { message: 'Too many: at most {most}.', hint: 'Take some away, or split them over slides.' },
  },
  'schema/wrong-form': {
    severity: 'error',
    vi: { message: '“{value}” không đúng dạng của khóa này.', hint: 'Xem mô tả của khóa: twindeck schema deck.' },
    en: {
      message: '“{value}” is not of the form that this key takes.',
      hint: 'See what the key takes: twindeck schema deck.',
    },
  },
} as const satisfies Catalogue;
