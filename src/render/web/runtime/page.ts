import type { PageData } from '../page-data.ts';

/** The data that the page carries; throws when the page isn't one of ours. */
export function readPageData(): PageData {
  const text = document.querySelector('script#twindeck-data')?.textContent;
  if (!text) throw new Error('The page carries no twindeck data.');
  return JSON.parse(text) as PageData;
}
