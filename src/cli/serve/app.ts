import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import { COMMANDS, type ServerEvents, type Told } from '../../render/web/live/protocol.ts';
import { liveWords } from '../../render/web/live/words.ts';
import { type FileAnswer, fileOf } from './files.ts';
import { enter, headers, mayDrive, ownSiteOnly, page } from './guard.ts';
import type { Hub } from './hub.ts';
import { enterPage, LIST, listPage, messagePage, remotePage, unbuiltPage } from './pages.ts';
import type { Desk, Served } from './types.ts';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1f6b45" d="M2 4h20v14H2z"/><path fill="#e87a48" d="M10 14h20v14H10z"/></svg>';
/** Bytes of the largest message that a page sends. */
const LARGEST = 4096;

/** All addresses of the server. Files are looked up in what was built, never on the disk. */
export function createApp(served: Served): Hono {
  const app = new Hono();
  app.use(headers, ownSiteOnly(served));
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-cache');
    await next();
  });
  app.get('/.events', (c) => events(c, served.hub, mayDrive(c, served), { version: LIST, problems: [], talk: null }));
  app.get('/favicon.ico', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/.enter', (c) => page(c, enterPage(served.lang(), remoteOf(served))));
  app.post('/.enter', bodyLimit({ maxSize: LARGEST }), (c) => enter(c, served));
  app.get('/.twindeck/:file', etag(), (c) => ownFile(c, served));
  app.get('/', (c) => list(c, served));
  talkRoutes(app, served);
  app.get('/:deck', (c) =>
    served.desks.has(c.req.param('deck'))
      ? c.redirect(`/${encodeURIComponent(c.req.param('deck'))}/`)
      : missing(c, served),
  );
  app.get('/:deck/', etag(), (c) => deckFile(c, served, ''));
  app.get('/:deck/:file', etag(), (c) => deckFile(c, served, c.req.param('file')));
  app.notFound((c) => missing(c, served));
  app.onError((error, c) => (error instanceof HTTPException ? error.getResponse() : c.text(error.message, 500)));
  return app;
}

/** What a talk needs: its events, where it is, and the commands of remote controls. */
function talkRoutes(app: Hono, served: Served): void {
  const deskOf = (c: Context): Desk | undefined => served.desks.get(c.req.param('deck') ?? '');
  app.get('/:deck/.events', async (c) => {
    const desk = deskOf(c);
    if (desk === undefined) return missing(c, served);
    const drives = mayDrive(c, served);
    const { version, problems } = await desk.deck.now();
    return events(c, desk.hub, drives, { version, problems: drives ? problems : [], talk: desk.talk });
  });
  app.get('/:deck/.changes', async (c) => {
    const desk = deskOf(c);
    return desk === undefined ? missing(c, served) : c.json(await desk.deck.changesSince(c.req.query('from') ?? ''));
  });
  app.get('/:deck/.remote', async (c) => {
    const desk = deskOf(c);
    return desk === undefined ? missing(c, served) : page(c, remotePage(await desk.deck.now()));
  });
  app.post('/:deck/:action', bodyLimit({ maxSize: LARGEST }), async (c) => {
    const desk = deskOf(c);
    if (desk === undefined) return missing(c, served);
    if (!mayDrive(c, served)) return c.body(null, 403);
    return c.body(null, await act(desk, c.req.param('action'), () => c.req.json()));
  });
}

async function act(desk: Desk, action: string, read: () => Promise<unknown>): Promise<204 | 400 | 404> {
  const said = await read().catch(() => null);
  switch (action) {
    case '.talk':
      if (!isTalk(said)) return 400;
      desk.talk = said;
      desk.hub.tell('talk', said);
      return 204;
    case '.command': {
      const command = COMMANDS.find((known) => known === said);
      if (command === undefined) return 400;
      desk.hub.tell('command', command);
      return 204;
    }
    default:
      return 404;
  }
}

function isTalk(said: unknown): said is Told {
  if (typeof said !== 'object' || said === null) return false;
  const { slide, step, black, clock, from } = said as Partial<Record<keyof Told, unknown>>;
  const { elapsed, running } = (typeof clock === 'object' && clock !== null ? clock : {}) as Record<string, unknown>;
  const whole = [slide, step].every((value) => Number.isSafeInteger(value) && Number(value) >= -1);
  return (
    whole &&
    Number(slide) >= 0 &&
    typeof black === 'boolean' &&
    Number.isFinite(elapsed) &&
    typeof running === 'boolean' &&
    typeof from === 'string'
  );
}

function events(c: Context, hub: Hub, drives: boolean, first: Omit<ServerEvents['hello'], 'drives'>): Response {
  return streamSSE(c, async (stream) => {
    const write = (event: string, data: unknown): void =>
      void stream.writeSSE({ event, data: JSON.stringify(data), retry: 500 });
    const leave = hub.join(write, drives);
    write('hello', { ...first, drives });
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    leave();
  });
}

async function list(c: Context, served: Served): Promise<Response> {
  const desks = [...served.desks.values()];
  const [only] = desks;
  if (served.single && only) return c.redirect(`/${encodeURIComponent(only.deck.name)}/`);
  const decks = await Promise.all(desks.map(async ({ deck }) => ({ name: deck.name, now: await deck.now() })));
  return page(c, listPage(served.lang(), decks, mayDrive(c, served) ? served.invitation() : null));
}

async function deckFile(c: Context, served: Served, name: string): Promise<Response> {
  const desk = served.desks.get(c.req.param('deck') ?? '');
  if (desk === undefined) return missing(c, served);
  const now = await desk.deck.now();
  const file = await fileOf(name, desk.deck, now);
  if (file === 'unbuilt') return page(c, unbuiltPage(now), name === '' ? 200 : 503);
  if (file === 'no-browser') return page(c, messagePage(now.lang, 'PDF', liveWords(now.lang).noBrowser), 503);
  return file === null ? missing(c, served) : sent(c, file);
}

async function ownFile(c: Context, served: Served): Promise<Response> {
  const { effects } = served;
  const name = OWN_FILES.find((own) => own === c.req.param('file'));
  const data = name === undefined ? null : effects.read(`${effects.home}/build/live/${name}`);
  if (name === undefined || data === null) return missing(c, served);
  return sent(c, { data, type: name.endsWith('.css') ? 'text/css' : 'text/javascript', lasts: false });
}

const OWN_FILES = ['live.js', 'live.css', 'remote.js', 'enter.js', 'pages.css'] as const;

function sent(c: Context, { data, type, lasts }: FileAnswer): Response {
  const text = /^text\//.test(type) ? `${type}; charset=utf-8` : type;
  return c.body(typeof data === 'string' ? data : new Uint8Array(data), 200, {
    'Content-Type': text,
    ...(lasts ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
  });
}

function missing(c: Context, served: Served): Response {
  const lang = served.lang();
  const words = liveWords(lang);
  return page(c, messagePage(lang, words.notFound, words.notFoundHint), 404);
}

/** Where a phone goes that has said the code. */
function remoteOf({ desks }: Served): string {
  const [only, another] = [...desks.keys()];
  return only === undefined || another !== undefined ? '/' : `/${encodeURIComponent(only)}/.remote`;
}
