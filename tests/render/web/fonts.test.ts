import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../src/memory/memory.ts';
import { createUsedCharacters, fontFaces, type WebFont } from '../../../src/render/web/fonts.ts';
import { theme } from './fixtures.ts';

const file = (data: string, unicodeRange: string, more: Partial<WebFont> = {}): WebFont => ({
  family: 'Carlito',
  weight: 400,
  style: 'normal',
  unicodeRange,
  data: new TextEncoder().encode(data),
  ...more,
});

const FILES = [
  file('EXT', 'U+0100-02BA,U+1E00-1E9F'),
  file('LATIN', 'U+0000-00FF,U+2000-206F'),
  file('VIET', 'U+0102-0103, U+0110-0111, U+1EA0-1EF9,U+20AB'),
  file('BOLD', 'U+0000-00FF', { weight: 700 }),
  file('ITALIC', 'U+0000-00FF', { style: 'italic' }),
];

function embedded(text: string, use: { bold?: boolean; italic?: boolean } = {}): string[] {
  const used = createUsedCharacters(theme);
  used.add(text, { font: 'body', bold: use.bold ?? false, italic: use.italic ?? false });
  return [
    ...fontFaces(FILES, used, (data) => new TextDecoder().decode(data), createMemory()).matchAll(/url\((\w+)\)/g),
  ].map((match) => match[1] ?? '');
}

describe('fontFaces', () => {
  it('embeds the subsets that the text needs, and the smallest number of them', () => {
    expect(embedded('abc')).toEqual(['LATIN']);
    expect(embedded('Điều ắ')).toEqual(['LATIN', 'VIET']);
    expect(embedded('Đ ā')).toEqual(['EXT', 'LATIN']);
  });

  it('embeds each variant for itself', () => {
    expect(embedded('abc', { bold: true })).toEqual(['BOLD']);
    expect(embedded('abc', { italic: true })).toEqual(['ITALIC']);
  });

  it('embeds nothing for no text and for characters that no file has', () => {
    expect(embedded('')).toEqual([]);
    expect(embedded('🍵')).toEqual([]);
  });
});
