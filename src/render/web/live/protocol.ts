/** What is wrong with a deck, as its author reads it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
}

/** Where a talk is: the slide from 0, how many of its steps are shown less one (-1 = none), and the speaker's clock. */
export interface TalkState {
  readonly slide: number;
  readonly step: number;
  readonly black: boolean;
  readonly clock: { readonly elapsed: number; readonly running: boolean };
}

/** Where a page has gone that drives; `from` is a name of the page, which needn't follow itself. */
export interface Told extends TalkState {
  readonly from: string;
}

/** What a remote can ask the presenting page to do. */
export const COMMANDS = ['next', 'previous', 'black', 'timer', 'resetTimer'] as const;
export type Command = (typeof COMMANDS)[number];

/** A deck as it stands on the server: '' = no version of it could be shown yet. Problems are for authors alone. */
export interface Standing {
  readonly version: string;
  readonly problems: readonly Problem[];
}

/** How a page that shows one version comes to show another. */
export interface Changes {
  readonly version: string;
  readonly title: string;
  /** The name of the style sheet. */
  readonly sheet: string;
  /** What the page's script draws from, as JSON; null = as before. */
  readonly data: string | null;
  /** Each slide as HTML, or the index of the slide that the page shows already. */
  readonly slides: readonly (string | number)[];
}

/** What the server tells a page, by name of the event. */
export interface ServerEvents {
  /** First, and again after a lost connection. */
  readonly hello: Standing & { readonly drives: boolean; readonly talk: Told | null };
  readonly built: Standing;
  readonly talk: Told;
  readonly command: Command;
}

/** Takes what the server tells from a stream that connects again by itself. */
export function listen(take: { readonly [K in keyof ServerEvents]?: (data: ServerEvents[K]) => void }): void {
  const stream = new EventSource('.events');
  for (const name of Object.keys(take) as (keyof ServerEvents)[]) {
    const use = take[name] as ((data: unknown) => void) | undefined;
    stream.addEventListener(name, ({ data }: MessageEvent<string>) => use?.(JSON.parse(data)));
  }
}

/** Sends JSON to the server; the answer's status, 0 where there is no server. */
export async function send(path: string, data: unknown): Promise<number> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(data) })).status;
  } catch {
    return 0;
  }
}
