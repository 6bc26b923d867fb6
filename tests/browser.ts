import type { Browser } from 'playwright-core';
import { startBrowser } from '../src/cli/browser.ts';

/** Starts a Chromium with a fresh profile; throws with what to do when the machine has none. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await startBrowser(process.env);
  if (browser) return browser;
  throw new Error('No browser was found. Install Chromium, Chrome or Edge, or set TWINDECK_BROWSER to its path.');
}
