import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Binds the first free port of `count` ports from `port` on. Rejects with the system's error. */
export function listenAt(app: Pick<Hono, 'fetch'>, host: string, port: number, count: number): Promise<Listening> {
  return new Promise((done, failed) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => done({ port: info.port, close }));
    const close = (): Promise<void> =>
      new Promise((closed) => {
        server.close(() => closed());
        // Pages listen for as long as they are open.
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || count <= 1) failed(error);
      else listenAt(app, host, port + 1, count - 1).then(done, failed);
    });
  });
}
