import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [INDICATORS, AREAS, PERIODS] = [100, 50, 20];
const [SLIDES, FIGURES_A_SLIDE] = [100, 100];

/** What the decks of figures hold, for the report. */
export const MANY = { observations: INDICATORS * AREAS * PERIODS, figures: SLIDES * FIGURES_A_SLIDE };

/**
 * Writes a package of 100,000 observations to `folder` and two decks over it: one.yaml prints one figure, many.yaml prints
 * 10,000, values, growths and differences, in the notes of its slides, where nothing has to be laid out.
 */
export function writeManyFigures(folder: string): void {
  mkdirSync(join(folder, 'data/many'), { recursive: true });
  for (const [name, text] of packageOfMany()) writeFileSync(join(folder, 'data/many', name), text);
  writeFileSync(join(folder, 'one.yaml'), deckOf(['Đạt {{ chi_so_1 }}']));
  const notes = range(SLIDES).map((slide) =>
    range(FIGURES_A_SLIDE).map((i) => `{{ ${expressionOf(slide * FIGURES_A_SLIDE + i)} }}`),
  );
  writeFileSync(join(folder, 'many.yaml'), deckOf(notes.map((figures) => figures.join(', '))));
}

function deckOf(notes: readonly string[]): string {
  const slides = notes.map((text, i) => `  - { layout: section, title: Phần ${i + 1}, notes: "${text}" }`);
  return ['title: Nhiều số liệu', 'data: many', 'slides:', ...slides, ''].join('\n');
}

function expressionOf(i: number): string {
  const figure = `chi_so_${i % INDICATORS}@tinh_${Math.floor(i / INDICATORS) % AREAS}`;
  const earlier = `${figure}@${2002 + (i % (PERIODS - 1))}`;
  return [figure, `growth(${figure}, ${earlier}) | digits: 0`, `${figure} - ${earlier}`, earlier][i % 4] ?? figure;
}

/** A package as an office's spreadsheet saves it: semicolons, decimal commas, each value with its source's words. */
function packageOfMany(): readonly (readonly [name: string, text: string])[] {
  const rows: string[] = [];
  for (const indicator of range(INDICATORS))
    for (const area of range(AREAS))
      for (const period of range(PERIODS)) rows.push(observation(indicator, area, period));
  const tables: Readonly<Record<string, readonly string[]>> = {
    indicators: ['id;name_vi;unit;decimals', ...range(INDICATORS).map((i) => `chi_so_${i};Chỉ số ${i};tỷ đồng;1`)],
    areas: ['code;name_vi', ...range(AREAS).map((i) => `tinh_${i};Tỉnh ${i}`)],
    scenarios: ['code;name_vi', 'actual;Thực hiện'],
    sources: ['id;title', 'nien_giam;Niên giám thống kê'],
    observations: ['indicator;period;area;value;source;locator;as_written', ...rows],
  };
  const texts = Object.entries(tables).map(([name, lines]) => [`${name}.csv`, `${lines.join('\n')}\n`] as const);
  return [...texts, ['datapackage.json', '{}']];
}

function observation(indicator: number, area: number, period: number): string {
  const tenths = 1000 + ((indicator * 7919 + area * 104_729 + period * 1_299_709) % 99_000);
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10];
  const written = `${whole > 999 ? `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, '0')}` : whole},${tenth}`;
  return `chi_so_${indicator};${2002 + period};tinh_${area};${whole},${tenth};nien_giam;Bảng ${indicator};${written} tỷ đồng`;
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i);
}
