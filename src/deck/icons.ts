import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { DeckContext } from './context.ts';
import type { Icon, PathStep } from './types.ts';

/** The icon of a name that a deck gives at `at`; null where none is named or there is none of it, which is then reported. */
export type IconReader = (name: string | undefined, at: SourcePath) => Icon | null;

/** Path data by name; the words that an icon is found by. */
type Paths = Readonly<Record<string, string>>;
type Tags = Readonly<Record<string, readonly string[]>>;

/** The set is loaded with the first icon of a deck, the words to find others by with the first wrong name. */
export function createIconReader({ asset, reporter }: Pick<DeckContext, 'asset' | 'reporter'>): IconReader {
  let paths: Paths | null = null;
  return (name, at) => {
    if (name === undefined) return null;
    paths ??= asset('icons/paths.json') as Paths; // made by scripts/icons.ts
    const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
    if (path !== undefined) return { name, path: stepsOf(path) };
    const near = nearest(name, Object.keys(paths), asset('icons/tags.json') as Tags);
    reporter.add('deck/unknown-icon', at, { icon: name, near: near.join(', ') || '–' });
    return null;
  };
}

function stepsOf(path: string): PathStep[] {
  return path.split(/ (?=[A-Z])/).map((step) => {
    const [op, ...numbers] = step.split(' ');
    return [op as PathStep[0], ...numbers.map(Number)];
  });
}

const MOST = 5;

/** A name with a slip in it, and icons that stand for the word. */
function nearest(name: string, names: readonly string[], tags: Tags): string[] {
  const word = name
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
  const tagged = names.filter((one) => one.split('-').includes(word) || tags[one]?.includes(word.replaceAll('-', ' ')));
  const meant = didYouMean(word, names);
  return [...new Set([...(meant === null ? [] : [meant]), ...tagged])].slice(0, MOST);
}
