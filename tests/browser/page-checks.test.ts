import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/pipeline.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { effectsWith, ROOT, SAMPLES, twindeckProcess } from '../twindeck.ts';
import * as chartChecks from './chart-checks.ts';
import * as otherChecks from './checks.ts';
import { openDeck } from './deck-page.ts';
import { FAULTS } from './faults.ts';

const checks = { ...otherChecks, ...chartChecks };
const { isSilent, drawsWithItsFonts, isAccessible, staysInside } = checks;
const EVERY_LAYOUT = `${ROOT}/tests/decks/every-layout/deck.yaml`;
const folder = mkdtempSync(join(tmpdir(), 'twindeck-checks-'));
const THEMES = ['hanh-chinh', 'dem-hoi-truong'] as const;
let browser: Browser;

function everyLayoutIn(theme: string): string {
  const effects = effectsWith({ [EVERY_LAYOUT]: `theme: ${theme}\n${readFileSync(EVERY_LAYOUT, 'utf8')}` });
  const { compiled } = compile(EVERY_LAYOUT, effects);
  if (!compiled) throw new Error(theme);
  return renderHtml(compiled, null, effects);
}

beforeAll(async () => {
  const { code, err } = twindeckProcess(['build', SAMPLES[0], EVERY_LAYOUT, '--out', folder, '--format', 'html']);
  if (code !== 0) throw new Error(err);
  for (const theme of THEMES) writeFileSync(join(folder, `${theme}.html`), everyLayoutIn(theme));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each(['thai-nguyen-2021', 'deck'])('%s', (name) => {
  it.each(Object.entries(checks))(
    '%s',
    async (_, check) => {
      const deck = await openDeck(browser, join(folder, `${name}.html`));
      expect(await check(deck)).toEqual([]);
      await deck.page.context().close();
    },
    180_000,
  );
});

describe.each(THEMES)('every layout in %s', (theme) => {
  it.each(Object.entries({ isSilent, drawsWithItsFonts, isAccessible, staysInside }))(
    '%s',
    async (_, check) => {
      const deck = await openDeck(browser, join(folder, `${theme}.html`));
      expect(await check(deck)).toEqual([]);
      await deck.page.context().close();
    },
    180_000,
  );
});

describe('a spoiled deck is found out', () => {
  it.each(Object.entries(checks))(
    '%s',
    async (name, check) => {
      const deck = await openDeck(browser, join(folder, 'deck.html'));
      await FAULTS[name as keyof typeof checks](deck.page);
      expect(await check(deck)).not.toEqual([]);
      await deck.page.context().close();
    },
    180_000,
  );
});
