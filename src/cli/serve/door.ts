import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Who may drive: those at this machine, and those who have said the code of this start. */
export interface Door {
  /** Six characters, none of which is mistaken for another. */
  readonly code: string;
  /** A token to be kept, or why there is none. `address` is where the attempt came from; ms. */
  enter(code: string, address: string, now: number): { readonly token: string } | 'wrong' | 'wait';
  knows(token: string): boolean;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const ATTEMPTS = 5;
const PERIOD = 60_000;
/** Of all addresses together in a period, for an attacker may have many. */
const ATTEMPTS_OF_ALL = 50;

/** A door with a code of its own. */
export function createDoor(): Door {
  const code = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const tokens = new Set<string>();
  let wrong: readonly { readonly address: string; readonly at: number }[] = [];
  return {
    code,
    knows: (token) => tokens.has(digest(token).toString('hex')),
    enter: (said, address, now) => {
      wrong = wrong.filter(({ at }) => now - at < PERIOD);
      const own = wrong.filter((attempt) => attempt.address === address).length;
      if (own >= ATTEMPTS || wrong.length >= ATTEMPTS_OF_ALL) return 'wait';
      if (!timingSafeEqual(digest(normal(said)), digest(code))) {
        wrong = [...wrong, { address, at: now }];
        return 'wrong';
      }
      const token = randomBytes(32).toString('base64url');
      tokens.add(digest(token).toString('hex'));
      return { token };
    },
  };
}

/** People write it small and with spaces. */
function normal(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
