import type { Catalogue } from '../catalogue.ts';

/** Decks of several files, and slides that stand for rows of a table. */
export const partsMessages = {
  'deck/include-path': {
    severity: 'error',
    vi: { message: '“include” cần tên một tệp.', hint: 'Viết ví dụ: include: kinh-te.yaml' },
    en: { message: '“include” needs the name of a file.', hint: 'Write, for example: include: economy.yaml' },
  },
  'deck/include-missing': {
    severity: 'error',
    vi: {
      message: 'Không có tệp {path}.',
      hint: 'Đường dẫn tính từ thư mục của tệp ghi include; sửa tên hoặc tạo tệp.',
    },
    en: {
      message: 'There is no file {path}.',
      hint: 'The path counts from the folder of the file that includes it; mend the name or create the file.',
    },
  },
  'deck/include-cycle': {
    severity: 'error',
    vi: { message: 'Các tệp gọi nhau thành vòng: {chain}.', hint: 'Bỏ một trong các dòng include.' },
    en: { message: 'The files include one another in a circle: {chain}.', hint: 'Take out one of the includes.' },
  },
  'deck/include-no-list': {
    severity: 'error',
    vi: {
      message: 'Tệp được include phải là một danh sách trang.',
      hint: 'Bắt đầu tệp bằng “- layout: …”; title, theme, data và dòng slides: chỉ để ở bài chính.',
    },
    en: {
      message: 'A file that is included must be a list of slides.',
      hint: 'Begin it with “- layout: …”; title, theme, data and the line slides: stay in the deck itself.',
    },
  },
  'deck/include-beside': {
    severity: 'error',
    vi: { message: '“{key}” đứng cạnh include nên không có tác dụng.', hint: 'Chuyển “{key}” vào một trang riêng.' },
    en: {
      message: '“{key}” stands beside include and would do nothing.',
      hint: 'Put “{key}” into a slide of its own.',
    },
  },
  'deck/for-each-without-data': {
    severity: 'error',
    vi: {
      message: 'for_each đi qua một bảng của bộ số liệu, nhưng bài chưa có bộ số liệu.',
      hint: 'Thêm data: vào bài.',
    },
    en: {
      message: 'for_each goes through a table of the data package, but the deck has none.',
      hint: 'Add data: to the deck.',
    },
  },
  'deck/for-each-name': {
    severity: 'error',
    vi: { message: '“{name}” đã là mã trong bộ số liệu.', hint: 'Đặt tên khác sau “as:”.' },
    en: { message: '“{name}” is a code of the data package already.', hint: 'Choose another name after “as:”.' },
  },
  'deck/for-each-foreign': {
    severity: 'error',
    vi: {
      message: '“{name}” không nói gì về các dòng của bảng {table}.',
      hint: 'Dùng một cột của chính bảng {table}.',
    },
    en: { message: '“{name}” says nothing of the rows of {table}.', hint: 'Use a column of {table} itself.' },
  },
  'deck/for-each-empty': {
    severity: 'error',
    vi: { message: 'Không dòng nào của bảng {table} hợp điều kiện.', hint: 'Nới where hoặc except.' },
    en: { message: 'No row of {table} fits the conditions.', hint: 'Loosen where or except.' },
  },
  'deck/for-each-none': {
    severity: 'error',
    vi: {
      message: '--for-each dựng mỗi dòng một bài, nhưng không trang nào có for_each.',
      hint: 'Thêm “for_each: { table: areas, as: area }” vào ít nhất một trang, hoặc bỏ --for-each.',
    },
    en: {
      message: '--for-each makes a deck for each row, but no slide has for_each.',
      hint: 'Add “for_each: { table: areas, as: area }” to at least one slide, or leave --for-each out.',
    },
  },
  'deck/for-each-mixed': {
    severity: 'error',
    vi: {
      message:
        'Với --for-each, mọi trang phải đi qua cùng một bảng với cùng một tên; trang đầu có for_each dùng bảng {table}, as: {as}.',
      hint: 'Dùng cùng table và as ở các trang, hoặc dựng không có --for-each.',
    },
    en: {
      message:
        'With --for-each all slides go through one table by one name; the first slide with for_each has table {table}, as: {as}.',
      hint: 'Use the same table and as on all slides, or build without --for-each.',
    },
  },
} as const satisfies Catalogue;
