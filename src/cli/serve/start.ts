import { dirname, resolve } from 'node:path';
import { projectOf } from '../../project.ts';
import type { Session } from '../session.ts';
import { type Watcher, watchFiles } from '../watch.ts';
import { createApp } from './app.ts';
import { confined } from './confined.ts';
import { createDoor } from './door.ts';
import { type Decks, findDecks } from './find-decks.ts';
import { isLoopback, networkAddresses } from './hosts.ts';
import { createHub } from './hub.ts';
import { listenAt } from './listen.ts';
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

/** Serves the deck or folder that a call names; `built` hears of each deck that is built. Rejects with the system's error. */
export async function startServer(session: Session, print: Print, built: (now: Now) => void): Promise<Running> {
  const { call, systemLang } = session;
  const { find, folders } = finderOf(session);
  const desks = new Map<string, Desk>();
  const hub = createHub();
  const first = find();
  const watched = [...first.files.values(), ...(first.folder === null ? [] : [`${first.folder}/*`])];
  const watcher: Watcher = await watchFiles(
    watched.map((file) => resolve(file)),
    (paths) => {
      if (first.folder !== null && [...paths].some((path) => dirname(path) === resolve(first.folder ?? '')))
        arrange(find());
      hub.tell('built', { version: `${Date.now()}`, problems: [] });
      void renew(desks.values(), paths, built);
    },
  );
  const arrange = ({ files }: Decks): void => {
    for (const name of desks.keys()) if (!files.has(name)) desks.delete(name);
    for (const [name, file] of files) {
      const make = () => serveDeck({ name, file, folders, follow: watcher.follow }, session, print);
      if (!desks.has(name)) desks.set(name, { deck: make(), hub: createHub(), talk: null });
    }
  };
  arrange(first);
  const now = await [...desks.values()][0]?.deck.now();
  if (now) built(now);
  const door = createDoor();
  const served: Served = {
    desks,
    hub,
    door,
    invitation: () => invitationOf(call.host, listening.port, door.code),
    host: call.host,
    lang: () => call.lang || mostSaid(Array.from(desks.values(), ({ deck }) => deck.lang())) || systemLang,
    effects: session.effects,
    single: first.folder === null,
  };
  const port = call.port ?? FIRST_PORT;
  const listening = await listenAt(createApp(served), call.host, port, call.port === null ? PORTS : 1).catch(
    async (error) => {
      await watcher.close();
      throw error;
    },
  );
  const host = isLoopback(call.host) ? call.host : '127.0.0.1';
  return {
    address: `http://${inAddress(host)}:${listening.port}/`,
    invitation: served.invitation(),
    close: async () => {
      await Promise.all([watcher.close(), listening.close()]);
    },
  };
}

/** What is said most often; of those that are said as often, the first. */
function mostSaid(langs: readonly (string | null)[]): string | null {
  const times = (lang: string): number => langs.filter((other) => other === lang).length;
  const said = langs.filter((lang) => lang !== null);
  return said.reduce<string | null>((most, lang) => (most === null || times(lang) > times(most) ? lang : most), null);
}

/** How the decks are looked up, and the folders that may be read. */
function finderOf({ call, effects }: Session): { find(): Decks; readonly folders: readonly string[] } {
  const [named] = call.operands;
  const isFile = named !== undefined && effects.read(named) !== null;
  const start = isFile ? named : `${named?.replace(/\/+$/, '') ?? '.'}/*`;
  const folders = [projectOf(start, effects)];
  const inside = confined(effects, folders);
  return { find: () => findDecks(named, inside), folders };
}

/** Builds those of the changed decks that someone looks at; the others once someone does. */
async function renew(desks: Iterable<Desk>, paths: ReadonlySet<string>, built: (now: Now) => void): Promise<void> {
  for (const { deck, hub } of desks) {
    if (![...paths].some(deck.uses)) continue;
    deck.outdate();
    if (!hub.isHeard()) continue;
    const now = await deck.now();
    hub.tell('built', { version: now.version, problems: now.problems });
    built(now);
  }
}

function invitationOf(host: string, port: number, code: string): Invitation | null {
  if (isLoopback(host)) return null;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? (networkAddresses()[0] ?? '127.0.0.1') : host;
  return { address: `http://${inAddress(name)}:${port}/.enter#${code}`, code };
}

function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
