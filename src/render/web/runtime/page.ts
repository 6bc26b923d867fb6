import type { PageData } from '../page-data.ts';
import { unpack } from './packed.ts';

/** The data that the page carries; rejects when the page isn't one of ours. */
export async function readPageData(): Promise<PageData> {
  return JSON.parse(await unpack('twindeck-data')) as PageData;
}
