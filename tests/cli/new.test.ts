import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { filesIn, temporaryFolder, twindeck } from '../twindeck.ts';

describe('new', () => {
  it.each([
    ['vi', 'bao-cao', 'so-lieu'],
    ['en', 'report', 'figures'],
  ])('makes a project in %s that builds without a word', async (lang, deck, data) => {
    const folder = temporaryFolder();
    const made = await twindeck(['new', `${folder}/dự án`, '--lang', lang]);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toContain(`${folder}/dự án/slides/${deck}.yaml\n`);
    const names = [
      'areas.csv',
      'datapackage.json',
      'indicators.csv',
      'observations.csv',
      'scenarios.csv',
      'sources.csv',
    ];
    const files = [...names.map((name) => `data/${data}/${name}`), 'schemas/deck.schema.json', `slides/${deck}.yaml`];
    expect(filesIn(`${folder}/dự án`)).toEqual(files);
    const file = `${folder}/dự án/slides/${deck}.yaml`;
    const built = await twindeck(['build', file, '--out', `${folder}/out`, '--strict']);
    expect([built.code, built.err]).toEqual([0, '']);
    const checked = await twindeck(['check', file, '--strict', '--lang', lang]);
    expect(checked.err).toBe('');
    const schema = readFileSync(`${folder}/dự án/schemas/deck.schema.json`, 'utf8');
    expect(JSON.parse(schema)).toEqual(jsonSchema('deck'));
  });

  it('writes over nothing', async () => {
    const folder = temporaryFolder({ 'slides/report.yaml': 'mine' });
    const { code, err } = await twindeck(['new', folder, '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('slides/report.yaml')]);
    expect(filesIn(folder)).toEqual(['slides/report.yaml']);
    expect((await twindeck(['new', folder, folder])).code).toBe(2);
  });

  it('says so where it may not write', async () => {
    const folder = temporaryFolder({ file: 'x' });
    expect((await twindeck(['new', `${folder}/file/deeper`])).code).toBe(3);
  });
});
