import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/data/check.ts';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { prefer } from '../../src/data/prefer.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor, wording } from '../../src/diagnostics/report.ts';
import { loadRows, printer } from './helpers.ts';

const ROWS = ['budget,2021,,,1,,,,a,,', 'budget,2021,,,2,,,,b,,', 'budget,2020,,,3,,,,a,,', 'rate,2021,,,5,,,,,,'];

function preferring(ids: readonly string[], rows: readonly string[] = ROWS, descriptor = '{}') {
  const { dataset, found } = loadRows(rows, { 'datapackage.json': descriptor });
  if (!dataset) throw new Error('no data set');
  const reporterOf = (file: string) => reporterFor(file, found);
  const chosen = prefer(dataset, ids, ['prefer'], reporterOf('deck.yaml'));
  checkDataset(chosen, reporterOf);
  return { print: printer(createEvaluator(chosen, 'vi')), found };
}

const disagreements = (found: readonly Diagnostic[]) =>
  found.map((one) => [one.code, ...one.at, wording(one, 'vi').message.replaceAll('\u00a0', ' ')]);

describe('of two sources that disagree', () => {
  it('the first in the table counts when none is preferred; the other is reported with both figures', () => {
    const { print, found } = preferring([]);
    expect(print('budget')).toBe('1 tỷ đồng');
    expect(disagreements(found)).toEqual([
      [
        'data/sources-disagree',
        1,
        'indicator',
        expect.stringContaining('a ghi 1 tỷ đồng, b ghi 2 tỷ đồng. Số của a được dùng'),
      ],
    ]);
  });

  it('the preferred one counts, and what only others say stays', () => {
    const { print, found } = preferring(['b']);
    expect([print('budget'), print('budget@2020'), print('rate')]).toEqual(['2 tỷ đồng', '3 tỷ đồng', '5,0%']);
    expect(disagreements(found)).toEqual([
      [
        'data/sources-disagree',
        0,
        'indicator',
        expect.stringContaining('b ghi 2 tỷ đồng, a ghi 1 tỷ đồng. Số của b được dùng'),
      ],
    ]);
  });

  it('the package may prefer one, and the deck another', () => {
    const descriptor = '{"prefer":["b","a"]}';
    expect(preferring([], ROWS, descriptor).print('budget')).toBe('2 tỷ đồng');
    expect(preferring(['a'], ROWS, descriptor).print('budget')).toBe('1 tỷ đồng');
  });

  it('formulas follow the preferred one', () => {
    const rows = [...ROWS, 'plain,2021,,,,= budget@2021 / budget@2020,,,,,'];
    expect(preferring(['b'], rows).print('budget@2021 * 3')).toBe('6 tỷ đồng');
    expect(preferring(['b'], rows).print('plain')).toBe('0,7');
  });

  it('a source that is unknown is refused with the nearest name', () => {
    const { found } = preferring(['A']);
    expect(found[0]).toMatchObject({ code: 'data/unknown-source', at: ['prefer'], args: { id: 'A', known: 'a' } });
  });
});

describe('sources agree', () => {
  it.each([
    ['budget,2021,,,1,,,,a,,', 'budget,2021,,,1.0,,,,b,,'],
    ['budget,2021,,,28.8,,,over,a,,', 'budget,2021,,,28.85,,,,b,,'],
    ['budget,2021,,,100,,,nearly,a,,', 'budget,2021,,,95,,,,b,,'],
    ['plain,2021,,,2,,,,a,,', 'plain,2021,,,,= 4 / 2,,,b,,'],
  ])('where both can be true: %s, %s', (first, second) => {
    expect(preferring([], [first, second]).found).toEqual([]);
  });

  it.each([
    ['budget,2021,,,28.8,,,over,a,,', 'budget,2021,,,28.7,,,,b,,'],
    ['plain,2021,,,109,,137,,a,,', 'plain,2021,,,109,,138,,b,,'],
    ['plain,2021,,,3,,,,a,,', 'plain,2021,,,,= 4 / 2,,,b,,'],
  ])('but not here: %s, %s', (first, second) => {
    expect(preferring([], [first, second]).found.map(({ code }) => code)).toEqual(['data/sources-disagree']);
  });
});
