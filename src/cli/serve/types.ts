import type { Effects } from '../../effects.ts';
import type { Told } from '../../render/web/live/protocol.ts';
import type { Door } from './door.ts';
import type { Hub } from './hub.ts';
import type { Invitation } from './pages.ts';
import type { ServedDeck } from './served-deck.ts';

/** A deck with those who listen to it, and where its talk is. */
export interface Desk {
  readonly deck: ServedDeck;
  readonly hub: Hub;
  /** null until a presenting page has said where it is. */
  talk: Told | null;
}

/** What the addresses of the server are answered from. */
export interface Served {
  /** By name. */
  readonly desks: ReadonlyMap<string, Desk>;
  /** Those who look at the list. */
  readonly hub: Hub;
  readonly door: Door;
  /** null where only this machine reaches the server. */
  readonly invitation: () => Invitation | null;
  /** The host that was bound. */
  readonly host: string;
  /** Of the pages that belong to no deck: as was said, else as most decks have it, as far as they are known. */
  readonly lang: () => string;
  readonly effects: Pick<Effects, 'read' | 'home'>;
  /** Whether `/` is the one deck that was named. */
  readonly single: boolean;
}
