/**
 * What a compilation has made before, for who compiles again and again: a place is made anew only when something that it is
 * made from is another. Handed from phase to phase like any other input; what is made must not be changed afterwards.
 */
export interface Memory {
  /** What `make` gives; what it gave before while all of `from` is the same, one by one. Each place has a name of its own. */
  recall<T>(place: string, from: readonly unknown[], make: () => T): T;
}

/** A memory with an end to it. */
export interface LongMemory extends Memory {
  /** Forgets what wasn't asked for since the last call. */
  settle(): void;
}

interface Made {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

/** A memory with nothing in it. */
export function createMemory(): LongMemory {
  let before = new Map<string, Made>();
  let now = new Map<string, Made>();
  return {
    recall: <T>(place: string, from: readonly unknown[], make: () => T): T => {
      const known = now.get(place) ?? before.get(place);
      const made = known && isSame(known.from, from) ? known : { from, value: make() };
      now.set(place, made);
      return made.value as T;
    },
    settle: () => {
      before = now;
      now = new Map();
    },
  };
}

/** The value that stood here before while it says the same as JSON, so that what is made from it needn't be made anew. */
export function steady<T>(memory: Memory, place: string, value: T): T {
  return memory.recall(place, [JSON.stringify(value)], () => value);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, i) => Object.is(value, other[i]));
}
