import { withoutFigures } from '../deck/figure-notes.ts';
import { chartChanges } from './charts.ts';
import { figureChanges } from './figures.ts';
import { pictureChanges } from './pictures.ts';
import { pairSlides, type SlidePair } from './slides.ts';
import { cellChanges } from './tables.ts';
import { plain, textChanges } from './texts.ts';
import type { Change, DeckSaid, Difference, SlideChange, SlideSaid } from './types.ts';

/** All that differs between two decks, by slide: texts, figures, charts, tables, notes, and where the slides stand. */
export function differenceOf(before: DeckSaid, after: DeckSaid): Difference {
  const { pairs, removed, added } = pairSlides(before.slides, after.slides);
  const changed = pairs.map((pair) => slideChange(before, after, pair));
  const lost = removed.map((i) => ({ ...bare(before.slides[i]!), kind: 'removed' as const, before: i + 1 }));
  const come = added.map((j) => ({ ...bare(after.slides[j]!), kind: 'added' as const, after: j + 1 }));
  const ordered = [...changed, ...come].sort((a, b) => (a.after ?? 0) - (b.after ?? 0));
  return {
    title: changeBetween(plain(before.title), plain(after.title)),
    slides: lost.reduceRight<readonly SlideChange[]>(insertBehind, ordered).filter(says),
  };
}

/** Puts a slide that is gone behind the one that it stood behind. */
function insertBehind(slides: readonly SlideChange[], gone: SlideChange): readonly SlideChange[] {
  const at = slides.findLastIndex(({ before, moved }) => before !== null && !moved && before < (gone.before ?? 0));
  return [...slides.slice(0, at + 1), gone, ...slides.slice(at + 1)];
}

function says({
  kind,
  moved,
  hidden,
  texts,
  reordered,
  figures,
  charts,
  cells,
  pictures,
  notes,
}: SlideChange): boolean {
  const lists = [texts, figures, charts, cells, pictures, notes];
  return kind !== 'changed' || moved || reordered || hidden !== null || lists.some(({ length }) => length > 0);
}

function slideChange(before: DeckSaid, after: DeckSaid, pair: SlidePair): SlideChange {
  const [old, now] = [before.slides[pair.before]!, after.slides[pair.after]!];
  const { changes, reordered } = textChanges(withoutNumber(old, pair.before + 1), withoutNumber(now, pair.after + 1));
  const cells = cellChanges(old.tables, now.tables);
  const charts = chartChanges(old, now);
  const shows = changes.length + cells.length + charts.length > 0;
  return {
    ...bare(now),
    before: pair.before + 1,
    after: pair.after + 1,
    moved: pair.moved,
    hidden: old.hidden === now.hidden ? null : { before: old.hidden, after: now.hidden },
    texts: changes,
    reordered,
    figures: figureChanges([...changes, ...cells], old, now),
    charts,
    cells,
    pictures: pictureChanges(old.pictures, now.pictures),
    notes: noteChanges(old.notes.split('\n'), now.notes.split('\n'), shows),
  };
}

/** What the lines on figures say anew is said of the figures themselves, where these differ. */
function noteChanges(before: readonly string[], after: readonly string[], shows: boolean): readonly Change[] {
  const own = textChanges(withoutFigures(before), withoutFigures(after)).changes;
  return own.length > 0 || shows ? own : textChanges(before, after).changes;
}

/** The number of the slide says nothing of it: one more in front changes those of all. */
function withoutNumber({ texts }: SlideSaid, number: number): readonly string[] {
  const at = texts.lastIndexOf(String(number));
  return at < 0 ? texts : texts.toSpliced(at, 1);
}

function bare({ id, title }: SlideSaid): SlideChange {
  const none = { texts: [], reordered: false, figures: [], charts: [], cells: [], pictures: [], notes: [] };
  return { id, title: plain(title), kind: 'changed', before: null, after: null, moved: false, hidden: null, ...none };
}

function changeBetween(before: string, after: string): Change | null {
  return before === after ? null : { before, after };
}
