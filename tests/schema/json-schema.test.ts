import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { checkDeck } from '../../src/schema/deck.ts';
import { jsonSchema, SCHEMAS } from '../../src/schema/json-schema.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { ROOT, SAMPLES } from '../twindeck.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const asEditors = fromJSONSchema(jsonSchema('deck') as Parameters<typeof fromJSONSchema>[0]);

const golden = readdirSync(`${ROOT}/tests/decks`)
  .map((name) => `${ROOT}/tests/decks/${name}/deck.yaml`)
  .filter((path) => existsSync(path));

describe('the JSON Schema', () => {
  it.each(SCHEMAS)('of a %s stands in schemas/ as the language has it now', (name) => {
    const written = JSON.parse(read(`${ROOT}/schemas/${name}.schema.json`));
    expect(isDeepStrictEqual(written, jsonSchema(name)), 'npm run schemas writes it').toBe(true);
  });

  it.each([...SAMPLES, ...golden].map((path) => [path.slice(ROOT.length + 1), path] as const))(
    'agrees with the language about %s',
    (_, path) => {
      const found: unknown[] = [];
      const reporter = { file: path, add: (...what: unknown[]) => void found.push(what) };
      const { value } = readYaml(read(path), { ...reporter, add: () => {} });
      checkDeck(value, reporter);
      const { success, error } = asEditors.safeParse(value);
      expect(success, JSON.stringify(error?.issues.slice(0, 3))).toBe(found.length === 0);
    },
  );

  it.each([
    ['an unknown key', { title: 'T', slides: [{ layout: 'title', titel: 'x' }] }],
    ['an unknown layout', { title: 'T', slides: [{ layout: 'x' }] }],
    ['no slides', { title: 'T', slides: [] }],
    ['a missing slot', { title: 'T', slides: [{ layout: 'bullets', title: 'A' }] }],
    ['another form of date', { title: 'T', date: '2021', slides: [{ layout: 'title' }] }],
  ])('refuses what the language refuses: %s', (_, value) => {
    expect(checkDeck(value, reporterFor('a', []))?.slides.every((slide) => slide !== null) ?? false).toBe(
      value.slides[0] !== undefined && 'titel' in value.slides[0],
    );
    expect(asEditors.safeParse(value).success).toBe(false);
  });

  it('asks a theme for everything, or for what it extends', () => {
    const asks = fromJSONSchema(jsonSchema('theme') as Parameters<typeof fromJSONSchema>[0]);
    const accepts = (theme: string) => asks.safeParse(readYaml(theme, reporterFor('a', [])).value).success;
    for (const name of readdirSync(`${ROOT}/themes`)) expect(accepts(read(`${ROOT}/themes/${name}`))).toBe(true);
    expect(accepts('extends: trung-du\ncolors: { primary: "#123F7A" }\n')).toBe(true);
    expect(accepts('extends: trung-du\ncolors: { primry: "#123F7A" }\n')).toBe(false);
    expect(accepts('extends: trung-du\nlogo: { src: a.png }\n')).toBe(false);
    // zod reads no `required` without its properties.
    const everything = { required: expect.arrayContaining(['colors', 'fonts', 'text', 'series']) };
    expect(jsonSchema('theme')).toMatchObject({ anyOf: [{ required: ['extends'] }, everything] });
  });

  it('describes every slot of a slide that editors complete', () => {
    const text = JSON.stringify(jsonSchema('deck'));
    for (const words of ['The title: the finding', 'What the speaker says', 'What kind of chart'])
      expect(text).toContain(words);
  });
});
