import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import { readCall } from '../src/cli/args.ts';
import { nodeEffects } from '../src/cli/node-effects.ts';
import { type Running, startServer } from '../src/cli/serve/start.ts';
import type { Session } from '../src/cli/session.ts';

/** Serves a deck or folder on a free port for as long as the test runs. */
export async function serving(path: string, ...options: readonly string[]): Promise<Running> {
  const call = readCall(['serve', path, '--port', '0', ...options]);
  if ('code' in call) throw new Error(call.code);
  const console = { out: () => undefined, err: () => undefined, interactive: false };
  const session: Session = { call, effects: nodeEffects(), console, env: {}, systemLang: 'en' };
  const running = await startServer(
    session,
    async () => null,
    () => undefined,
  );
  onTestFinished(running.close);
  return running;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One call over HTTP with its path as it is written, dots and escapes too. */
export function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const call = request({ host: hostname, port, path, method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** A call that a page of the server itself makes. */
export function post(
  address: string,
  path: string,
  data: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { origin } = new URL(address);
  return ask(address, path, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(data),
  });
}
