import type { Catalogue } from '../catalogue.ts';

/** What is wrong with a call of the command line, or with the files it touches. */
export const cliMessages = {
  'cli/unknown-command': {
    severity: 'error',
    vi: { message: 'Không có lệnh “{command}”.', hint: 'Các lệnh: {commands}. Xem twindeck --help.' },
    en: { message: 'There is no command “{command}”.', hint: 'Commands: {commands}. See twindeck --help.' },
  },
  'cli/usage': {
    severity: 'error',
    vi: { message: 'Không hiểu cách gọi: {detail}', hint: 'Xem twindeck --help.' },
    en: { message: 'The call isn’t understood: {detail}', hint: 'See twindeck --help.' },
  },
  'cli/unknown-format': {
    severity: 'error',
    vi: { message: 'Không có định dạng “{format}”.', hint: 'Chọn trong: {formats}.' },
    en: { message: 'There is no format “{format}”.', hint: 'Choose from: {formats}.' },
  },
  'cli/unknown-handout': {
    severity: 'error',
    vi: { message: 'Không có tài liệu phát tay {handout} trang một tờ.', hint: 'Chọn trong: {handouts}.' },
    en: { message: 'There is no handout of {handout} slides a page.', hint: 'Choose from: {handouts}.' },
  },
  'cli/no-browser': {
    severity: 'error',
    vi: {
      message: 'Không thấy trình duyệt nào để in PDF và ảnh.',
      hint: 'Cài Edge, Chrome hoặc Chromium, hoặc đặt TWINDECK_BROWSER là đường dẫn tới nó. Không có thì mở tệp .html, nhấn Ctrl+P rồi chọn “Lưu thành PDF”.',
    },
    en: {
      message: 'There is no browser to print PDF files and pictures with.',
      hint: 'Install Edge, Chrome or Chromium, or set TWINDECK_BROWSER to its path. Without one, open the .html file, press Ctrl+P and choose “Save as PDF”.',
    },
  },
  'cli/no-decks': {
    severity: 'error',
    vi: {
      message: 'Không thấy tệp .yaml nào trong slides/.',
      hint: 'Nêu tên tệp: twindeck build slides/ten.yaml, hoặc chuyển tới thư mục dự án.',
    },
    en: {
      message: 'There is no .yaml file in slides/.',
      hint: 'Name a file: twindeck build slides/name.yaml, or go to the project’s folder.',
    },
  },
  'cli/no-data': {
    severity: 'error',
    vi: {
      message: 'Không có bộ số liệu “{name}”; đã tìm: {looked}.',
      hint: 'Kiểm tra tên thư mục, datapackage.json hoặc tệp .xlsx.',
    },
    en: {
      message: 'There is no data package “{name}”; looked for: {looked}.',
      hint: 'Check the folder, its datapackage.json or the .xlsx file.',
    },
  },
  'cli/written-already': {
    severity: 'error',
    vi: {
      message: '{path} vừa được ghi cho một bài khác.',
      hint: 'Đổi tên một trong hai tệp bài, hoặc dựng riêng với --out khác.',
    },
    en: {
      message: '{path} has just been written for another deck.',
      hint: 'Rename one of the deck files, or build it by itself with another --out.',
    },
  },
  'cli/same-output': {
    severity: 'error',
    vi: {
      message: 'Hai tệp {first} và {second} sẽ ghi ra cùng một tên.',
      hint: 'Đổi tên một tệp, hoặc xây dựng vào hai thư mục (--out).',
    },
    en: {
      message: '{first} and {second} would be written to the same name.',
      hint: 'Rename one of them, or build into two folders (--out).',
    },
  },
  'cli/not-empty': {
    severity: 'error',
    vi: { message: 'Đã có {path}; không tệp nào bị ghi đè.', hint: 'Chọn một thư mục khác: twindeck new ten-thu-muc.' },
    en: {
      message: '{path} is there already; nothing was written over.',
      hint: 'Choose another folder: twindeck new name.',
    },
  },
  'cli/bad-port': {
    severity: 'error',
    vi: { message: '“{port}” không phải là cổng.', hint: 'Chọn một số từ 0 đến 65535, ví dụ --port 4321.' },
    en: { message: '“{port}” is no port.', hint: 'Choose a number from 0 to 65535, such as --port 4321.' },
  },
  'cli/port-in-use': {
    severity: 'error',
    vi: {
      message: 'Cổng {port} của {host} đang được chương trình khác dùng.',
      hint: 'Chọn cổng khác bằng --port, hoặc bỏ --port để lấy cổng trống đầu tiên từ 4321.',
    },
    en: {
      message: 'Port {port} of {host} is in use by another program.',
      hint: 'Choose another one with --port, or leave --port out to take the first free one from 4321 on.',
    },
  },
  'cli/no-server': {
    severity: 'error',
    vi: {
      message: 'Không mở được máy chủ ở {host}:{port} ({detail}).',
      hint: 'Dùng --host 127.0.0.1 cho riêng máy này, --host 0.0.0.0 cho mọi máy trong mạng.',
    },
    en: {
      message: 'The server could not listen at {host}:{port} ({detail}).',
      hint: 'Use --host 127.0.0.1 for this machine alone, --host 0.0.0.0 for all machines of the network.',
    },
  },
  'cli/unwritable': {
    severity: 'error',
    vi: {
      message: 'Không ghi được {path} ({detail}).',
      hint: 'Đóng tệp nếu đang mở trong PowerPoint; kiểm tra quyền ghi và dung lượng đĩa.',
    },
    en: {
      message: '{path} could not be written ({detail}).',
      hint: 'Close the file if PowerPoint has it open; check the right to write and the room on the disk.',
    },
  },
} as const satisfies Catalogue;
