import { htmlBlocks } from './html.ts';
import { markdownBlocks } from './markdown.ts';
import { plainBlocks } from './plain.ts';
import type { SourceText } from './types.ts';

/** Reads the text of a source by the ending of its file: Markdown, HTML, or else plain text. */
export function readText(file: string, text: string): SourceText {
  const raw = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { file, raw, blocks: readerOf(file)(raw) };
}

function readerOf(file: string): (raw: string) => SourceText['blocks'] {
  if (/\.(md|markdown)$/i.test(file)) return markdownBlocks;
  return /\.x?html?$/i.test(file) ? htmlBlocks : plainBlocks;
}
