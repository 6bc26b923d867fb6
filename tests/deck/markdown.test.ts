import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/deck/markdown.ts';
import type { Run } from '../../src/deck/types.ts';

const markdown = createMarkdown();

/** Runs as '<b>bold</b>', to be read at a glance. */
function shown(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, script, link }) => {
      const marks = [bold && 'b', italic && 'i', script, link !== undefined && `a=${link}`].filter(Boolean).join(' ');
      return marks === '' ? text : `<${marks}|${text}>`;
    })
    .join('');
}
const inline = (text: string): string => shown(markdown.inline(text));
const block = (text: string): string[] =>
  markdown
    .block(text)
    .map(({ runs, level, bullet }) => `${bullet ? '  '.repeat(level) : ''}${bullet ? '- ' : ''}${shown(runs)}`);

describe('one line', () => {
  it.each([
    ['a **b** *c* ***d*** _e_', 'a <b|b> <i|c> <b i|d> <i|e>'],
    ['H~2~O và m^2^', 'H<sub|2>O và m<super|2>'],
    ['[Cổng](https://a.vn/?a=1&b=2)', '<a=https://a.vn/?a=1&b=2|Cổng>'],
    ['[**đậm** thường](#trang)', '<b a=#trang|đậm><a=#trang| thường>'],
    ['[thư](mailto:a@b.vn)', '<a=mailto:a@b.vn|thư>'],
    ['https://a.vn/x_y_z', '<a=https://a.vn/x_y_z|https://a.vn/x_y_z>'],
    ['\\*không nghiêng\\*', '*không nghiêng*'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['snake_case_name', 'snake_case_name'],
    ['~ 5 và ^ 6', '~ 5 và ^ 6'],
    ['2^10 và 3^', '2^10 và 3^'],
    ['1. Một', '1. Một'],
    ['# không là tiêu đề', '# không là tiêu đề'],
    ['một\n  hai', 'một hai'],
    ['  ', ''],
  ])('%j reads %j', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  it.each([
    '<script>alert(1)</script>',
    '<b>x</b> <img src=x onerror=alert(1)>',
    '</script><!-- x -->',
    '<br/>',
    'a < b && c > d',
    '&amp; &lt; &#60; &nbsp;',
    '"quotes" \'single\'',
    '~~gạch~~',
    '![ảnh](x.png)',
    '<a href="javascript:alert(1)">x</a>',
  ])('leaves what is no part of the subset as it is written: %j', (text) => {
    expect(inline(text)).toBe(text);
    expect(block(text)).toEqual([text]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](file:///etc/passwd)',
    '[x](other.html)',
  ])('makes no link of another scheme: %j', (text) => {
    expect(markdown.inline(text).every((run) => run.link === undefined)).toBe(true);
    expect(inline(text)).toBe(text);
  });
});

describe('paragraphs and lists', () => {
  it.each([
    ['một\nhai\n\nba', ['một hai', 'ba']],
    ['- a\n- b\n  - c\n- d', ['- a', '- b', '  - c', '- d']],
    ['1. a\n2. b', ['- a', '- b']],
    ['Mở đầu:\n\n- a\n- **b**', ['Mở đầu:', '- a', '- <b|b>']],
    ['# Tiêu đề\n\nchữ', ['<b|Tiêu đề>', 'chữ']],
    ['> trích', ['trích']],
    ['    thụt vào', ['thụt vào']],
    ['a\n\n---\n\nb', ['a', 'b']],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ['| a | b | |---|---| | 1 | 2 |']],
    ['[x]: https://a.vn', ['[x]: <a=https://a.vn|https://a.vn>']],
    ['', []],
    [' \n \n', []],
  ])('%j reads %j', (text, expected) => {
    expect(block(text)).toEqual(expected);
  });

  it('read the same when a reader is used again', () => {
    expect([block('- a'), inline('**b**'), block('- a')]).toEqual([['- a'], '<b|b>', ['- a']]);
  });
});
