import { expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { compile } from '../../src/pipeline.ts';
import { filesIn, ROOT } from '../twindeck.ts';

const DECKS = ['slides', 'starter', 'tests/decks']
  .flatMap((folder) => filesIn(`${ROOT}/${folder}`).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.yaml') && !file.includes('/faulty/'));

/** Slides that show what twindeck advises against: whoever takes that road all the same gets a chart that is right. */
const ADVISED_AGAINST: Readonly<Record<string, readonly string[]>> = {
  'tests/decks/charts-gallery/charts.yaml': [
    'area-one: chart/area-point',
    'area-missing: chart/area-gap',
    ...['negative', 'missing', 'long', 'three', 'eight'].map((what) => `area-${what}: chart/areas-hide`),
    ...['pie-eight', 'pie-twelve', 'doughnut-eight', 'doughnut-twelve'].map((id) => `${id}: chart/too-many-parts`),
  ],
  // Values of its own instead of a data package.
  'tests/decks/dark/deck.yaml': ['nam-sau-hon-nam-truoc: chart/unbound-value'],
  'tests/decks/hostile/deck.yaml': [
    'img-src-x-onerror-alert-1-va-section-scr: text/unbound-number',
    'bieu-do: text/unbound-number',
    'bang-table: text/unbound-number',
  ],
};

/** 'slide: code' of each thing that is said of a deck, once. */
function said(deck: string): string[] {
  const { compiled, diagnostics } = compile(`${ROOT}/${deck}`, nodeEffects());
  const where = ({ at }: (typeof diagnostics)[number]) =>
    compiled?.deck.slides.find((slide) => slide.at.every((key, i) => at[i] === key))?.id ?? at.join('.');
  const faults = diagnostics.filter(({ severity }) => severity !== 'info');
  return [...new Set(faults.map((one) => `${where(one)}: ${one.code}`))];
}

it('finds the decks', () => {
  expect(DECKS.length).toBeGreaterThan(9);
  expect(DECKS).toEqual(expect.arrayContaining(Object.keys(ADVISED_AGAINST)));
});

it.each(DECKS)('%s is told nothing but what it is made to show', (deck) => {
  expect(said(deck).sort()).toEqual([...(ADVISED_AGAINST[deck] ?? [])].sort());
});
