import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileText, placesOf, ROOT } from '../twindeck.ts';
import { examplesOf, PAGES } from './examples.ts';

describe.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('every example of docs/%s', (page) => {
  it.each(examplesOf(page))('at line $line builds without a word', ({ deck }) => {
    const { compiled, diagnostics } = compileText(deck);
    expect(placesOf(diagnostics.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(compiled?.scenes.length).toBeGreaterThan(0);
  });
});

it.each(examplesOf('gallery.md'))('the chart at line $line has its picture, and it is small', ({ picture }) => {
  expect(statSync(`${ROOT}/docs/${picture}`).size).toBeLessThan(30_000);
});
