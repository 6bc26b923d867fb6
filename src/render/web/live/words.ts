import { isVietnamese } from '../words.ts';
import type { Problem } from './protocol.ts';

/** What the pages of the server say beside the decks themselves. */
export interface LiveWords {
  readonly decks: string;
  readonly noDecks: string;
  readonly present: string;
  readonly unbuilt: string;
  readonly remote: string;
  readonly slides: string;
  readonly severities: Readonly<Record<Problem['severity'], string>>;
  readonly problems: string;
  readonly lastGood: string;
  readonly noGood: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly toDecks: string;
  readonly noBrowser: string;
  readonly enter: string;
  readonly code: string;
  readonly codeHint: string;
  readonly scan: string;
  readonly wrongCode: string;
  readonly tooMany: string;
  readonly lost: string;
  readonly locked: string;
}

const VI: LiveWords = {
  decks: 'Các bài trình chiếu',
  noDecks: 'Thư mục này chưa có bài trình chiếu nào (tệp .yaml).',
  present: 'Trình chiếu',
  unbuilt: 'Chưa dựng được',
  remote: 'Điều khiển',
  slides: 'trang',
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
  problems: 'Cần xem lại',
  lastGood: 'Đang hiện bản đúng gần nhất.',
  noGood: 'Chưa dựng được bài trình chiếu. Trang này tự mở khi tệp hết lỗi.',
  notFound: 'Không có trang này',
  notFoundHint: 'Có thể tệp đã đổi tên hoặc bị xoá.',
  toDecks: 'Về danh sách',
  noBrowser:
    'Không thấy Edge, Chrome hay Chromium để in PDF. Mở bài trình chiếu, nhấn Ctrl+P rồi chọn “Lưu thành PDF”.',
  enter: 'Điều khiển từ xa',
  code: 'Mã',
  codeHint: 'Mã hiện ở cửa sổ lệnh và ở trang danh sách trên máy trình chiếu.',
  scan: 'Quét mã bằng điện thoại trong cùng mạng để điều khiển',
  wrongCode: 'Mã không đúng.',
  tooMany: 'Nhập sai nhiều lần. Đợi một phút rồi thử lại.',
  lost: 'Mất kết nối với máy trình chiếu.',
  locked: 'Chỉ xem. Nhập mã để điều khiển.',
};

const EN: LiveWords = {
  decks: 'Decks',
  noDecks: 'There is no deck in this folder yet (a .yaml file).',
  present: 'Present',
  unbuilt: 'Not built yet',
  remote: 'Remote control',
  slides: 'slides',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  problems: 'To be looked at',
  lastGood: 'The last good version is shown.',
  noGood: 'The deck could not be built yet. This page opens it once its file has no errors.',
  notFound: 'There is no such page',
  notFoundHint: 'Its file may have been renamed or deleted.',
  toDecks: 'Back to the list',
  noBrowser:
    'There is no Edge, Chrome or Chromium to print a PDF with. Open the deck, press Ctrl+P and choose “Save as PDF”.',
  enter: 'Remote control',
  code: 'Code',
  codeHint: 'It stands in the terminal and on the list of decks on the presenting machine.',
  scan: 'Scan with a phone on the same network to drive the deck',
  wrongCode: 'The code is wrong.',
  tooMany: 'Too many wrong codes. Wait a minute, then try again.',
  lost: 'The presenting machine can’t be reached.',
  locked: 'Only looking. Enter the code to drive.',
};

/** Vietnamese for `vi…`, English for every other language. */
export function liveWords(lang: string): LiveWords {
  return isVietnamese(lang) ? VI : EN;
}
