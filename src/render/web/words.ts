import type { Lang } from '../../data/types.ts';
import type { Action } from './runtime/keys.ts';

/** What the page itself says, in the deck's language. */
export interface Words {
  readonly deck: string;
  readonly tools: string;
  readonly downloads: Readonly<Record<'pptx' | 'pdf', string>>;
  /** What each key does; also the names of buttons. */
  readonly actions: Readonly<Record<Action, string>>;
  readonly byNumber: string;
  readonly space: string;
  readonly close: string;
  readonly slides: string;
  readonly noFigures: string;
  readonly current: string;
  readonly coming: string;
  readonly nextStep: string;
  readonly end: string;
  readonly isBlack: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly timer: string;
  readonly startTimer: string;
  readonly pauseTimer: string;
  readonly resetTimer: string;
  readonly late: string;
  readonly early: string;
  readonly onTime: string;
  readonly speakerLost: string;
  readonly source: string;
  /** How the keyboard reads a chart. */
  readonly readPoints: string;
  readonly data: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly category: string;
  readonly noValue: string;
}

const VI: Words = {
  deck: 'Bài trình chiếu',
  tools: 'Công cụ trình chiếu',
  downloads: { pptx: 'Tải PowerPoint', pdf: 'Tải PDF' },
  actions: {
    next: 'Trang sau',
    previous: 'Trang trước',
    first: 'Trang đầu',
    last: 'Trang cuối',
    search: 'Tìm trang',
    overview: 'Xem tất cả các trang',
    fullScreen: 'Toàn màn hình',
    black: 'Màn hình đen',
    laser: 'Chấm sáng thay con trỏ',
    tables: 'Bảng số liệu của biểu đồ',
    sources: 'Số liệu của trang và nguồn',
    speaker: 'Màn hình người trình bày',
    help: 'Các phím',
  },
  byNumber: 'Tới trang có số đó',
  space: 'Dấu cách',
  close: 'Đóng',
  slides: 'Các trang',
  noFigures: 'Trang này không có số liệu nào lấy từ bộ số liệu.',
  current: 'Trang đang chiếu',
  coming: 'Tiếp theo',
  nextStep: 'Bước tiếp theo của trang này',
  end: 'Hết bài',
  isBlack: 'màn hình đang đen',
  notes: 'Ghi chú',
  noNotes: 'Trang này không có ghi chú.',
  clock: 'Giờ',
  timer: 'Thời gian trình bày',
  startTimer: 'Tính giờ',
  pauseTimer: 'Tạm dừng',
  resetTimer: 'Đặt lại',
  late: 'Chậm',
  early: 'Nhanh',
  onTime: 'Đúng nhịp',
  speakerLost: 'Cửa sổ trình chiếu đã đóng.',
  source: 'Nguồn',
  readPoints: 'Xem từng số liệu của biểu đồ bằng phím mũi tên',
  data: 'Số liệu',
  copy: 'Chép bảng',
  copied: 'Đã chép',
  notCopied: 'Chưa chép được',
  category: 'Hạng mục',
  noValue: 'không có số liệu',
};

const EN: Words = {
  deck: 'Presentation',
  tools: 'Presentation tools',
  downloads: { pptx: 'Download PowerPoint', pdf: 'Download PDF' },
  actions: {
    next: 'Next slide',
    previous: 'Previous slide',
    first: 'First slide',
    last: 'Last slide',
    search: 'Find a slide',
    overview: 'All slides at a glance',
    fullScreen: 'Full screen',
    black: 'Black screen',
    laser: 'Bright dot as pointer',
    tables: 'Data of the charts as tables',
    sources: 'Figures of the slide and their sources',
    speaker: 'Speaker view',
    help: 'Keys',
  },
  byNumber: 'Go to the slide of that number',
  space: 'Space',
  close: 'Close',
  slides: 'Slides',
  noFigures: 'No figure of this slide comes from the dataset.',
  current: 'Current slide',
  coming: 'Next',
  nextStep: 'Next step of this slide',
  end: 'End of the talk',
  isBlack: 'the screen is black',
  notes: 'Notes',
  noNotes: 'This slide has no notes.',
  clock: 'Time of day',
  timer: 'Time spoken',
  startTimer: 'Start the clock',
  pauseTimer: 'Pause',
  resetTimer: 'Reset',
  late: 'Late',
  early: 'Early',
  onTime: 'On time',
  speakerLost: 'The window with the slides was closed.',
  source: 'Source',
  readPoints: 'Read the chart value by value with the arrow keys',
  data: 'Data',
  copy: 'Copy table',
  copied: 'Copied',
  notCopied: 'Not copied',
  category: 'Category',
  noValue: 'no data',
};

/** Vietnamese for `vi…`, English for every other language. */
export function wordsFor(lang: Lang): Words {
  return isVietnamese(lang) ? VI : EN;
}

/** Whether a BCP 47 tag is Vietnamese. */
export function isVietnamese(lang: Lang): boolean {
  return /^vi\b/i.test(lang);
}
