import { dirname, resolve } from 'node:path';
import { projectOf } from '../../project.ts';
import type { Session } from '../session.ts';
import { watchFiles } from '../watch.ts';
import { createApp } from './app.ts';
import { confined } from './confined.ts';
import { createDoor } from './door.ts';
import { type Decks, findDecks } from './find-decks.ts';
import { isLoopback, networkAddresses } from './hosts.ts';
import { createHub } from './hub.ts';
import { type Listening, listenAt } from './listen.ts';
import type { Invitation } from './pages.ts';
import { type Now, type Print, serveDeck } from './served-deck.ts';
import type { Desk, Served } from './types.ts';

const FIRST_PORT = 4321;
const PORTS = 20;

/** A running server. */
export interface Running {
  /** Its page, for this machine. */
  readonly address: string;
  /** null where only this machine reaches it. */
  readonly invitation: Invitation | null;
  close(): Promise<void>;
}

/** Serves the deck or folder that a call names; `built` hears of each deck that is built anew. Rejects with the system's error. */
export async function startServer(session: Session, print: Print, built: (now: Now) => void): Promise<Running> {
  const { call, systemLang } = session;
  const [named] = call.operands;
  const folders = [projectOf(`${folderOf(named, session)}/x`, session.effects)];
  const effects = confined(session.effects, folders);
  const desks = new Map<string, Desk>();
  const find = (): Decks => findDecks(named, effects);
  const arrange = ({ files }: Decks): void => {
    for (const name of desks.keys()) if (!files.has(name)) desks.delete(name);
    for (const [name, file] of files)
      if (!desks.has(name))
        desks.set(name, { deck: serveDeck(name, file, session, folders, print), hub: createHub(), talk: null });
  };
  const decks = find();
  arrange(decks);
  const [first] = desks.values();
  const now = await first?.deck.now();
  if (now) built(now);
  const door = createDoor();
  const port = { value: 0 };
  const served: Served = {
    desks,
    hub: createHub(),
    door,
    get invitation() {
      return invitationOf(call.host, port.value, door.code);
    },
    host: call.host,
    lang: call.lang || now?.lang || systemLang,
    effects: session.effects,
    single: decks.folder === null,
  };
  const listening = await listenAt(
    createApp(served),
    call.host,
    call.port ?? FIRST_PORT,
    call.port === null ? PORTS : 1,
  );
  port.value = listening.port;
  const stop = await followDecks(served, decks, () => arrange(find()), built);
  return running(listening, served, stop);
}

function running({ port, close }: Listening, { host, invitation }: Served, stop: () => Promise<void>): Running {
  const name = isLoopback(host) ? host : '127.0.0.1';
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${port}/`,
    invitation,
    close: async () => {
      await Promise.all([stop(), close()]);
    },
  };
}

/** Has changed decks compiled again where someone looks at them; returns how to end that. */
async function followDecks(
  { desks, hub }: Served,
  { folder }: Decks,
  arrange: () => void,
  built: (now: Now) => void,
): Promise<() => Promise<void>> {
  const files = (): string[] => [
    ...(folder === null ? [] : [resolve(folder, 'x')]),
    ...[...desks.values()].flatMap(({ deck }) => [resolve(deck.file), ...deck.asked()]),
  ];
  const changed = async (paths: ReadonlySet<string>): Promise<void> => {
    const within = folder !== null && [...paths].some((path) => dirname(path) === resolve(folder));
    if (within) arrange();
    for (const { deck, hub: listeners } of desks.values()) {
      if (![...paths].some(deck.uses)) continue;
      deck.outdate();
      if (!listeners.isHeard()) continue;
      const now = await deck.now();
      listeners.tell('built', { version: now.version, problems: now.problems });
      built(now);
    }
    hub.tell('built', { version: `${Date.now()}`, problems: [] });
    watcher.follow(files());
  };
  const watcher = await watchFiles(files(), (paths) => void changed(paths));
  return watcher.close;
}

function folderOf(named: string | undefined, { effects }: Session): string {
  if (named === undefined) return '.';
  return effects.read(named) === null ? named.replace(/\/+$/, '') : dirname(named);
}

function invitationOf(host: string, port: number, code: string): Invitation | null {
  if (isLoopback(host)) return null;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? (networkAddresses()[0] ?? '127.0.0.1') : host;
  return { address: `http://${name.includes(':') ? `[${name}]` : name}:${port}/.enter#${code}`, code };
}
