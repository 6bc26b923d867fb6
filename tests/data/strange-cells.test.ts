import { describe, expect, it } from 'vitest';
import { detectStyle, readNumber } from '../../src/data/number-style.ts';
import { locate } from '../../src/located.ts';
import { compile } from '../../src/pipeline.ts';
import { effectsWith } from '../twindeck.ts';

/** What a budget table of one column of values gives: the figures that are printed, and what is told. */
function budget(values: readonly string[]) {
  const rows = values.map((value, i) => `thu;${2000 + i};${value}`).join('\r\n');
  const bullets = values.map((_, i) => `    - "{{ thu@${2000 + i} | bare }}"\n`).join('');
  const effects = effectsWith({
    '/memory/deck.yaml': `title: T\ndata: data/a\nslides:\n- layout: bullets\n  title: A\n  bullets:\n${bullets}`,
    '/memory/data/a/datapackage.json': '{ "name": "a" }',
    '/memory/data/a/indicators.csv': 'id;name_vi;unit\nthu;Tổng thu;triệu đồng\n',
    '/memory/data/a/areas.csv': 'code;name_vi\nxa;Xã\n',
    '/memory/data/a/scenarios.csv': 'code;name_vi\nactual;Thực hiện\n',
    '/memory/data/a/sources.csv': 'id;title\nbc;Báo cáo\n',
    '/memory/data/a/observations.csv': `\ufeffindicator;period;value\r\n${rows}\r\n`,
  });
  const { compiled, diagnostics, sources } = compile('/memory/deck.yaml', effects);
  const [slide] = compiled?.deck.slides ?? [];
  const printed = slide?.figures.map(({ text }) => text.replaceAll('\u00a0', ' '));
  const told = locate(diagnostics, 'vi', effects, sources)
    .filter(({ file }) => file.endsWith('.csv'))
    .map(({ line, column, severity, code, hint }) => ({ place: `${line}:${column}`, severity, code, hint }));
  return { printed, told };
}

describe('a cell of a budget table', () => {
  it('may be negative, zero, in brackets or grouped by spaces', () => {
    const { printed, told } = budget(['1.234,5', '0', '-12,5', '(1.500,0)', '1 234,5', '−3']);
    expect(told).toEqual([]);
    expect(printed).toEqual(['1.234,5', '0', '−12,5', '−1.500', '1.234,5', '−3']);
  });

  it.each(['n/a', 'N/A', '-', '–', '…', '...', 'chưa có'])(
    'that says “%s” holds no figure, which is told as it stands',
    (cell) => {
      const { told } = budget(['1,5', cell]);
      expect(told).toMatchObject([{ place: '3:10', severity: 'info', code: 'data/no-figure' }]);
    },
  );

  it.each([
    ['105,5%', '105,5'],
    ['12,5 tỷ', '12,5'],
    ['$1,5', '1,5'],
    ['1.200đ', '1.200'],
  ])('that holds “%s” is told to leave the unit to its column', (cell, number) => {
    const { told } = budget(['1.234,5', cell]);
    expect(told).toMatchObject([{ place: '3:10', severity: 'error', code: 'data/number-with-unit' }]);
    expect(told[0]?.hint).toContain(`Chỉ ghi ${number};`);
  });

  it.each(['abc', '1,2,3', '12-15', '1.23.4'])('that holds “%s” is no number', (cell) => {
    expect(budget(['1.234,5', cell]).told).toMatchObject([{ place: '3:10', code: 'data/bad-number' }]);
  });
});

describe('the style of a column', () => {
  it('isn’t in doubt where a number has both marks, whatever else stands in the column', () => {
    expect([...detectStyle(['1.234,5', '1 234,5', '12']).doubtful]).toEqual([]);
    expect([...detectStyle(['1.234', '12']).doubtful]).toEqual(['1.234']);
  });

  it('reads a space between groups with either decimal mark, and no other', () => {
    expect(readNumber('1 234 567,5', { decimalChar: ',', groupChar: '.' })?.toFixed()).toBe('1234567.5');
    expect(readNumber('1\u00a0234.5', { decimalChar: '.', groupChar: ',' })?.toFixed()).toBe('1234.5');
    expect(readNumber('12 34', { decimalChar: '.', groupChar: ',' })).toBeNull();
    expect(readNumber('()', { decimalChar: '.', groupChar: ',' })).toBeNull();
  });
});
