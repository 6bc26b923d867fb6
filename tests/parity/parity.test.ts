import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseName } from '../../src/project.ts';
import { chartsOf, openDeck, seenShown, showSlide } from '../browser/deck-page.ts';
import { launchBrowser } from '../browser.ts';
import { compileFile, ROOT, SAMPLES, twindeckProcess } from '../twindeck.ts';
import { type SeenSlide, seenByInspect } from './seen.ts';
import { seenInPptx } from './seen-in-pptx.ts';

const DECKS = [
  ...SAMPLES,
  ...['every-layout/deck', 'hostile/deck', 'charts-gallery/charts'].map((name) => `${ROOT}/tests/decks/${name}.yaml`),
];
const folder = mkdtempSync(join(tmpdir(), 'twindeck-parity-'));
const built = (deck: string, ending: string): string => join(folder, `${baseName(deck)}${deck.length}.${ending}`);

let browser: Browser;

beforeAll(async () => {
  for (const deck of DECKS) {
    const out = built(deck, 'out');
    const { code, err } = twindeckProcess(['build', deck, '--out', out]);
    if (code !== 0) throw new Error(err);
  }
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const outputOf = (deck: string, ending: string): string => join(built(deck, 'out'), `${baseName(deck)}.${ending}`);

/** What the compiler says, without the slides that aren't shown. */
function expectedOf(deck: string): SeenSlide[] {
  return seenByInspect(compileFile(deck));
}

/** Chart.js reckons in doubles. */
function inDoubles(slides: readonly SeenSlide[]): SeenSlide[] {
  return slides.map((slide) => ({
    ...slide,
    charts: slide.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: rounded(series.values),
        x: rounded(series.x),
        sizes: rounded(series.sizes),
      })),
    })),
  }));
}

function rounded(values: readonly (string | null)[]): (string | null)[] {
  return values.map((value) => (value === null ? null : String(Number(value))));
}

describe.each(DECKS.map((deck) => [deck.slice(ROOT.length + 1), deck] as const))('%s', (_, deck) => {
  let expected: SeenSlide[];
  beforeAll(() => {
    expected = expectedOf(deck);
  });

  it('says and shows in PowerPoint what the compiler says', () => {
    const seen = seenInPptx(readFileSync(outputOf(deck, 'pptx')));
    expect(expected.length).toBeGreaterThan(2);
    expect(seen.map(({ sheets, ...slide }) => slide)).toEqual(expected);
    expect(seen.map(({ id, sheets }) => [id, sheets])).toEqual(expected.map(({ id, charts }) => [id, charts]));
  });

  it('says and shows on the web what the compiler says', { timeout: 1_200_000 }, async () => {
    const page = await openDeck(browser, outputOf(deck, 'html'));
    const charts = await chartsOf(page);
    const seen: SeenSlide[] = [];
    for (const id of page.ids) {
      await showSlide(page, id);
      seen.push(await seenShown(page, id, charts));
    }
    await page.page.context().close();
    expect(seen).toEqual(inDoubles(expected));
  });
});
