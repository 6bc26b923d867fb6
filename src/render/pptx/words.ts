import type { SceneItem, TextPurpose } from '../../layout/types.ts';
import type { LayoutKey } from './slots.ts';

/** What the file says in its own voice: names in the selection pane and in Slide Master view, prompts, headings. */
export interface Words {
  readonly purposes: Readonly<Record<TextPurpose, string>>;
  readonly kinds: Readonly<Record<Exclude<SceneItem['kind'], 'text'>, string>>;
  readonly layouts: Readonly<Record<LayoutKey, string>>;
  readonly titlePrompt: string;
  readonly bodyPrompts: readonly string[];
  readonly label: string;
  /** Over the units in a chart's workbook. */
  readonly unit: string;
  /** Over the sizes of bubbles there. */
  readonly size: string;
  /** Over the steps of a waterfall, and the levels after them. */
  readonly step: string;
  readonly level: string;
  /** Over the lengths of a dumbbell's bars. */
  readonly joints: Readonly<Record<'up' | 'down', string>>;
  readonly date: string;
  readonly notes: string;
  readonly slideImage: string;
}

const VI: Words = {
  purposes: {
    title: 'Tiêu đề',
    subtitle: 'Phụ đề',
    heading: 'Tên cột',
    body: 'Nội dung',
    figure: 'Số liệu',
    label: 'Nhãn',
    compare: 'So sánh',
    quote: 'Trích dẫn',
    attribution: 'Tác giả trích dẫn',
    takeaway: 'Điều rút ra',
    meta: 'Thông tin',
    number: 'Số mục',
    centre: 'Số ở giữa',
    note: 'Ghi chú',
    caption: 'Chú thích',
    credit: 'Tác giả hình',
    source: 'Nguồn',
    footer: 'Chân trang',
    marker: 'Vị trí trong bài',
    slideNumber: 'Số trang',
  },
  kinds: { chart: 'Biểu đồ', table: 'Bảng', image: 'Hình ảnh', shape: 'Hình trang trí' },
  layouts: {
    title: 'Trang mở đầu',
    section: 'Trang phần',
    bullets: 'Tiêu đề và nội dung',
    figures: 'Chỉ có tiêu đề',
    chart: 'Tiêu đề và biểu đồ',
    'chart-text': 'Biểu đồ và nội dung',
    table: 'Tiêu đề và bảng',
    'two-columns': 'Hai cột',
    quote: 'Trích dẫn',
    sources: 'Tiêu đề và nội dung',
    closing: 'Trang kết thúc',
    'text-chart': 'Nội dung và biểu đồ',
    'text-image': 'Nội dung và hình ảnh',
    'full-image': 'Hình phủ kín trang',
    comparison: 'So sánh',
    grid: 'Lưới nội dung',
    timeline: 'Dòng thời gian',
    agenda: 'Mục lục',
    image: 'Tiêu đề và hình ảnh',
    'image-text': 'Hình ảnh và nội dung',
  },
  titlePrompt: 'Bấm để nhập tiêu đề',
  bodyPrompts: ['Bấm để nhập nội dung', 'Cấp hai', 'Cấp ba', 'Cấp bốn', 'Cấp năm'],
  label: 'nhãn',
  unit: 'Đơn vị',
  size: 'Độ lớn',
  step: 'Bước (sửa ở cột này)',
  level: 'Mức sau bước',
  joints: { up: 'Nối lên', down: 'Nối xuống' },
  date: 'Ngày',
  notes: 'Ghi chú',
  slideImage: 'Hình trang chiếu',
};

const EN: Words = {
  purposes: {
    title: 'Title',
    subtitle: 'Subtitle',
    heading: 'Heading',
    body: 'Content',
    figure: 'Figure',
    label: 'Label',
    compare: 'Comparison',
    quote: 'Quote',
    attribution: 'Attribution',
    takeaway: 'Takeaway',
    meta: 'Details',
    number: 'Section Number',
    centre: 'Centre Figure',
    note: 'Note',
    caption: 'Caption',
    credit: 'Credit',
    source: 'Source',
    footer: 'Footer',
    marker: 'Marker',
    slideNumber: 'Slide Number',
  },
  kinds: { chart: 'Chart', table: 'Table', image: 'Picture', shape: 'Decoration' },
  layouts: {
    title: 'Title Slide',
    section: 'Section Header',
    bullets: 'Title and Content',
    figures: 'Title Only',
    chart: 'Title and Chart',
    'chart-text': 'Chart and Content',
    table: 'Title and Table',
    'two-columns': 'Two Content',
    quote: 'Quote',
    sources: 'Title and Content',
    closing: 'Closing',
    'text-chart': 'Content and Chart',
    'text-image': 'Content and Picture',
    'full-image': 'Full-Slide Picture',
    comparison: 'Comparison',
    grid: 'Content Grid',
    timeline: 'Timeline',
    agenda: 'Agenda',
    image: 'Title and Picture',
    'image-text': 'Picture and Content',
  },
  titlePrompt: 'Click to add title',
  bodyPrompts: ['Click to add text', 'Second level', 'Third level', 'Fourth level', 'Fifth level'],
  label: 'label',
  unit: 'Unit',
  size: 'Size',
  step: 'Step (edit this column)',
  level: 'Level after it',
  joints: { up: 'Joined upwards', down: 'Joined downwards' },
  date: 'Date',
  notes: 'Notes',
  slideImage: 'Slide Image',
};

/** The words for a deck's language: Vietnamese, or English for all others. */
export function wordsFor(lang: string): Words {
  return isPrimary(lang, 'vi') ? VI : EN;
}

/** The proofing language that Office knows: a bare `vi` or `en` gets its region, other tags stay as they are. */
export function proofingLanguage(lang: string): string {
  if (lang.toLowerCase() === 'vi') return 'vi-VN';
  return lang.toLowerCase() === 'en' ? 'en-US' : lang;
}

function isPrimary(lang: string, primary: string): boolean {
  return lang.toLowerCase().split('-')[0] === primary;
}
