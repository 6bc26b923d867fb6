import { decimalMark } from './decimal-mark.ts';

/**
 * A table as lines of cells between tabs, to be pasted into a spreadsheet: numbers without grouping and with the decimal mark of
 * `lang`, as an Excel of that language reads them; texts that it would take for formulas get an apostrophe.
 */
export function tableText({ rows }: HTMLTableElement, lang: string): string {
  const mark = decimalMark(lang);
  const cell = (element: Element): string => {
    if (element.localName === 'th') return plain(element.textContent);
    // What has no value stays empty.
    return element.querySelector('data')?.value.replace('.', mark) ?? '';
  };
  return [...rows].map(({ cells }) => [...cells].map(cell).join('\t')).join('\r\n');
}

function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@"]/.test(line) ? `'${line}` : line;
}
