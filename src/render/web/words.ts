import type { Lang } from '../../data/types.ts';

/** What the page itself says, in the deck's language. */
export interface Words {
  readonly deck: string;
  readonly tools: string;
  readonly download: string;
  readonly fullScreen: string;
  readonly previous: string;
  readonly next: string;
  readonly source: string;
  readonly expression: string;
  readonly category: string;
  readonly noValue: string;
}

const VI: Words = {
  deck: 'Bài trình chiếu',
  tools: 'Công cụ trình chiếu',
  download: 'Tải PowerPoint',
  fullScreen: 'Toàn màn hình',
  previous: 'Trang trước',
  next: 'Trang sau',
  source: 'Nguồn',
  expression: 'Công thức',
  category: 'Hạng mục',
  noValue: 'không có số liệu',
};

const EN: Words = {
  deck: 'Presentation',
  tools: 'Presentation tools',
  download: 'Download PowerPoint',
  fullScreen: 'Full screen',
  previous: 'Previous slide',
  next: 'Next slide',
  source: 'Source',
  expression: 'Expression',
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
