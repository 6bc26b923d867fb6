import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { isLoopback, namesUs } from './hosts.ts';
import { POLICY } from './pages.ts';
import type { Served } from './types.ts';

const COOKIE = 'twindeck';

/** What keeps other sites out: frames, sniffed types, references; pages with a policy of their own have both. */
export const headers: MiddlewareHandler = secureHeaders({
  strictTransportSecurity: false,
  xFrameOptions: 'SAMEORIGIN',
  // Browsers complain of them on plain HTTP.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: 'no-referrer',
});

/** Refuses calls that another site makes through its own name or its visitor's browser. */
export function ownSiteOnly({ host }: Pick<Served, 'host'>): MiddlewareHandler {
  return async (c, next) => {
    const called = c.req.header('host') ?? '';
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = origin !== undefined && origin !== `http://${called}`;
    const fromElsewhere = site !== undefined && !['same-origin', 'none'].includes(site);
    if (!namesUs(called, host) || foreign || (!reads && (origin === undefined || fromElsewhere)))
      return c.text('403', 403);
    await next();
    return undefined;
  };
}

/** Whether a call may move the talk: it comes from this machine, or from someone who has said the code. */
export function mayDrive(c: Context, { door }: Pick<Served, 'door'>): boolean {
  return isLoopback(addressOf(c)) || door.knows(getCookie(c, COOKIE) ?? '');
}

/** Answers who says the code: 204 with a cookie, 403 where it is wrong, 429 after too many attempts. */
export async function enter(c: Context, { door }: Pick<Served, 'door'>): Promise<Response> {
  const said: unknown = await c.req.json().catch(() => null);
  const code = typeof said === 'object' && said !== null && 'code' in said ? String(said.code) : '';
  const entered = door.enter(code, addressOf(c), Date.now());
  if (entered === 'wrong') return c.body(null, 403);
  if (entered === 'wait') return c.body(null, 429);
  setCookie(c, COOKIE, entered.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return c.body(null, 204);
}

/** Sends a page of the server's own. */
export function page(c: Context, html: string, status: 200 | 404 | 503 = 200): Response {
  return c.html(html, status, { 'Content-Security-Policy': POLICY });
}

function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? '';
}
