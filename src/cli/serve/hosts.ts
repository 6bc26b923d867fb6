import { hostname, networkInterfaces } from 'node:os';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether only this machine reaches a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^(::ffff:)?127\./.test(host);
}

/** The machine's own IPv4 addresses in its networks, those of homes and offices first. */
export function networkAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const own = all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  return own.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

/**
 * Whether a Host header names this server: a page of another site that has its name point here (DNS rebinding) has that
 * name in it.
 */
export function namesUs(header: string, bound: string): boolean {
  const name = header.toLowerCase().replace(/:\d+$/, '');
  if (LOOPBACK.includes(name)) return true;
  if (isLoopback(bound)) return false;
  const machine = hostname().toLowerCase();
  return [bound, `[${bound}]`, machine, `${machine}.local`, ...networkAddresses()].includes(name);
}

function isPrivate(address: string): boolean {
  return /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);
}
