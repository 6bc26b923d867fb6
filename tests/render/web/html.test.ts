import { describe, expect, it } from 'vitest';
import { element, escapeHtml } from '../../../src/render/web/html.ts';
import { createStyleSheet } from '../../../src/render/web/style-sheet.ts';

describe('escapeHtml', () => {
  it('escapes the five characters and nothing else', () => {
    expect(escapeHtml(`&<>"' ắ 🍵`)).toBe('&amp;&lt;&gt;&quot;&#39; ắ 🍵');
    expect(escapeHtml('&amp;')).toBe('&amp;amp;');
  });
});

describe('element', () => {
  it('leaves out attributes that are null or false, and keeps zero and the empty text', () => {
    expect(element('p', { a: null, b: false, c: true, d: 0, e: '' }, 'x')).toBe('<p c d="0" e="">x</p>');
  });
});

describe('createStyleSheet', () => {
  it('names equal declarations once', () => {
    const sheet = createStyleSheet();
    expect([sheet.classFor('a:1'), sheet.classFor('b:2'), sheet.classFor('a:1')]).toEqual(['d0', 'd1', 'd0']);
    expect(sheet.css()).toBe('.d0{a:1}\n.d1{b:2}');
  });
});
