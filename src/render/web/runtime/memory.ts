/** What this tab keeps over a reload, for this very file. */
export interface Memory {
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** The tab's storage; without a memory where the browser allows none. */
export function createMemory(): Memory {
  const key = (name: string): string => `twindeck:${location.pathname}:${name}`;
  return {
    read: (name) => orNull(() => sessionStorage.getItem(key(name))),
    write: (name, value) => orNull(() => sessionStorage.setItem(key(name), value)),
  };
}

function orNull<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
