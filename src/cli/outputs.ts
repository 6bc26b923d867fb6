import type { Browser } from 'playwright-core';
import type { Effects } from '../effects.ts';
import type { Compiled } from '../pipeline.ts';
import type { Call } from './args.ts';
import type { Output } from './write-files.ts';

/** Whether a call asks for what only a browser can make. */
export function needsBrowser({ formats, handout }: Call): boolean {
  return formats.includes('pdf') || formats.includes('png') || handout !== null;
}

/** The files of one deck, called `name`. The renderers are loaded only where they are needed; `browser` may be null where none is. */
export async function outputsOf(
  name: string,
  compiled: Compiled,
  call: Call,
  effects: Effects,
  browser: Browser | null,
): Promise<Output[]> {
  const { renderHtml, renderPptx, renderSplit } = await import('../render.ts');
  const { formats, out, split } = call;
  const wants = (format: Call['formats'][number]) => formats.includes(format);
  const folder = split ? `${out}/${name}` : out;
  const pptx = await renderPptx(compiled, effects);
  const { pdf, others } = browser
    ? await printed(browser, renderHtml(compiled, null, effects), compiled, call)
    : { pdf: null, others: [] };
  const page: Output[] = !wants('html')
    ? []
    : split
      ? Array.from(renderSplit(compiled, { pptx, pdf }, effects), ([path, data]) => ({ path, data }))
      : [{ path: `${name}.html`, data: renderHtml(compiled, pptx, effects, pdf) }];
  // A folder has them already, behind the links of its page.
  const alone = !(split && wants('html'));
  return [
    ...page,
    ...(wants('pptx') && alone ? [{ path: `${name}.pptx`, data: pptx }] : []),
    ...(pdf !== null && alone ? [{ path: `${name}.pdf`, data: pdf }] : []),
    ...others.map(({ path, data }) => ({ path: `${name}${path}`, data })),
  ].map(({ path, data }) => ({ path: `${folder}/${path}`, data }));
}

/** What the browser makes of the page; `path` is what follows the deck's name. */
async function printed(
  browser: Browser,
  html: string,
  { deck }: Compiled,
  { formats, handout }: Call,
): Promise<{ readonly pdf: Uint8Array | null; readonly others: readonly Output[] }> {
  const { withPrinter } = await import('./print.ts');
  return withPrinter(browser, html, deck.meta.date, async (printer) => {
    const pdf = formats.includes('pdf') ? await printer.slides() : null;
    const pictures = formats.includes('png') ? await printer.thumbnails() : [];
    const thumbnails = pictures.map((data, index) => ({ path: `-${String(index + 1).padStart(2, '0')}.png`, data }));
    const handouts = handout === null ? [] : [{ path: '-handout.pdf', data: await printer.handout(handout) }];
    return { pdf, others: [...handouts, ...thumbnails] };
  });
}
