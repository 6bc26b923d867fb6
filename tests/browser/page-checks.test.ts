import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { ROOT, SAMPLES, twindeckProcess } from '../twindeck.ts';
import * as checks from './checks.ts';
import { openDeck } from './deck-page.ts';
import { FAULTS } from './faults.ts';

const EVERY_LAYOUT = `${ROOT}/tests/decks/every-layout/deck.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'twindeck-checks-'));
let browser: Browser;

beforeAll(async () => {
  const { code, err } = twindeckProcess(['build', SAMPLES[0], EVERY_LAYOUT, '--out', folder, '--format', 'html']);
  if (code !== 0) throw new Error(err);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each(['thai-nguyen-2021', 'deck'])('%s', (name) => {
  it.each(Object.entries(checks))('%s', async (_, check) => {
    const deck = await openDeck(browser, join(folder, `${name}.html`));
    expect(await check(deck)).toEqual([]);
    await deck.page.context().close();
  });
});

describe('a spoiled deck is found out', () => {
  it.each(Object.entries(checks))('%s', async (name, check) => {
    const deck = await openDeck(browser, join(folder, 'deck.html'));
    await FAULTS[name as keyof typeof checks](deck.page);
    expect(await check(deck)).not.toEqual([]);
    await deck.page.context().close();
  });
});
