import { placeFinder } from '../source/position.ts';
import { plainText } from './block.ts';
import { paragraphsOf, plainNumber, type Section, sectionsOf } from './sections.ts';
import type { Block, SourceText } from './types.ts';

/** The blocks that a locator names; `missing` = the text has no such place, `unclear` = its words name none. */
export type Located = readonly Block[] | 'missing' | 'unclear';

// Vietnamese and English; digits after the word. A quoted heading stands for its section.
const SECTION =
  /(?:mục|phần|chương|sự kiện|section|part|chapter|item|event)\s+((?:\d+|[ivx]+)(?:\.\d+)*)(?![\p{L}\d])/iu;
const TABLE = /(?:bảng|biểu|table)\s+(\d+)(?:,?\s+(?:dòng|hàng|row)\s+(\d+))?/iu;
const PARAGRAPH = /(?:đoạn|paragraph|para\.?)\s+(\d+)(?:\s*-\s*(\d+))?/iu;
const LINE = /(?:dòng|lines?)\s+(\d+)(?:\s*-\s*(\d+))?/iu;
const PAGE = /(?:trang|page|p\.)\s*(\d+)/iu;
const QUOTED = /"([^"]+)"/u;

/** Finds the place that a locator such as 'mục 3, đoạn 2', 'page 4', 'line 12' or '“Heading”, paragraph 1' names. */
export function locateIn(text: SourceText, locator: string): Located {
  const words = plainText(locator);
  const named = partOf(text, words);
  if (named === 'missing') return named;
  const paragraph = PARAGRAPH.exec(words);
  const blocks = paragraph ? within(named ?? text.blocks.filter(isParagraph), paragraph) : named;
  if (!blocks) return 'unclear';
  return blocks.length === 0 ? 'missing' : blocks;
}

/** The words for where a block stands, as a locator says it. */
export function locatorOf(text: SourceText, block: Block, lang: string): string {
  for (const { number, heading, paragraphs } of sectionsOf(text)) {
    if (block !== heading && !paragraphs.includes(block)) continue;
    const paragraph = paragraphs.indexOf(block) + 1;
    const [section, part] = lang.startsWith('vi') ? ['mục', 'đoạn'] : ['section', 'paragraph'];
    const name = number.includes('?') ? `"${heading?.text ?? ''}"` : `${section} ${number}`;
    return paragraph === 0 ? name : `${name}, ${part} ${paragraph}`;
  }
  return '';
}

/** The part of the text that section, heading, page or line name; null when none is named. */
function partOf(text: SourceText, words: string): readonly Block[] | 'missing' | null {
  const sections = sectionsOf(text);
  const [, table, row] = TABLE.exec(words) ?? [];
  if (table !== undefined && text.blocks.some((block) => block.table)) return byRow(text, Number(table), row);
  const [, number] = SECTION.exec(words) ?? [];
  if (number !== undefined) return bySection(sections, number);
  const [, heading] = QUOTED.exec(words) ?? [];
  if (heading !== undefined) return byHeading(sections, heading);
  const [, page] = PAGE.exec(words) ?? [];
  if (page !== undefined) return byPage(text, Number(page));
  const line = LINE.exec(words);
  return line ? byLines(text, Number(line[1]), Number(line[2] ?? line[1])) : null;
}

function bySection(sections: readonly Section[], number: string): readonly Block[] | 'missing' {
  return paragraphsOf(sections, plainNumber(number)) ?? 'missing';
}

/** Some count the rows from the heads of the columns, and some from the first below them. */
function byRow({ blocks }: SourceText, table: number, row: string | undefined): readonly Block[] | 'missing' {
  const rows = blocks.filter((block) => block.table === table);
  const own = row === undefined ? rows : rows.slice(Math.max(0, Number(row) - 1), Number(row) + 1);
  return own.length > 0 ? own : 'missing';
}

function byHeading(sections: readonly Section[], words: string): readonly Block[] | 'missing' {
  const section = sections.find(({ heading }) => heading?.text.toLowerCase().includes(words.toLowerCase()));
  return section ? (paragraphsOf(sections, section.number) ?? 'missing') : 'missing';
}

/** Pages end with a form feed, as programs that take the text out of a PDF write it. */
function byPage({ raw, blocks }: SourceText, page: number): readonly Block[] | 'missing' | null {
  if (!raw.includes('\f')) return null;
  const pageAt = (offset: number | undefined) => raw.slice(0, offset).split('\f').length;
  const own = blocks.filter(({ offsets }) => pageAt(offsets[0]) <= page && page <= pageAt(offsets.at(-1)));
  return own.length > 0 ? own : 'missing';
}

function byLines({ raw, blocks }: SourceText, from: number, to: number): readonly Block[] | 'missing' {
  const placeOf = placeFinder(raw);
  const own = blocks.filter(({ offsets }) => {
    const { line, endLine } = placeOf(offsets[0] ?? 0, (offsets.at(-1) ?? 1) - 1);
    return line <= to && endLine >= from;
  });
  return own.length > 0 ? own : 'missing';
}

function within(blocks: readonly Block[], [, from = '', to = from]: RegExpExecArray): readonly Block[] {
  return blocks.slice(Number(from) - 1, Number(to));
}

function isParagraph({ level }: Block): boolean {
  return level === 0;
}
