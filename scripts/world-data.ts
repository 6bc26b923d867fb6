import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

// Made data/the-gioi-1955-2005/observations.csv, once, out of gapminder.json of the package vega-datasets 3.2.1:
// npx tsx scripts/world-data.ts path/to/gapminder.json
interface Row {
  readonly year: number;
  readonly country: string;
  readonly pop: number;
  readonly life_expect: number;
  readonly fertility: number;
}

const FOLDER = fileURLToPath(new URL('../data/the-gioi-1955-2005/', import.meta.url));
const INDICATORS = [
  { id: 'population', source: 'gapminder-pop', value: (row: Row) => row.pop },
  { id: 'life_expectancy', source: 'gapminder-life', value: (row: Row) => row.life_expect },
  { id: 'fertility', source: 'gapminder-fert', value: (row: Row) => row.fertility },
];

const rows: readonly Row[] = JSON.parse(readFileSync(process.argv[2] ?? 'gapminder.json', 'utf8'));
const areas = Papa.parse<Record<string, string>>(readFileSync(`${FOLDER}areas.csv`, 'utf8'), { header: true }).data;
const observations = areas.flatMap(({ code, name_en }) =>
  INDICATORS.flatMap(({ id, source, value }) =>
    rows
      .filter(({ country }) => country === name_en)
      .map((row) => [id, row.year, code, 'actual', value(row), source, `${name_en}, ${row.year}`]),
  ),
);
const fields = ['indicator', 'period', 'area', 'scenario', 'value', 'source', 'locator'];
writeFileSync(`${FOLDER}observations.csv`, `${Papa.unparse({ fields, data: observations }, { newline: '\n' })}\n`);
