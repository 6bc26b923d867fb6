import type { Changes } from '../../render/web/live/protocol.ts';
import type { LivePage, Marks } from '../../render/web/live-page.ts';

/** Versions that a page may still show; who has slept longer loads the page anew. */
const MOST_KEPT = 50;

/** The marks of versions of a deck's page that were served, the last ones. */
export interface History {
  add(marks: Marks): void;
  /** What a page that shows a version must change to show this page; null where it must be loaded anew. */
  changesSince(version: string, page: LivePage): Changes | null;
}

/** Nothing was served yet. */
export function createHistory(): History {
  const kept = new Map<string, Marks>();
  return {
    add: (marks) => {
      kept.delete(marks.version);
      kept.set(marks.version, marks);
      for (const version of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(version);
    },
    changesSince: (version, page) => {
      const before = kept.get(version);
      return before && before.frame === page.marks.frame ? changesBetween(before, page) : null;
    },
  };
}

/** Only what the page hasn't is sent. */
function changesBetween(before: Marks, { marks, title, sheet, data, slides }: LivePage): Changes {
  const places = new Map(before.slides.map((mark, i) => [mark, i]));
  return {
    version: marks.version,
    title,
    sheet,
    data: before.data === marks.data ? null : data,
    slides: slides.map(({ html }, i) => places.get(marks.slides[i] ?? '') ?? html),
  };
}
