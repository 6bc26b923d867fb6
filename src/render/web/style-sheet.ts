/** Collects declarations and names each distinct set once: the CSP allows no style attributes. */
export interface StyleSheet {
  /** The class of a set of declarations, e.g. `left:72px;top:52px`. */
  classFor(declarations: string): string;
  /** All the rules so far. */
  css(): string;
}

/** An empty sheet; classes are named `d0`, `d1`, … in the order of first use. */
export function createStyleSheet(): StyleSheet {
  const names = new Map<string, string>();
  return {
    classFor: (declarations) => {
      const known = names.get(declarations);
      if (known !== undefined) return known;
      const name = `d${names.size}`;
      names.set(declarations, name);
      return name;
    },
    css: () => Array.from(names, ([declarations, name]) => `.${name}{${declarations}}`).join('\n'),
  };
}
