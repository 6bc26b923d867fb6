import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks, type TickRequest } from '../../src/chart/ticks.ts';

const ask = (values: readonly number[], more: Partial<TickRequest> = {}) =>
  niceTicks({ values, zero: true, labels: 'none', ...more });

it('ticks make as many steps as another axis has, wherever the bounds leave them free', () => {
  const value = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1 }),
      fc.integer({ min: 3, max: 5 }),
      fc.boolean(),
      (values, steps, zero) => {
        const ticks = niceTicks({ values, zero, labels: 'none', steps });
        expect(ticks.values).toHaveLength(steps + 1);
        expect(ticks.min).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.max).toBeGreaterThanOrEqual(Math.max(...values));
      },
    ),
  );
  expect(niceTicks({ values: [3], zero: true, labels: 'none', min: 0, steps: 4 }).values).toEqual([0, 1, 2, 3, 4]);
  expect(niceTicks({ values: [3], zero: true, labels: 'none', min: 0, max: 20, steps: 4 }).step).toBe(5);
  expect(niceTicks({ values: [-3], zero: true, labels: 'none', max: 0, steps: 5 }).values[0]).toBe(-5);
});

describe('the ticks of a value axis', () => {
  it('run from zero to a round number above the tallest bar', () => {
    expect(ask([13300, 15200, 18000])).toEqual({
      min: 0,
      max: 20000,
      step: 5000,
      values: [0, 5000, 10000, 15000, 20000],
      decimals: 0,
    });
  });

  it('are exact decimals without binary leftovers', () => {
    expect(ask([0.1, 0.25, 0.3]).values).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ask([0.1, 0.25, 0.3]).decimals).toBe(1);
    expect(ask([0.6, 0.7]).values).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  it('use quarters where they fit better', () => {
    expect(ask([9.9, 10.1]).values).toEqual([0, 2.5, 5, 7.5, 10, 12.5]);
  });

  it('run from 0 to 1 when there is nothing but zeros, or nothing at all', () => {
    for (const values of [[], [0], [0, 0, 0], [-0]]) expect(ask(values)).toMatchObject({ min: 0, max: 1 });
  });

  it('begin at zero for a single value, of a line too', () => {
    expect(ask([5])).toMatchObject({ min: 0, max: 5, step: 1 });
    expect(ask([97], { zero: false })).toMatchObject({ min: 0, max: 100 });
    expect(ask([-97], { zero: false })).toMatchObject({ min: -100, max: 0 });
  });

  it('go below zero for negative values', () => {
    expect(ask([-3, 7])).toMatchObject({ min: -5, max: 7.5, step: 2.5 });
    expect(ask([-12, -3])).toMatchObject({ max: 0 });
    expect(ask([-12, -3]).min).toBeLessThanOrEqual(-12);
  });

  it('may leave zero out where lengths say nothing', () => {
    expect(ask([96, 98.5], { zero: false })).toMatchObject({ min: 96, max: 98.5, step: 0.5 });
  });

  it('show values that hardly differ from zero on', () => {
    expect(ask([1e16, 1e16 + 2], { zero: false }).min).toBe(0);
  });

  it('take the smallest and the largest numbers', () => {
    expect(ask([1e-9]).values.at(-1)).toBe(1e-9);
    expect(ask([1e15])).toMatchObject({ max: 1e15, decimals: 0 });
    expect(ask([5e-324]).max).toBeGreaterThan(0);
    expect(ask([Number.MAX_VALUE, -Number.MAX_VALUE], { labels: 'both' }).values.every(Number.isFinite)).toBe(true);
  });

  it('leave room for the label of the tallest bar', () => {
    expect(ask([19_900], { labels: 'both' }).max).toBe(25_000);
    expect(ask([-19_900], { labels: 'both' }).min).toBe(-25_000);
    expect(ask([-19_900], { labels: 'both' }).max).toBe(0);
  });

  it('leave room above the points of a line only', () => {
    const { min, max } = ask([-10, 10], { zero: false, labels: 'above' });
    expect(min).toBe(-10);
    expect(max).toBeGreaterThan(11);
  });

  it('begin and end where the author says, to the digit', () => {
    expect(ask([3, 8], { min: 0, max: 10 })).toMatchObject({ min: 0, max: 10, step: 2 });
    expect(ask([52, 97], { min: 50 })).toMatchObject({ min: 50, max: 100, step: 10 });
    expect(ask([3, 8], { max: 12 }).values).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(ask([-8, -3], { min: -12 })).toMatchObject({ min: -12, max: 0 });
    expect(ask([91, 95], { max: 100, zero: false })).toMatchObject({ max: 100 });
  });

  it('divide a range that no round step divides into quarters', () => {
    expect(ask([3], { min: 0, max: 13 }).values).toEqual([0, 3.25, 6.5, 9.75, 13]);
    expect(ask([3], { min: 0, max: 13 }).decimals).toBe(2);
  });

  it('make an axis even when the author’s bound lies beyond all values', () => {
    expect(ask([3], { min: 10 }).values[0]).toBe(10);
    expect(ask([-3], { min: 0 }).values[0]).toBe(0);
    expect(ask([30], { max: -10, zero: false }).max).toBe(-10);
  });
});

const size = fc
  .double({ min: -1e100, max: 1e100, noNaN: true })
  .filter((value) => value === 0 || Math.abs(value) > 1e-100);
const values = fc.array(size, { maxLength: 12 });
const flags = fc.record({ zero: fc.boolean(), labels: fc.constantFrom('none', 'above', 'both') });

describe('whatever the values, the ticks', () => {
  it('enclose them in 3 to 5 equal steps', () => {
    fc.assert(
      fc.property(values, flags, (all, { zero, labels }) => {
        const ticks = niceTicks({ values: all, zero, labels });
        for (const value of all) {
          expect(value).toBeGreaterThanOrEqual(ticks.min);
          expect(value).toBeLessThanOrEqual(ticks.max);
        }
        expect(ticks.values.length).toBeGreaterThanOrEqual(4);
        expect(ticks.values.length).toBeLessThanOrEqual(6);
        expect(ticks.values[0]).toBe(ticks.min);
        expect(ticks.values.at(-1)).toBe(ticks.max);
        for (const [i, tick] of ticks.values.entries()) {
          expect(Math.abs(tick - (ticks.min + i * ticks.step))).toBeLessThanOrEqual(1e-9 * ticks.step);
        }
      }),
    );
  });

  it('include zero when they must', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { min, max } = niceTicks({ values: all, zero: true, labels: 'both' });
        expect(min).toBeLessThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(0);
        for (const value of all) if (value > 0) expect(max).toBeGreaterThanOrEqual(value * 1.0799999);
      }),
    );
  });

  it('are steps of 1, 2, 2.5 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(values, flags, (all, { zero, labels }) => {
        const mantissa = niceTicks({ values: all, zero, labels }).step.toExponential().split('e')[0];
        expect(['1', '2', '2.5', '5']).toContain(mantissa);
      }),
    );
  });

  it('keep the author’s bounds, with 2 to 7 steps between them', () => {
    const bound = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(values, bound, bound, fc.constantFrom('min', 'max', 'both'), (all, a, b, which) => {
        fc.pre(a !== b);
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const given = { min: { min }, max: { max }, both: { min, max } }[which];
        const ticks = niceTicks({ values: all, zero: false, labels: 'none', ...given });
        expect(ticks).toMatchObject(given);
        expect(ticks.values.length).toBeGreaterThanOrEqual(3);
        expect(ticks.values.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('are the same each time and whatever the order', () => {
    fc.assert(
      fc.property(values, flags, (all, { zero, labels }) => {
        const ticks = niceTicks({ values: all, zero, labels });
        expect(niceTicks({ values: [...all].reverse(), zero, labels })).toEqual(ticks);
      }),
    );
  });
});
