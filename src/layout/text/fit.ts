import type { Fonts } from '../../theme/fonts.ts';
import type { FitRequest, Fitted, Overflow } from './request.ts';
import { type BoxWrap, loneWords, wrapBox } from './robust.ts';
import { heightOf, type MeasuredText, measureText, type SetText, setText, wrapWithin } from './set.ts';
import { styleParagraph } from './style.ts';

export type { FitParagraph, FitRequest, Fitted } from './request.ts';

/** The text in the largest size of the ladder that fits its box, wrapped robustly; in the smallest, with `overflow`, if none does. */
export function fitText(request: FitRequest, fonts: Fonts): Fitted {
  return fitMeasured(measureText(request, fonts));
}

/** What may differ between attempts at one text: neither changes how wide its words are. */
export type Attempt = Partial<Pick<FitRequest, 'spacing' | 'balance'>> & { readonly sizes: readonly number[] };

/** As `fitText`, for a text that is tried in several ways: it is measured once. */
export function fitter(request: FitRequest, fonts: Fonts): (attempt: Attempt) => Fitted {
  const text = measureText(request, fonts);
  return ({ sizes, ...rest }) =>
    fitMeasured({ ...text, request: { ...request, ...rest, style: { ...request.style, sizes } } });
}

function fitMeasured(text: MeasuredText): Fitted {
  for (const step of text.request.style.sizes.keys()) {
    const fitted = fitAt(text, step);
    if (fitted) return fitted;
  }
  return overflowing(text);
}

/**
 * Texts that stand side by side, such as figures in a row: each as by `fitText`, in the largest step of their ladders at which
 * all of them fit. Where none does, all are set in their smallest size.
 */
export function fitTogether(requests: readonly FitRequest[], fonts: Fonts): Fitted[] {
  const texts = requests.map((request) => measureText(request, fonts));
  const steps = Math.max(0, ...requests.map(({ style }) => style.sizes.length));
  for (let step = 0; step < steps; step++) {
    const fitted = fitAllAt(texts, step);
    if (fitted) return fitted;
  }
  return texts.map((text) => fitAt(text, steps) ?? overflowing(text));
}

function fitAllAt(texts: readonly MeasuredText[], step: number): Fitted[] | null {
  const all: Fitted[] = [];
  for (const text of texts) {
    const fitted = fitAt(text, step);
    if (!fitted) return null;
    all.push(fitted);
  }
  return all;
}

function fitAt(text: MeasuredText, step: number): Fitted | null {
  const set = setText(text, step);
  const box = wrapWithin(set);
  return box && fittedOf(set, box, null);
}

function overflowing(text: MeasuredText): Fitted {
  const set = setText(text, text.request.style.sizes.length);
  const box = wrapBox(set.paragraphs, text.request.width, 0);
  return fittedOf(set, box, overflowOf(set, box));
}

function overflowOf(text: SetText, box: BoxWrap): Overflow {
  const { height, maxLines = Number.POSITIVE_INFINITY } = text.request;
  const px = Math.max(0, heightOf(text, box) - height);
  const lines = Math.ceil(px / (text.paragraphs.at(-1)?.lineHeight ?? 1));
  return { lines: Math.max(lines, box.lineCount - maxLines, 0), px, word: wideWord(text) };
}

/** The first word that is wider than its box: it stands on a line of its own. */
function wideWord(text: SetText): string | null {
  for (const { measured, size, left } of text.paragraphs) {
    const width = (text.request.width - left) / size;
    const wide = measured.pieces.find((piece) => piece.endX - piece.x > width);
    if (wide) return measured.text.slice(wide.from, wide.to);
  }
  return null;
}

function fittedOf(text: SetText, box: BoxWrap, overflow: Overflow | null): Fitted {
  return {
    size: text.size,
    // wrapBox gives one wrap for each paragraph.
    paragraphs: text.paragraphs.map((paragraph, i) => styleParagraph(paragraph, box.paragraphs[i]!, text.request)),
    rightInset: box.inset,
    height: heightOf(text, box),
    loneWords: loneWords(box),
    overflow,
  };
}
