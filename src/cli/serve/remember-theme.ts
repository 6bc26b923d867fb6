import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Effects } from '../../effects.ts';
import { openTheme } from '../../open-theme.ts';

/** A theme as it was opened, with all that it was opened from. */
interface Opened {
  readonly name: string;
  readonly deck: string;
  readonly read: ReadonlyMap<string, Uint8Array | null>;
  readonly listed: ReadonlyMap<string, string>;
  readonly theme: ReturnType<typeof openTheme>;
  readonly said: readonly Diagnostic[];
}

/** Opens themes; while nothing that a theme was read from has changed it is the one of before, a fifth of a small deck's time. */
export function rememberTheme(): typeof openTheme {
  let last: Opened | null = null;
  return (name, deck, effects, into) => {
    if (last === null || last.name !== name || last.deck !== deck || !isCurrent(last, effects))
      last = open(name, deck, effects);
    into.push(...last.said);
    return last.theme;
  };
}

function open(name: string, deck: string, effects: Effects): Opened {
  const read = new Map<string, Uint8Array | null>();
  const listed = new Map<string, string>();
  const said: Diagnostic[] = [];
  const noting: Effects = {
    ...effects,
    read: (path) => {
      const data = effects.read(path);
      read.set(path, data);
      return data;
    },
    list: (folder) => {
      const names = effects.list(folder);
      listed.set(folder, names.join('\n'));
      return names;
    },
  };
  return { name, deck, read, listed, theme: openTheme(name, deck, noting, said), said };
}

function isCurrent({ read, listed }: Opened, effects: Effects): boolean {
  return (
    [...read].every(([path, data]) => isSame(data, effects.read(path))) &&
    [...listed].every(([folder, names]) => names === effects.list(folder).join('\n'))
  );
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.compare(one, other) === 0;
}
