import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

function read(text: string) {
  const found: Diagnostic[] = [];
  const source = readYaml(text, reporterFor('a.yaml', found));
  const places = found.map(({ code, at, span, onKey }) => {
    const { line, column } = source.locate(at, span, onKey);
    return `${line}:${column} ${code}`;
  });
  return { ...source, found, places };
}

/** 'line:column-line:column' of the n-th occurrence of `words` in the text at `at`. */
function placeOf(text: string, at: (string | number)[], words: string, n = 1): string {
  const { locate, value } = read(text);
  const content = String(at.reduce<unknown>((holder, key) => (holder as Record<string, unknown>)[key], value));
  let start = -1;
  for (let i = 0; i < n; i++) start = content.indexOf(words, start + 1);
  const place = locate(at, [start, start + words.length]);
  return `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
}

describe('positions', () => {
  it.each([
    ['plain', 'a: năm {{ x }} nay', '1:8-1:15'],
    ['single quoted', "a: 'năm {{ x }} nay'", '1:9-1:16'],
    ['double quoted', 'a: "năm {{ x }} nay"', '1:9-1:16'],
    ['double quoted after escapes', 'a: "\\"\\u0111\\t{{ x }}"', '1:15-1:22'],
    ['single quoted after a doubled quote', "a: 'it''s {{ x }}'", '1:11-1:18'],
    ['literal', 'a: |\n  một\n  năm {{ x }}\n', '3:7-3:14'],
    ['folded', 'a: >-\n  một\n  hai\n  năm {{ x }}\n', '4:7-4:14'],
    ['plain over several lines', 'a: một\n  hai\n  năm {{ x }}\n', '3:7-3:14'],
    ['double quoted over several lines', 'a: "một\n  hai \\\n  năm {{ x }}"\n', '3:7-3:14'],
    ['explicitly indented', 'a: |2\n   năm {{ x }}\n', '2:8-2:15'],
  ])('are exact inside a %s text', (_, text, place) => {
    expect(placeOf(text, ['a'], '{{ x }}')).toBe(place);
  });

  it('tell apart equal words in one text', () => {
    const text = 'a: >\n  7 và 7\n  và 7\n';
    expect([1, 2, 3].map((n) => placeOf(text, ['a'], '7', n))).toEqual(['2:3-2:4', '2:8-2:9', '3:6-3:7']);
  });

  it('lead to where an alias’s text is written', () => {
    const text = 'a: &x\n  b: năm 7\nc: *x\nd: [*x]\n';
    expect(placeOf(text, ['c', 'b'], '7')).toBe('2:10-2:11');
    expect(placeOf(text, ['d', 0, 'b'], '7')).toBe('2:10-2:11');
  });

  it('are counted from 1 with Windows line ends and after a byte order mark', () => {
    expect(placeOf('\uFEFFa: x\r\nb: năm 7\r\n', ['b'], '7')).toBe('2:8-2:9');
    expect(read('\uFEFFa: x').locate(['a'])).toMatchObject({ line: 1, column: 4 });
  });

  it('of a key stand on the key, of a collection on its first line, of what is missing on the nearest thing there', () => {
    const { locate } = read('a:\n  b: 1\n  c: [1,\n    2]\n');
    expect(locate(['a', 'b'], undefined, true)).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 4 });
    expect(locate(['a', 'c'])).toEqual({ line: 3, column: 6, endLine: 3, endColumn: 9 });
    expect(locate(['a', 'none', 'deeper'])).toMatchObject({ line: 2, column: 3 });
    expect(locate([])).toMatchObject({ line: 1, column: 1 });
  });

  it('of a key without value stand on the key', () => {
    expect(read('a: 1\nb:\n').locate(['b'])).toMatchObject({ line: 2 });
  });
});

describe('slips of syntax', () => {
  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['3:1 source/duplicate-key']],
    ['a key twice, deep inside', 'a:\n  - b: 1\n    b: 2\n', ['3:5 source/duplicate-key']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 source/tab']],
    ['an alias without anchor', 'a: *b\nc: 1\n', ['1:4 source/unknown-alias']],
    ['an alias before its anchor', 'a: *b\nc: &b 1\n', ['1:4 source/unknown-alias']],
    ['a quote that isn’t closed', 'a: 1\nb: "x\nc: 2\n', ['2:4 source/unclosed-quote']],
    ['a single quote that isn’t closed', "b: 'x\n", ['1:4 source/unclosed-quote']],
    [
      'a bracket that isn’t closed',
      'a:\n  - b: [c, d\n    e: f\n  - g: h\n    i: "j: k"\n',
      ['2:8 source/unclosed-bracket'],
    ],
    ['a brace that isn’t closed', 'a:\n  - { b: c\n  - { d: e }\nf: g\n', ['2:5 source/unclosed-bracket']],
    [
      'two of them',
      'a:\n  - { b: c\n  - { d: e\nf: g\n',
      ['2:5 source/unclosed-bracket', '3:5 source/unclosed-bracket'],
    ],
    ['a bracket too many', 'a:\n  - b: [c]]\n  - d: e\nf: g\n', ['2:11 source/syntax']],
    ['a line too far right', 'a:\n  - b: 1\n      c: d\n  - e: f\n', ['3:7 source/too-far-right']],
    ['a colon in a plain text', 'a: Kết luận: tốt\n', ['1:4 source/unquoted-colon']],
    ['a plain text that starts with a reserved character', 'a: @x\n', ['1:4 source/syntax']],
    ['a bad escape', 'a: "\\q"\n', ['1:5 source/syntax']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 source/syntax']],
    ['an unknown tag', 'a: !wat x\n', ['1:4 source/syntax']],
    ['an empty file', '', ['1:1 source/empty']],
    ['nothing but a comment', '# nothing\n', ['1:1 source/empty']],
    ['nothing but a document mark', '---\n', ['1:4 source/empty']],
  ])('are reported at their place: %s', (_, text, places) => {
    const { places: found, sound } = read(text);
    expect(found).toEqual(places);
    expect(sound).toBe(places[0]?.includes('empty'));
  });

  it.each([
    ['a value', 'a: {{ x }}\n', '1:4'],
    ['a value that goes on', 'a: {{ x }} năm\n', '1:4'],
    ['an item', 'a:\n  - {{ x }}\n', '2:5'],
    ['a value in an item', 'a:\n  - b: {{ x }}\n', '2:8'],
    ['a value in braces', 'a:\n  - { b: {{ x }}, c: d }\n', '2:10'],
    ['a value in brackets', 'a: [b, {{ x }}]\n', '1:8'],
    ['a value on a line of its own', 'a:\n  {{ x }}\n', '2:3'],
  ])('name unquoted braces at the start of %s, once', (_, text, place) => {
    expect(read(text).places).toEqual([`${place} source/unquoted-braces`]);
  });

  it.each([
    ['in braces', 'a:\n  - { b: năm {{ x }} nay }\n  - { b: c }\n', '2:14'],
    ['in braces with quotes', 'a:\n  - { b: năm {{ "7" }} }\nc: d\n', '2:14'],
    ['in brackets', 'a: [năm {{ x }}, b]\n', '1:9'],
  ])('name unquoted braces within a text %s, once', (_, text, place) => {
    expect(read(text).places).toEqual([`${place} source/unquoted-braces`]);
  });

  it('are told once where YAML loses its way, and nothing that follows from that', () => {
    expect(read('a:\n  - { b: "x" y }\n  - { b: c }\nd: [e]\n').places).toEqual(['2:14 source/syntax']);
  });

  it.each([
    'a: |\n  {{ x }}\n  b: {{ x }}\n',
    'a: >-\n  {{ x }}\n',
    'a: năm {{ x }}\n',
    'a: "{{ x }}"\n',
    "- '{{ x }}'\n",
    'a: { b: { c: 1 } }\n',
    '# a: {{ x }}\nb: 1\n',
  ])('do not see braces that are text: %j', (text) => {
    expect(read(text).places).toEqual([]);
  });

  it('leave the rest of the file readable', () => {
    expect(read('a: *b\nc: {{ x }}\nd: "e"\n').value).toMatchObject({ a: null, d: 'e' });
    expect(read('a: "x\nb: 1\n').value).toHaveProperty('a');
  });

  it('are refused as expansion bombs, without being expanded', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [i, name] of [...'bcdefghi'].entries()) {
      const before = 'abcdefghi'[i];
      lines.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
    }
    const { value, found } = read(lines.join('\n'));
    expect(found.map(({ code }) => code)).toEqual(['source/unknown-alias']);
    expect(value).toBeUndefined();
  });

  it('are refused as aliases that hold themselves', () => {
    for (const text of ['a: &a [*a]\n', 'a: &a { b: [*a] }\n']) {
      const { places, value } = read(text);
      expect(places).toEqual([expect.stringContaining('source/unknown-alias')]);
      expect(() => JSON.stringify(value)).not.toThrow();
    }
  });
});

describe('characters that no PPTX could hold', () => {
  it.each([
    ['typed', 'a: x\u0007y\n', '1:5'],
    ['typed in a literal', 'a: |\n  x\n  y\u001b\n', '3:4'],
    ['escaped', 'a: 1\nb: "x\\u0007y"\n', '2:4'],
    ['escaped by name', 'b: "x\\a"\n', '1:4'],
    ['a zero byte', 'a: "\\0"\n', '1:4'],
    ['half a surrogate pair', 'a: "\\ud83d"\n', '1:4'],
    ['a non-character', 'a: x\uffff\n', '1:5'],
    ['in a key', '"a\\u0001": 1\n', '1:1'],
    ['a C1 control', 'a: x\u0090\n', '1:5'],
  ])('are reported: %s', (_, text, place) => {
    expect(read(text).places).toEqual([`${place} source/control-character`]);
  });

  it('are not tabs, line ends, emoji, combining marks or no-break spaces', () => {
    expect(read('a: "x\\ty\\n😀 e\u0301 \u00a0 \u0085"\n').places).toEqual([]);
  });
});

describe('values', () => {
  it('keep the way numbers are written', () => {
    const { written, value } = read('a: 2.10\nb: 0123\nc: 1e3\nd: 0x1F\ne: [1.50]\nf: x\n');
    expect(['a', 'b', 'c', 'd'].map((key) => written([key]))).toEqual(['2.10', '0123', '1e3', '0x1F']);
    expect(written(['e', 0])).toBe('1.50');
    expect(written(['none'])).toBeNull();
    expect(written(['e'])).toBeNull();
    expect(value).toMatchObject({ a: 2.1, b: 123 });
  });

  it('are those of YAML 1.2: no and on are texts, a date is a text', () => {
    expect(read('a: no\nb: on\nc: 2021-12-31\nd: 12:30\ne: true\nf: ~\n').value).toEqual({
      a: 'no',
      b: 'on',
      c: '2021-12-31',
      d: '12:30',
      e: true,
      f: null,
    });
  });

  it('cannot reach the prototype of objects', () => {
    const { value } = read('__proto__: { polluted: 1 }\nconstructor: 2\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  });
});
