import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserType } from 'playwright-core';

type Env = Readonly<Record<string, string | undefined>>;

const CHANNELS = ['msedge', 'chrome'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the first browser there is, with a fresh profile: the one that TWINDECK_BROWSER or CHROME_PATH names, Edge or
 * Chrome where they are usually installed, a Chromium on the PATH, the packaged one from npm. null = none.
 */
export async function startBrowser(env: Env): Promise<Browser | null> {
  const chromium = await driver();
  if (chromium === null) return null;
  for (const place of places(env)) {
    const found = await place();
    if (found === null) continue;
    try {
      return await chromium.launch({ ...found, args: process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET });
    } catch {
      // This one doesn't start; another may.
    }
  }
  return null;
}

type Place = () => Promise<{ readonly executablePath: string } | { readonly channel: string } | null>;

function places(env: Env): Place[] {
  const named = env['TWINDECK_BROWSER'] || env['CHROME_PATH'];
  if (named) return [async () => ({ executablePath: named })];
  return [
    ...CHANNELS.map(
      (channel): Place =>
        async () => ({ channel }),
    ),
    async () => onPath(env),
    packaged,
  ];
}

function onPath(env: Env): { readonly executablePath: string } | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const executablePath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  return executablePath === undefined ? null : { executablePath };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The driver is an optional dependency: who left it out has no PDF. */
async function driver(): Promise<BrowserType | null> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    return null;
  }
}

/** Ours to use where someone installed it; made for Linux on x64 alone. */
async function packaged(): Promise<{ readonly executablePath: string } | null> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath() };
  } catch {
    return null;
  }
}
