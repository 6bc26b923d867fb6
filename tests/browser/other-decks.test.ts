import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { baseName } from '../../src/project.ts';
import { launchBrowser } from '../browser.ts';
import { ROOT, SAMPLES, twindeckProcess } from '../twindeck.ts';
import { checkDeck } from './check-deck.ts';
import type { CheckName } from './checks.ts';
import { openAt, openDeck } from './deck-page.ts';

// What page-checks.test.ts proves of two decks, and finds in spoiled ones, holds for all that are built here: the other samples
// and the galleries, as far as other tests don't say so already.
const [showpiece, english, world] = SAMPLES;
const CHARTS = `${ROOT}/tests/decks/charts-gallery/charts.yaml`;
const LAYOUTS = `${ROOT}/tests/decks/layouts-gallery/gallery.yaml`;

const ofCharts = ['paintsCharts', 'namesCharts', 'readsMarks', 'showsTables'] as const;
const ofPrint = ['printsVectors', 'printsAllSteps'] as const;
const DECKS: Readonly<Record<string, readonly CheckName[]>> = {
  [english]: ['namesCharts', 'showsTables', 'speaksInStep', 'drawsWithItsFonts', ...ofPrint],
  [world]: [...ofCharts, ...ofPrint, 'drawsWithItsFonts', 'keepsFocus', 'isAccessible', 'hasAccessibleTools'],
  [CHARTS]: [...ofCharts, ...ofPrint, 'isSilent', 'staysInside', 'keepsFewChartsAlive'],
  [LAYOUTS]: [...ofCharts, ...ofPrint, 'writesVietnameseNumbers', 'drawsWithItsFonts', 'keepsFocus'],
};

const folder = mkdtempSync(join(tmpdir(), 'twindeck-others-'));
const page = (deck: string): string => join(folder, `${baseName(deck)}.html`);
let browser: Browser;

beforeAll(async () => {
  const decks = [showpiece, ...Object.keys(DECKS)];
  const { code, err } = twindeckProcess(['build', ...decks, '--out', folder, '--format', 'html']);
  if (code !== 0) throw new Error(err);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each(Object.entries(DECKS).map(([deck, names]) => [baseName(deck), deck, names] as const))(
  '%s',
  (_, deck, names) => checkDeck(() => openDeck(browser, page(deck)), names),
);

describe('a deck on a web server', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(page(showpiece)));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const at = server.address();
    address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : at}/`;
  });

  afterAll(() => server.close());

  checkDeck(() => openAt(browser, address), ['isSilent', 'speaksInStep', 'showsTables']);
});
