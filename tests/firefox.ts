import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Firefox that is driven by its own protocol, Marionette: playwright drives only a build of its own. */
export interface Firefox {
  /** A command of WebDriver by its name there: 'Navigate', 'Print'. Rejects with what Firefox says. */
  call(command: string, args?: object): Promise<unknown>;
  /** The value of an expression in the page, which may be a promise. */
  evaluate(expression: string): Promise<unknown>;
  /** What pages have written into the console, and errors of their scripts. */
  said(): readonly string[];
  close(): Promise<void>;
}

/** Quiet, without calls home, and with the console of pages in its output. */
const PREFERENCES = {
  'marionette.port': 0,
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};
const PATIENCE = 30_000;
/** What pages say: not RSLoader, which misses its maker's server, nor other scripts of Firefox itself. */
const SAID = /^(?:console\.(?!error: RSLoader)|JavaScript (?:error|warning): (?!resource:|chrome:))/;

/** Where Firefox is: TWINDECK_FIREFOX, else on the PATH; null, and a note, where it isn't. */
export function findFirefox({ TWINDECK_FIREFOX: named, PATH = '' } = process.env): string | null {
  const folders = PATH.split(delimiter);
  const places = named ? [named] : ['firefox', 'firefox-esr'].flatMap((name) => folders.map((at) => join(at, name)));
  const found = places.find(isExecutable) ?? null;
  if (found === null) console.warn('Tests are skipped, not installed: Firefox (firefox-esr)');
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a Firefox without a window, with a fresh profile. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'twindeck-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile]);
  let output = '';
  for (const stream of [process.stdout, process.stderr]) stream.on('data', (data) => (output += data));
  const socket = connect(await portOf(profile), '127.0.0.1');
  const call = callerOf(socket);
  await call('NewSession', { capabilities: {} });
  return {
    call,
    evaluate: async (expression) => {
      const script = `const [done] = arguments; Promise.resolve(${expression}).then(done)`;
      return ((await call('ExecuteAsyncScript', { script, args: [] })) as { value: unknown }).value;
    },
    said: () => output.split('\n').filter((line) => SAID.test(line)),
    close: async () => {
      socket.destroy();
      await ended(process);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** It writes the port down once it listens. */
async function portOf(profile: string): Promise<number> {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    try {
      return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
    } catch {
      await sleep(50);
    }
  }
  throw new Error('Firefox does not start.');
}

/** Messages are '<length>:<JSON>': [0, id, command, arguments], answered by [1, id, error, result]. */
function callerOf(socket: Socket): Firefox['call'] {
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let unread = Buffer.alloc(0);
  let calls = 0;
  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
    }
  });
  return (command, args = {}) =>
    new Promise((done, failed) => {
      const id = ++calls;
      waiting.set(id, (error, result) => (error === null ? done(result) : failed(new Error(JSON.stringify(error)))));
      const text = JSON.stringify([0, id, `WebDriver:${command}`, args]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function ended(process: ChildProcess): Promise<void> {
  const gone = new Promise((done) => process.once('exit', done));
  process.kill();
  await gone;
}
