import { describe, expect, it } from 'vitest';
import { xstring as read } from '../../../src/render/pptx/read/xml.ts';
import { el, escapeXml, part, text, xstring } from '../../../src/render/pptx/xml.ts';

describe('escapeXml', () => {
  it('escapes what markup is made of, in text and in attributes', () => {
    expect(escapeXml(`<R&D> "a" 'b'`)).toBe('&lt;R&amp;D&gt; &quot;a&quot; &apos;b&apos;');
  });

  it('keeps diacritics, combining marks and emoji as they are', () => {
    const words = 'Thái Nguyên tie\u0302\u0301ng 😀👨‍👩‍👧';
    expect(escapeXml(words)).toBe(words);
  });

  it('shows a character that XML cannot hold instead of dropping it', () => {
    expect(escapeXml('a\u0000b\u000bc\ud83dd\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  });

  it('keeps tabs and line feeds', () => {
    expect(escapeXml('a\tb\nc')).toBe('a\tb\nc');
  });
});

describe('el', () => {
  it('leaves out undefined attributes and null children, but not zero and the empty string', () => {
    expect(el('a', { x: undefined, y: 0, z: '' }, null, text(''))).toBe('<a y="0" z=""/>');
  });

  it('nests children in order', () => {
    expect(el('a', {}, el('b', { q: '"' }), text('1 < 2'))).toBe('<a><b q="&quot;"/>1 &lt; 2</a>');
  });
});

describe('xstring', () => {
  it('keeps Office from taking an author’s _xHHHH_ for a character', () => {
    expect(xstring('a_x0041_b_xd83d_ _x_ _x00411_ & x')).toBe('a_x005F_x0041_b_x005F_xd83d_ _x_ _x00411_ &amp; x');
  });

  it('is read back as it was written', () => {
    for (const said of ['_x0041_', '_x005F_x0041_', '_x0041_x0042_', '__x0041__'])
      expect(read(xstring(said))).toBe(said);
  });
});

it('starts a part with its declaration', () => {
  expect(part(el('a'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>');
});
