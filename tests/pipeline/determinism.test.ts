import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn, ROOT, SAMPLES, temporaryFolder, twindeck, twindeckProcess } from '../twindeck.ts';

const DECKS = [...SAMPLES, `${ROOT}/tests/decks/every-layout/deck.yaml`];

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(`${folder}/${name}`))
        .digest('hex'),
    ]),
  );
}

it('makes the same bytes again, in one process, in another, in another place, time zone and language', async () => {
  const folder = temporaryFolder();
  const out = (name: string): string[] => ['build', ...DECKS, '--out', `${folder}/${name}`];
  await twindeck(out('first'));
  await twindeck([...out('second'), '--lang', 'en']);
  twindeckProcess(out('third'), ROOT, { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' });
  twindeckProcess(['build', ...DECKS, '--out', 'fourth'], folder, { TZ: 'America/Adak', LC_ALL: 'C' });
  const first = digests(`${folder}/first`);
  expect(Object.keys(first)).toHaveLength(2 * DECKS.length);
  for (const name of ['second', 'third', 'fourth']) expect(digests(`${folder}/${name}`)).toEqual(first);
});
