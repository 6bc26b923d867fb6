import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the whole document. */
export function axeOn(page: Page): Promise<string[]> {
  return run(page, `return axe.run('html', options);`);
}

/**
 * What axe finds on the slide that is shown. It reads the document as a whole each time: without the slides that are hidden anyway
 * that takes a fifth of the time.
 */
export function axeOnSlide(page: Page): Promise<string[]> {
  return run(
    page,
    `const away = [...document.querySelectorAll('.slides > section:not(.present)')];
    const places = away.map(() => document.createComment(''));
    away.forEach((slide, i) => slide.replaceWith(places[i]));
    const results = await axe.run('section.present', options);
    places.forEach((place, i) => place.replaceWith(away[i]));
    return results;`,
  );
}

async function run(page: Page, script: string): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(`(() => { ${AXE} })()`);
  const options = { runOnly: TAGS, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `(async (options) => { ${script} })(${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}
