import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { compileText, placesOf, ROOT } from '../twindeck.ts';

const WORLD = `${ROOT}/data/the-gioi-1955-2005`;

/** One table on the package of 62 countries, given as the YAML of its slot. */
function tableOf(table: string, lang = 'vi') {
  const text = `data: ${WORLD}\ntitle: T\nlang: ${lang}\nslides:\n  - layout: table\n    title: B\n    table: ${table}\n`;
  const { compiled, diagnostics } = compileText(text);
  const [slide] = compiled ? inspect(compiled).slides : [];
  return { table: slide?.tables[0], figures: slide?.figures ?? [], sources: slide?.sources ?? [], diagnostics };
}

describe('a table that asks the data package', () => {
  it('has ranks, names, values and shares; what sums up the others has no rank', () => {
    const { table, diagnostics } = tableOf(
      '{query: {indicator: population, by: area, top: 2, digits: 0}, unit: triệu người, show: [rank, name, value, share]}',
    );
    expect(diagnostics).toEqual([]);
    expect(table).toEqual({
      header: ['Hạng', 'Địa bàn', 'Dân số (triệu người)', 'Tỷ trọng'],
      rows: [
        ['1', 'Trung Quốc', '1.305', '25,4%'],
        ['2', 'Ấn Độ', '1.155', '22,5%'],
        ['–', 'Khác (60)', '2.672', '52,1%'],
      ],
    });
  });

  it('speaks the deck’s language', () => {
    const { table } = tableOf('{query: {indicator: life_expectancy, by: area, top: 1, rest: false}}', 'en');
    expect(table).toEqual({
      header: ['Rank', 'Area', 'Life expectancy at birth (years)'],
      rows: [['1', 'Japan', '82.5']],
    });
  });

  it('has a column for every series and a dash where there is nothing', () => {
    const { table } = tableOf(
      '{query: {indicators: [fertility, life_expectancy], by: period, where: {area: kor, period: [2000, 2005]}, index: 2000, digits: 0}}',
    );
    expect(table).toMatchObject({
      rows: [
        ['2000', '100', '100'],
        ['2005', '77', '103'],
      ],
    });
  });

  it('takes indicators of any units, in the order of the first; what can’t be summed up has a dash', () => {
    const { table, diagnostics } = tableOf(
      '{query: {indicators: [population, life_expectancy], by: area, top: 2, digits: 1}, unit: triệu người}',
    );
    expect(diagnostics).toEqual([]);
    expect(table).toEqual({
      header: ['Hạng', 'Địa bàn', 'Dân số (triệu người)', 'Tuổi thọ trung bình (tuổi)'],
      rows: [
        ['1', 'Trung Quốc', '1.304,9', '73,0'],
        ['2', 'Ấn Độ', '1.154,6', '65,4'],
        ['–', 'Khác (60)', '2.671,9', '–'],
      ],
    });
  });

  it('reports a unit that none of its columns can stand in', () => {
    const { diagnostics } = tableOf('{query: {indicator: population, by: area, top: 1, rest: false}, unit: tấn}');
    expect(diagnostics.map(({ code }) => code)).toEqual(['data/units-differ']);
  });

  it('traces every figure to its source', () => {
    const { figures, sources } = tableOf('{query: {indicator: population, by: area, top: 1}, show: [name, share]}');
    expect(figures.map(({ text, trace }) => [text, trace.length])).toEqual([
      ['25,4%', 62],
      ['74,6%', 62],
    ]);
    expect(sources).toHaveLength(1);
  });

  it('highlights rows by code, name or number, and reports others', () => {
    const table = (highlight: string) =>
      placesOf(tableOf(`{query: {indicator: population, by: area, top: 3}, highlight: [${highlight}]}`).diagnostics);
    expect(table('ind, Hoa Kỳ, 1')).toEqual([]);
    expect(table('vnm')).toEqual(['7:75 deck/highlight-name']);
    expect(table('9')).toEqual(['7:75 deck/highlight-row']);
  });

  it('refuses columns of another kind of table, and two kinds at once', () => {
    const codes = (table: string) => tableOf(table).diagnostics.map(({ code }) => code);
    expect(codes('{query: {indicator: population, by: area, top: 3}, show: [name, of_plan]}')).toEqual([
      'deck/show-unused',
    ]);
    expect(codes('{indicators: [population], show: [name, rank]}')).toEqual(['deck/show-unused']);
    expect(codes('{query: {indicator: population, by: area}, indicators: [population]}')).toEqual(['deck/table-kind']);
  });
});

describe('a mistake in a query', () => {
  it('stands at its line and column', () => {
    const { diagnostics } = tableOf('{query: {indicator: population, by: aera, where: {regon: Nam Á}}}');
    expect(placesOf(diagnostics)).toEqual(['7:48 query/unknown-dimension-near', '7:62 query/unknown-dimension-near']);
  });
});
