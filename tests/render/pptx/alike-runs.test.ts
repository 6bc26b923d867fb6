import { expect, it } from 'vitest';
import { joinAlike } from '../../../src/render/pptx/alike-runs.ts';
import { run } from './fixtures.ts';

const texts = (...runs: Parameters<typeof joinAlike>[0]) => joinAlike(runs).map(({ text }) => text);

it('joins neighbours that look alike, so that a sentence with its figures is one run', () => {
  expect(texts(run('đạt '), run('6,56%'), run(', tăng '), run('9 tỷ'))).toEqual(['đạt 6,56%, tăng 9 tỷ']);
});

it('keeps apart what differs in any way that shows', () => {
  expect(texts(run('a'), run('b', { bold: true }), run('c', { bold: true }), run('d'))).toEqual(['a', 'bc', 'd']);
  expect(texts(run('m'), run('2', { script: 'super' }), run('2', { script: 'sub' }))).toHaveLength(3);
  expect(texts(run('a'), run('b', { color: { slot: 'accent2' } }), run('c', { size: 20 }))).toHaveLength(3);
});

it('leaves links alone, equal ones included', () => {
  const link = { link: 'https://example.org' };
  expect(texts(run('a', link), run('b', link), run('c'))).toEqual(['a', 'b', 'c']);
});

it('has nothing to say of no runs', () => {
  expect(texts()).toEqual([]);
});
