import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, PROVINCE, ROOT, SAMPLES, temporaryFolder, twindeck, twindeckProcess } from '../twindeck.ts';

const GOOD = 'title: T\nlang: en\nslides:\n  - layout: bullets\n    title: A\n    bullets: [b]\n';
const FAULTY = 'title: T\nlang: en\nslides:\n  - layout: bulets\n    title: A\n';

const DIAGNOSTIC = ['file', 'line', 'column', 'endLine', 'endColumn', 'code', 'severity', 'message', 'hint'];

describe('--json', () => {
  it('prints one document with what was built', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { out, err } = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/o`, '--json']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      outputs: [`${folder}/o/a.html`, `${folder}/o/a.pptx`],
      diagnostics: [],
    });
    expect(err).toBe('');
  });

  it('prints one document with what is wrong, by file, line and column', async () => {
    const folder = temporaryFolder({ 'a.yaml': FAULTY });
    const { code, out, err } = await twindeck(['check', `${folder}/a.yaml`, '--json']);
    const { ok, outputs, diagnostics } = JSON.parse(out);
    expect({ code, ok, outputs, err }).toEqual({ code: 1, ok: false, outputs: [], err: '' });
    expect(Object.keys(diagnostics[0])).toEqual(DIAGNOSTIC);
    expect(diagnostics).toMatchObject([
      { file: `${folder}/a.yaml`, line: 4, column: 13, endLine: 4, endColumn: 19, severity: 'error' },
    ]);
    expect(diagnostics[0].hint).toContain('“bullets”');
  });

  it('prints its document as well when a file cannot be read or written', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, file: '' });
    const unreadable = await twindeck(['build', `${folder}/b.yaml`, '--json']);
    expect(JSON.parse(unreadable.out)).toMatchObject({ ok: false, diagnostics: [{ code: 'source/unreadable' }] });
    const unwritable = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/file`, '--json']);
    expect(unwritable.code).toBe(3);
    expect(JSON.parse(unwritable.out)).toMatchObject({
      ok: false,
      outputs: [],
      diagnostics: [{ code: 'cli/unwritable' }],
    });
  });

  it('prints nothing but JSON for inspect; the messages go to the error stream', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD.replace('[b]', '[tăng 7,5]') });
    const { code, out, err } = await twindeck(['inspect', `${folder}/a.yaml`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'T', lang: 'en', slides: [{ id: 'a', layout: 'bullets' }] });
    expect(err).toContain('[text/unbound-number]');
  });
});

describe('messages', () => {
  it('speak the language of --lang, else of the deck, else of the system', async () => {
    const folder = temporaryFolder({ 'en.yaml': FAULTY, 'none.yaml': 'title: [\n' });
    const said = async (argv: string[], LANG: string) => (await twindeck(['check', ...argv], { LANG })).err;
    expect(await said([`${folder}/en.yaml`], 'vi_VN.UTF-8')).toContain('error “bulets” cannot stand here');
    expect(await said([`${folder}/en.yaml`, '--lang', 'vi'], 'en_GB')).toContain('lỗi “bulets” không phải');
    expect(await said([`${folder}/none.yaml`], 'vi_VN.UTF-8')).toContain(' lỗi ');
    expect(await said([`${folder}/none.yaml`], 'C')).toContain(' error ');
  });

  it('carry no colour codes where no terminal listens', () => {
    const folder = temporaryFolder({ 'a.yaml': FAULTY });
    expect(twindeckProcess(['check', 'a.yaml'], folder).err).not.toContain('\u001b');
  });
});

describe('the files', () => {
  it('stay byte for byte as they were when a later build fails, and nothing else is left', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const argv = ['build', `${folder}/a.yaml`, '--out', `${folder}/o`];
    await twindeck(argv);
    const good = ['a.html', 'a.pptx'].map((name) => readFileSync(join(folder, 'o', name)));
    writeFileSync(join(folder, 'a.yaml'), FAULTY);
    expect((await twindeck(argv)).code).toBe(1);
    expect(['a.html', 'a.pptx'].map((name) => readFileSync(join(folder, 'o', name)))).toEqual(good);
    expect(filesIn(`${folder}/o`)).toEqual(['a.html', 'a.pptx']);
  });

  it('are taken back when the second cannot take its name', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, 'o/a.html': 'the last good page', 'o/a.pptx/held': 'open' });
    const { code } = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/o`]);
    expect(code).toBe(3);
    expect(readFileSync(join(folder, 'o/a.html'), 'utf8')).toBe('the last good page');
    expect(filesIn(`${folder}/o`)).toEqual(['a.html', 'a.pptx/held']);
  });

  it('are only those of the formats asked for', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { out } = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/o`, '--format', 'pptx']);
    expect(out).toBe(`${folder}/o/a.pptx\n`);
    expect(filesIn(`${folder}/o`)).toEqual(['a.pptx']);
  });

  it('may lie in folders whose names have spaces, diacritics and quotes', () => {
    const folder = temporaryFolder({ 'Tỉnh ủy/bản “cuối” #1/Tổng kết năm.yaml': GOOD });
    const deck = 'Tỉnh ủy/bản “cuối” #1/Tổng kết năm.yaml';
    const { code, out } = twindeckProcess(['build', deck, '--out', 'kết quả/100 %'], folder);
    expect(code).toBe(0);
    expect(out).toBe('kết quả/100 %/Tổng kết năm.html\nkết quả/100 %/Tổng kết năm.pptx\n');
    expect(filesIn(join(folder, 'kết quả'))).toHaveLength(2);
  });

  it('go to the current folder when --out is empty', () => {
    const folder = temporaryFolder({ 'in/a.yaml': GOOD });
    expect(twindeckProcess(['build', 'in/a.yaml', '--out', ''], folder).code).toBe(0);
    expect(filesIn(folder)).toEqual(['a.html', 'a.pptx', 'in/a.yaml']);
  });

  it.each([
    ['Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['both', `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`],
    ['UTF-16 as Notepad saves it', Buffer.from(`\uFEFF${GOOD}`, 'utf16le')],
  ])('are the same from a deck with %s', async (_, text) => {
    const folder = temporaryFolder({ 'plain/a.yaml': GOOD, 'other/a.yaml': text });
    for (const name of ['plain', 'other'])
      expect((await twindeck(['build', `${folder}/${name}/a.yaml`, '--out', `${folder}/${name}/o`])).code).toBe(0);
    for (const file of ['a.html', 'a.pptx'])
      expect(readFileSync(join(folder, 'other/o', file)).equals(readFileSync(join(folder, 'plain/o', file)))).toBe(
        true,
      );
  });
});

describe('the project', () => {
  it('is not needed: a deck anywhere finds the theme and the data that twindeck ships', async () => {
    const text =
      'title: T\ndata: thai-nguyen-2021\nslides:\n  - { layout: bullets, title: "{{ events }}", bullets: [b] }\n';
    const folder = temporaryFolder({ 'a.yaml': text });
    expect((await twindeck(['check', '--strict', `${folder}/a.yaml`])).code).toBe(0);
  });

  it('is found from folders inside it, and its own theme and data come first', () => {
    const theme = readFileSync(`${ROOT}/themes/trung-du.yaml`, 'utf8').replace('#', '# ours\n#');
    const data = Object.fromEntries(
      filesIn(PROVINCE).map((name) => [`data/tinh/${name}`, readFileSync(join(PROVINCE, name))]),
    );
    const deck =
      'title: T\ntheme: cua-toi\ndata: tinh\nslides:\n  - { layout: bullets, title: "{{ communes }}", bullets: [b] }\n';
    const files = { ...data, 'themes/cua-toi.yaml': theme, 'slides/2021/a.yaml': deck };
    const folder = temporaryFolder(files);
    expect(twindeckProcess(['check', 'slides/2021/a.yaml'], folder)).toEqual({ code: 0, out: '', err: '' });
    expect(twindeckProcess(['check', 'a.yaml'], join(folder, 'slides/2021'))).toEqual({ code: 0, out: '', err: '' });
    expect(twindeckProcess(['check', '../slides/2021/a.yaml'], join(folder, 'data')).code).toBe(0);
  });

  it('names where it looked and what there is when data or a theme is missing', async () => {
    const folder = temporaryFolder({
      'a.yaml': 'title: T\nlang: en\ntheme: none\ndata: thai-nguyen\nslides: [{ layout: title }]\n',
    });
    const { code, err } = await twindeck(['check', `${folder}/a.yaml`]);
    expect(code).toBe(1);
    expect(err).toContain(`${folder}/a.yaml:3:8 error There is no theme “none”`);
    expect(err).toContain(`${folder}/a.yaml:4:7 error There is no dataset “thai-nguyen”`);
    expect(err).toContain('There are: dem-hoi-truong, hanh-chinh, trung-du');
    expect(err).toContain('There are: thai-nguyen-2021');
  });
});

it('prints a JSON Schema of the language', async () => {
  for (const name of ['deck', 'theme']) {
    const { code, out } = await twindeck(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
  }
});

it('builds the sample decks with no message but the note that a source disagrees', async () => {
  const { code, out } = await twindeck(['check', '--strict', '--json', ...SAMPLES]);
  const notes = JSON.parse(out).diagnostics.map((each: { code: string }) => each.code);
  expect([code, notes]).toEqual([0, ['data/sources-disagree', 'data/sources-disagree']]);
});
