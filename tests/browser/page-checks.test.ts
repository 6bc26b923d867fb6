import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/pipeline.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { effectsWith, ROOT, SAMPLES, twindeckProcess } from '../twindeck.ts';
import { checkDeck } from './check-deck.ts';
import { CHECK_NAMES, CHECKS, isOfSlides } from './checks.ts';
import { type DeckPage, openDeck } from './deck-page.ts';
import { firstFound } from './every-slide.ts';
import { FAULTS } from './faults.ts';

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

const open = (name: string): Promise<DeckPage> => openDeck(browser, join(folder, `${name}.html`));

describe.each(['thai-nguyen-2021', 'deck'])('%s', (name) => checkDeck(() => open(name), CHECK_NAMES));

describe.each(THEMES)('every layout in %s', (theme) =>
  checkDeck(() => open(theme), ['isSilent', 'drawsWithItsFonts', 'isAccessible', 'hasAccessibleTools', 'staysInside']),
);

describe('a spoiled deck is found out', () => {
  it.each(CHECK_NAMES)(
    '%s',
    async (name) => {
      const deck = await open('deck');
      await FAULTS[name](deck.page);
      const found = isOfSlides(name) ? await firstFound(deck, CHECKS[name]) : await CHECKS[name](deck);
      expect(found).not.toEqual([]);
      await deck.page.context().close();
    },
    180_000,
  );
});
