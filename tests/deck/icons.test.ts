import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSlides, ROOT } from '../twindeck.ts';
import { codesOf, slideOf, slidesOf } from './helpers.ts';

const figures = (icon: string) => `- layout: figures
  title: A
  figures: [{ value: một, label: B, icon: ${icon} }, { value: hai, label: C }]`;

const PATHS: Record<string, string> = JSON.parse(readFileSync(`${ROOT}/build/icons/paths.json`, 'utf8'));

describe('icons', () => {
  it('are found by name, for figures and for events', () => {
    const [first, none] = slideOf('figures', slidesOf(figures('trending-up'))).items;
    expect(first?.icon).toEqual({
      name: 'trending-up',
      path: [
        ['M', 16, 7],
        ['L', 22, 7],
        ['L', 22, 13],
        ['M', 22, 7],
        ['L', 13.5, 15.5],
        ['L', 8.5, 10.5],
        ['L', 2, 17],
      ],
    });
    expect(none?.icon).toBeNull();
    const events = slideOf(
      'timeline',
      slidesOf('- layout: timeline\n  title: A\n  events: [{ when: a, text: b, icon: flag }, { when: c, text: d }]'),
    ).events;
    expect(events.map(({ icon }) => icon?.name)).toEqual(['flag', undefined]);
  });

  it('whose name is wrong are named with their place, the nearest name and icons that stand for the word', () => {
    const { diagnostics } = compileSlides(figures('trendin-up'));
    expect(diagnostics).toMatchObject([{ line: 6, column: 45, code: 'deck/unknown-icon', severity: 'error' }]);
    expect(diagnostics[0]?.hint).toContain('trending-up');
    expect(compileSlides(figures('money')).diagnostics[0]?.hint).toMatch(/banknote|coins|wallet/);
    expect(compileSlides(figures('"Trending Up"')).diagnostics[0]?.hint).toContain('trending-up');
    expect(compileSlides(figures('qqqqqqqqqqqq')).diagnostics[0]?.hint).toContain('–');
  });

  it('are never a word of JavaScript', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(codesOf(figures(name))).toEqual(['deck/unknown-icon']);
  });

  it('all have paths that Office can draw: absolute, of moves, lines, cubic curves and closings', () => {
    const step = '(M( -?[\\d.]+){2}|L( -?[\\d.]+){2}|C( -?[\\d.]+){6}|Z)';
    const path = new RegExp(`^M( -?[\\d.]+){2}( ${step})+$`);
    expect(Object.keys(PATHS).length).toBeGreaterThan(1500);
    expect(Object.entries(PATHS).filter(([, data]) => !path.test(data) || / Z (?!M)/.test(data))).toEqual([]);
  });

  it('lie in their square of 24, pen included', () => {
    const numbers = Object.values(PATHS).flatMap((data) => data.split(' ').map(Number).filter(Number.isFinite));
    expect(Math.min(...numbers.slice(0, 100_000))).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...numbers.slice(0, 100_000))).toBeLessThanOrEqual(25);
  });

  it('keep circles round: a quarter bends by 0.5523 of its radius', () => {
    expect(PATHS['circle']).toBe(
      'M 2 12 C 2 6.477 6.477 2 12 2 C 17.523 2 22 6.477 22 12 C 22 17.523 17.523 22 12 22 C 6.477 22 2 17.523 2 12 Z',
    );
  });

  it('come with the licence of the set', () => {
    expect(readFileSync(`${ROOT}/build/icons/lucide-LICENSE.txt`, 'utf8')).toContain('ISC License');
  });
});
