import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileText, placesOf, ROOT } from '../twindeck.ts';

/** The examples of a page, each as a whole deck: one that is only slides gets a head. */
function examplesOf(page: string): (readonly [line: number, deck: string])[] {
  const text = readFileSync(`${ROOT}/docs/${page}`, 'utf8');
  return [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => {
    const [, yaml = ''] = match;
    const line = text.slice(0, match.index).split('\n').length + 1;
    const deck = yaml.startsWith('-')
      ? `title: T\ndata: thai-nguyen-2021\nslides:\n${yaml.replace(/^/gm, '  ')}`
      : yaml;
    return [line, deck.replace(/^data: /m, `data: ${ROOT}/data/`)];
  });
}

describe.each(['huong-dan.md'])('every example of docs/%s', (page) => {
  it.each(examplesOf(page))('at line %i builds without a word', (_, deck) => {
    const { compiled, diagnostics } = compileText(deck);
    expect(placesOf(diagnostics.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(compiled?.scenes.length).toBeGreaterThan(0);
  });
});
