import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/render/web/runtime/count-up.ts';
import type { Memory } from '../../../../src/render/web/runtime/memory.ts';
import { createTimer, lateBy, printTime } from '../../../../src/render/web/runtime/timer.ts';
import { timePlan } from '../../../../src/render/web/time-plan.ts';

describe('the plan of a talk', () => {
  const plan = (deck: number | null, ...slides: (number | null)[]) =>
    timePlan(
      deck,
      slides.map((minutes) => ({ minutes })),
    )?.map((ms) => ms / 60_000);

  it('shares what is left among the slides that say nothing', () => {
    expect(plan(10, null, 4, null, null)).toEqual([2, 4, 2, 2]);
    expect(plan(3, null, 4)).toEqual([0, 4]);
    expect(plan(10, 4, 6)).toEqual([4, 6]);
    expect(plan(10)).toEqual([]);
  });

  it('takes the mean of those that say something where the deck says nothing', () => {
    expect(plan(null, 1, null, 3)).toEqual([1, 2, 3]);
    expect(plan(null, null, null)).toBeUndefined();
  });

  it('tells late from early, and leaves a slide its own time', () => {
    const ms = [60_000, 120_000, 60_000];
    expect([0, 60_000, 90_000].map((elapsed) => lateBy(ms, 0, elapsed))).toEqual([0, 0, 30_000]);
    expect([30_000, 60_000, 180_000, 200_000].map((elapsed) => lateBy(ms, 1, elapsed))).toEqual([
      -30_000, 0, 0, 20_000,
    ]);
    expect(lateBy([], 3, 5000)).toBe(5000);
  });
});

describe('the stopwatch', () => {
  function memory(): Memory {
    const kept = new Map<string, string>();
    return { read: (name) => kept.get(name) ?? null, write: (name, value) => void kept.set(name, value) };
  }

  it('runs, stands, goes on and survives a reload', () => {
    const kept = memory();
    const timer = createTimer(kept);
    timer.start(1000);
    timer.start(2000);
    expect(timer.elapsed(4000)).toBe(3000);
    timer.pause(5000);
    expect([timer.elapsed(9000), timer.isRunning()]).toEqual([4000, false]);
    timer.start(10_000);
    const after = createTimer(kept);
    expect([after.elapsed(11_000), after.isRunning()]).toEqual([5000, true]);
    after.reset();
    expect(createTimer(kept).elapsed(99_000)).toBe(0);
  });

  it.each(['', 'x y', '5', '-'])('stands at zero when its memory says “%s”', (text) => {
    const timer = createTimer({ read: () => (text === '5' ? '0' : text), write: () => undefined });
    expect([timer.elapsed(1000), timer.isRunning()]).toEqual([0, false]);
  });

  it('prints minutes and seconds, and hours where there are any', () => {
    expect([0, 999, 65_000, 3_600_000, 3_661_000].map(printTime)).toEqual([
      '0:00',
      '0:01',
      '1:05',
      '1:00:00',
      '1:01:01',
    ]);
  });
});

describe('a figure that counts up', () => {
  it.each([
    ['18.000', ',', ['0', '4.500', '18.000']],
    ['6,56', ',', ['0,00', '1,64', '6,56']],
    ['1.234,5', ',', ['0,0', '308,6', '1.234,5']],
    ['1,234.5', '.', ['0.0', '308.6', '1,234.5']],
    ['7', ',', ['0', '1', '7']],
  ])('is written as %s is, all the way', (number, mark, steps) => {
    expect([0, 0.25, 1].map((share) => between(number, share, mark))).toEqual(steps);
  });
});
