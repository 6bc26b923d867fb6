import { describe, expect, it } from 'vitest';
import { csvPlaces, parseCsv } from '../../src/data/csv.ts';

const records = (text: string, delimiter?: string) => parseCsv(text, delimiter).records;

describe('a CSV text', () => {
  it.each([',', ';', '\t', '|'])('is read with the delimiter %j that its header shows', (mark) => {
    const others = [',', ';', '\t', '|'].filter((other) => other !== mark).join(' ');
    expect(records(`a${mark}b\n"1${mark}2"${mark}x${others}y`)).toEqual([
      ['a', 'b'],
      [`1${mark}2`, `x${others}y`],
    ]);
  });

  it('may mix line ends and begin with a byte order mark', () => {
    expect(records('\ufeffa,b\r\n1,2\n3,4\r5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('has a header of one column, or none at all', () => {
    expect(records('a\n1')).toEqual([['a'], ['1']]);
    expect(records('')).toEqual([]);
  });

  it.each([
    ['a,b\n1,"x\n2,y', 1],
    ['a,b\n1,2\n"3" x,4\n', 2],
    ['a,b\n1,"say ""yes"""', null],
  ])('%j: the first record with a quote astray is %j', (text, unclosed) => {
    expect(parseCsv(text).unclosed).toBe(unclosed);
  });
});

it('finds fields after quoted ones with line ends, quotes and delimiters in them', () => {
  const place = csvPlaces('a,b,c\r\n"1 ""x"", y","",3\r\n"two\r\nlines",5,6\r\n7,8,9');
  expect(place([0, 'c'])).toEqual({ line: 2, column: 17 });
  expect(place([1, 'b'])).toEqual({ line: 4, column: 8 });
  expect(place([2, 'c'])).toEqual({ line: 5, column: 5 });
});
