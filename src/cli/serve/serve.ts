import { spawn } from 'node:child_process';
import { renderUnicodeCompact } from 'uqr';
import { startBrowser } from '../browser.ts';
import { interrupted } from '../interrupted.ts';
import { diagnosticText } from '../output.ts';
import { withPrinter } from '../print.ts';
import { type ExitCode, refuse, type Session } from '../session.ts';
import type { Now } from './served-deck.ts';
import { type Running, startServer } from './start.ts';

/** `twindeck serve`: presents decks and shows each save, until it is interrupted. */
export async function serveDecks(session: Session): Promise<ExitCode> {
  const { call, console, systemLang, env } = session;
  const lang = call.lang || systemLang;
  if (call.operands.length > 1)
    return refuse({ code: 'cli/usage', args: { detail: 'serve [deck.yaml|folder]' } }, lang, console);
  const print = async (html: string, date: string): Promise<Uint8Array | null> => {
    const browser = await startBrowser(env);
    if (browser === null) return null;
    try {
      return await withPrinter(browser, html, date, (printer) => printer.slides());
    } finally {
      await browser.close();
    }
  };
  let running: Running;
  try {
    running = await startServer(session, print, (now) => report(now, session));
  } catch (error) {
    return unheard(error as NodeJS.ErrnoException, session);
  }
  console.out(greeting(running, lang));
  if (call.open) openPage(running.address);
  await interrupted();
  await running.close();
  return 0;
}

function report({ problems, lang }: Now, { console }: Session): void {
  for (const problem of problems) console.err(`${diagnosticText(problem, lang, console.interactive)}\n`);
}

function unheard(error: NodeJS.ErrnoException, { call, console, systemLang }: Session): ExitCode {
  const lang = call.lang || systemLang;
  const args = { host: call.host, port: call.port ?? 4321, detail: error.message };
  refuse({ code: error.code === 'EADDRINUSE' ? 'cli/port-in-use' : 'cli/no-server', args }, lang, console);
  return 3;
}

function greeting({ address, invitation }: Running, lang: string): string {
  const vietnamese = lang.startsWith('vi');
  const ends = vietnamese ? 'Ctrl+C để dừng.' : 'Ctrl+C ends.';
  if (invitation === null) return `${address}\n${ends}\n`;
  const scan = vietnamese ? 'Điện thoại điều khiển; mã' : 'Remote control for a phone; code';
  return `${address}\n${renderUnicodeCompact(invitation.address)}\n${scan} ${invitation.code}: ${invitation.address}\n${ends}\n`;
}

/** By the system's own means; who has no browser reads the address. */
function openPage(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  if (command === undefined) return;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};
