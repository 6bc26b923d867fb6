import { describe, expect, it } from 'vitest';
import { become, children, readTree, setContent, writeTree } from '../../../src/render/pptx/slide/tree.ts';
import { el, text } from '../../../src/render/pptx/xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

describe('readTree', () => {
  it('gives back what it read, entities and white space in text included', () => {
    const xml = '<a x="1 &amp; 2" y=""><b/> <c>&lt;é•</c></a>';
    expect(writeTree(readTree(`<?xml version="1.0"?>\r\n${xml}`))).toBe(HEAD + xml);
  });

  it('finds elements by name in document order', () => {
    const tree = readTree('<a><b i="1"><b i="2"/></b><c><b i="3" /></c></a>');
    expect(tree.all('b').map(({ attribs }) => attribs['i'])).toEqual(['1', '2', '3']);
    expect(tree.all('nothing')).toEqual([]);
  });

  it('gives the value of an attribute as plain text', () => {
    expect(readTree('<a url="x?a=1&amp;b=2&gt;" z="3"/>').root.attribs).toEqual({ url: 'x?a=1&b=2>', z: '3' });
  });

  it.each(['<a><b></a></b>', '<a>', '', 'text', '<a x="1/>', '<a></a></b>', '<a>b & c</a>', '<a x="&e;"/>'])(
    'refuses %s',
    (xml) => {
      expect(() => readTree(xml)).toThrow();
    },
  );
});

it('changes content and kind in place', () => {
  const tree = readTree('<a><b>old</b><c/></a>');
  const [b] = tree.all('b');
  const [c] = tree.all('c');
  if (b === undefined || c === undefined) throw new Error('not found');
  setContent(b, text('new & old'));
  become(c, el('x', { y: 1 }, el('z')));
  expect(writeTree(tree)).toBe(`${HEAD}<a><b>new &amp; old</b><x y="1"><z/></x></a>`);
  expect(children(tree.root).map(({ name }) => name)).toEqual(['b', 'c']);
});
