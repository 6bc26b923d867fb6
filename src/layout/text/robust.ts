import type { Measured } from './measured.ts';
import { type Wrapped, wrap } from './wrap.ts';

/** A measured paragraph in a size; `left` px is where its text begins in the box. */
export interface SizedParagraph {
  readonly measured: Measured;
  readonly size: number;
  readonly left: number;
}

/** The paragraphs of a box, wrapped `inset` px narrower than it is. */
export interface BoxWrap {
  readonly inset: number;
  readonly paragraphs: readonly Wrapped[];
  readonly lineCount: number;
  /** The least distance of all lines, as a share of their width. */
  readonly safety: number;
}

/** Layout engines differ by up to 0.9 %: a break this far from another decision falls alike in all of them. */
const SAFE = 0.012;
/** A last line of at least this share of the longest looks balanced, in titles. */
const FULL_LAST_LINE = 0.5;
/** In running text it is enough that it isn't a word alone. */
const ENOUGH_LAST_LINE = 0.3;
/** The share of the box that may be given up even at the cost of another line. */
const NARROW = 0.04;

/** How far and how finely to look for a width, in shares of the box, and what to look for. */
interface Search {
  readonly reach: number;
  readonly step: number;
  readonly score: (box: BoxWrap) => number;
  readonly best: number;
}

const SAFE_BREAKS: Search = { reach: NARROW, step: 0.001, score: safeScore, best: 1 };
const BALANCED_LINES: Search = { reach: 0.4, step: 0.004, score: balancedScore, best: 2 };
const NO_LONE_WORDS: Search = { reach: 0.2, step: 0.002, score: companyScore, best: 2 };
const SEARCHES = { none: SAFE_BREAKS, title: BALANCED_LINES, body: NO_LONE_WORDS } as const;

/** How last lines are to look: of titles about as long as the others, of running text not a word alone. */
export type Balance = keyof typeof SEARCHES;

/** Wraps all paragraphs at the width of the box less `inset`. */
export function wrapBox(paragraphs: readonly SizedParagraph[], boxWidth: number, inset: number): BoxWrap {
  let safety = Number.POSITIVE_INFINITY;
  let lineCount = 0;
  const wrapped = paragraphs.map(({ measured, size, left }) => {
    const width = (boxWidth - inset - left) / size;
    const result = wrap(measured, width);
    safety = Math.min(safety, result.distance / width);
    lineCount += result.starts.length;
    return result;
  });
  return { inset, paragraphs: wrapped, lineCount, safety };
}

/**
 * Robust wrapping: of the widths from 100 % to 96 % of the box the widest at which every break is safe, else the safest,
 * among those that `fits` allows. With a `balance` the search goes further down as long as that costs no more lines,
 * for last lines that aren't a single short word. `widest` is the wrap at 100 %. Insets are whole px, 0.1 % or more apart.
 */
export function robustWrap(
  paragraphs: readonly SizedParagraph[],
  boxWidth: number,
  widest: BoxWrap,
  options: { readonly balance: Balance; readonly fits: (wrap: BoxWrap) => boolean },
): BoxWrap {
  const { reach, step, score, best } = SEARCHES[options.balance];
  const pixels = Math.max(1, Math.round(boxWidth * step));
  let chosen = widest;
  let reached = score(widest);
  let allowedLines = widest.lineCount;
  for (let inset = pixels; inset <= boxWidth * reach && reached < best; inset += pixels) {
    const candidate = wrapBox(paragraphs, boxWidth, inset);
    if (inset <= boxWidth * NARROW) allowedLines = candidate.lineCount;
    if (candidate.lineCount > allowedLines || !options.fits(candidate)) break; // narrower ones take no less room
    const value = score(candidate);
    if (value > reached) {
      chosen = candidate;
      reached = value;
    }
  }
  return chosen;
}

/** 1 = every break is safe. */
function safeScore(box: BoxWrap): number {
  return Math.min(1, box.safety / SAFE);
}

/** 2 = every break is safe and every last line is long enough. */
function balancedScore(box: BoxWrap): number {
  return safeScore(box) + Math.min(1, ...box.paragraphs.map(fullness));
}

/** 2 = every break is safe and no paragraph ends in a lone word; what isn't safe is no better for that. */
function companyScore(box: BoxWrap): number {
  const safe = safeScore(box);
  if (safe < 1) return safe;
  const company = box.paragraphs.map((paragraph) =>
    Math.min(1, (fullness(paragraph) * FULL_LAST_LINE) / ENOUGH_LAST_LINE),
  );
  return 1 + company.reduce((sum, share) => sum + share, 0) / Math.max(1, company.length);
}

/** How many paragraphs end in a word that stands alone on its line. */
export function loneWords(box: BoxWrap): number {
  return box.paragraphs.filter((paragraph) => fullness(paragraph) * FULL_LAST_LINE < ENOUGH_LAST_LINE).length;
}

function fullness({ last, longest }: Wrapped): number {
  return longest === 0 ? 1 : last / longest / FULL_LAST_LINE;
}
