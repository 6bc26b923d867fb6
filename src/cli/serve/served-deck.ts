import { createHash } from 'node:crypto';
import type { LocatedDiagnostic } from '../../located.ts';
import { createMemory } from '../../memory/memory.ts';
import type { Compiled } from '../../pipeline.ts';
import type { Changes, Standing } from '../../render/web/live/protocol.ts';
import type { LivePage } from '../../render/web/live-page.ts';
import { renderHtml, renderLivePage, renderPptx } from '../../render.ts';
import { type CompiledDeck, compileDeck } from '../decks.ts';
import { recorded } from '../recorded.ts';
import type { Session } from '../session.ts';
import { createHistory } from './changes.ts';
import { confined } from './confined.ts';

/** The last version of a deck without errors; what it can be made into is made once, when it is asked for. */
export interface Good {
  readonly compiled: Compiled;
  readonly page: LivePage;
  pptx(): Promise<Uint8Array>;
  /** The one file that `twindeck build` writes. */
  html(): Promise<string>;
  /** null = there is no browser to print it with. */
  pdf(): Promise<Uint8Array | null>;
}

/** A deck as it is now. */
export interface Now extends Standing {
  readonly problems: readonly LocatedDiagnostic[];
  readonly good: Good | null;
  readonly lang: string;
  readonly title: string;
}

/** A deck that is compiled again once one of its files has changed. */
export interface ServedDeck {
  /** In addresses: the file's name without its ending. */
  readonly name: string;
  readonly file: string;
  now(): Promise<Now>;
  /** What a page that shows a version must change; null where it must be loaded anew. */
  changesSince(version: string): Promise<Changes | null>;
  /** null until it was compiled for the first time. */
  lang(): string | null;
  uses(path: string): boolean;
  outdate(): void;
}

/** Where the script and the style sheet stand that every live page has. */
export const LIVE = { script: '/.twindeck/live.js', style: '/.twindeck/live.css' } as const;

/** Prints a page; null = there is no browser. */
export type Print = (html: string, date: string) => Promise<Uint8Array | null>;

/** Which deck, the folders that it may see beside twindeck's own, and who watches what it reads. */
export interface DeckPlace {
  readonly name: string;
  readonly file: string;
  readonly folders: readonly string[];
  readonly follow: (files: Iterable<string>) => void;
}

/** Serves a deck. */
export function serveDeck({ name, file, folders, follow }: DeckPlace, session: Session, print: Print): ServedDeck {
  const watched = recorded(session.effects);
  const effects = confined(watched.effects, folders);
  const memory = createMemory();
  const history = createHistory();
  const digest = createDigest();
  let good: Good | null = null;
  let lang: string | null = null;
  let current: Promise<Now> | null = null;

  const look = async (): Promise<Now> => {
    watched.forget();
    const { call, systemLang } = session;
    const deck = await compileDeck(file, call, systemLang, effects, memory);
    follow(watched.asked());
    lang = deck.lang;
    const made = goodOf(deck);
    if (made) {
      memory.settle();
      history.add(made.page.marks);
      good = made;
    }
    const title = good?.compiled.deck.meta.title || name;
    return { good, lang: deck.lang, title, version: good?.page.marks.version ?? '', problems: deck.diagnostics };
  };
  const goodOf = ({ ok, compiled }: CompiledDeck): Good | null => {
    if (!ok || compiled === null) return null;
    const page = renderLivePage(compiled, { ...LIVE, digest }, effects, memory);
    const pptx = once(() => renderPptx(compiled, effects));
    return {
      compiled,
      page,
      pptx,
      html: once(async () => renderHtml(compiled, await pptx(), effects)),
      pdf: once(() => print(renderHtml(compiled, null, effects), compiled.deck.meta.date)),
    };
  };
  const now = (): Promise<Now> => {
    current ??= look();
    return current;
  };
  return {
    name,
    file,
    now,
    changesSince: async (version) => {
      const { good: shown } = await now();
      return shown && history.changesSince(version, shown.page);
    },
    lang: () => lang,
    uses: watched.uses,
    outdate: () => {
      current = null;
    },
  };
}

/** Twelve characters of a SHA-256; what is the same array is read once. */
function createDigest(): (data: string | Uint8Array) => string {
  const known = new WeakMap<Uint8Array, string>();
  return (data) => {
    const before = typeof data === 'string' ? undefined : known.get(data);
    const digest = before ?? createHash('sha256').update(data).digest('base64url').slice(0, 12);
    if (typeof data !== 'string') known.set(data, digest);
    return digest;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
