import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, temporaryFolder, twindeck, twindeckProcess } from '../twindeck.ts';

const GOOD = 'title: T\nslides:\n  - layout: bullets\n    title: A\n    bullets: [b]\n';
const FAULTY = 'title: T\nslides:\n  - layout: bullets\n    title: A\n    bulets: [b]\n';
const DOUBTFUL = 'title: T\nslides:\n  - layout: bullets\n    title: Tăng 7,5 điểm\n    bullets: [b]\n';

describe('exit codes', () => {
  it('ends with 0 when the deck was built, naming the files on standard output', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    const { code, out, err } = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/out`]);
    expect({ code, out, err }).toEqual({ code: 0, out: `${folder}/out/a.html\n${folder}/out/a.pptx\n`, err: '' });
    expect(filesIn(`${folder}/out`)).toEqual(['a.html', 'a.pptx']);
  });

  it('ends with 0 on warnings, and with 1 on the same warnings under --strict, writing nothing', async () => {
    const folder = temporaryFolder({ 'a.yaml': DOUBTFUL });
    const strict = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/out`, '--strict']);
    expect(strict.code).toBe(1);
    expect(filesIn(folder)).toEqual(['a.yaml']);
    const lenient = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/out`]);
    expect(lenient.code).toBe(0);
    expect(lenient.err).toContain('[text/unbound-number]');
    expect((await twindeck(['check', `${folder}/a.yaml`, '--strict'])).code).toBe(1);
  });

  it('ends with 1 when one deck of several has an error; the others are built', async () => {
    const folder = temporaryFolder({ 'a.yaml': FAULTY, 'b.yaml': GOOD });
    const { code, err } = await twindeck(['build', `${folder}/a.yaml`, `${folder}/b.yaml`, '--out', `${folder}/out`]);
    expect(code).toBe(1);
    expect(err).toContain(`${folder}/a.yaml:5:5 lỗi`);
    expect(filesIn(`${folder}/out`)).toEqual(['b.html', 'b.pptx']);
  });

  it.each([
    ['an unknown command', ['publish']],
    ['an unknown option', ['build', 'a.yaml', '--colour']],
    ['an option without its value', ['build', 'a.yaml', '--out']],
    ['an unknown format', ['build', 'a.yaml', '--format', 'html,docx']],
    ['an empty format', ['build', 'a.yaml', '--format', '']],
    ['two decks for inspect', ['inspect', 'a.yaml', 'b.yaml']],
    ['no deck for inspect', ['inspect']],
    ['an unknown schema', ['schema', 'slides']],
    ['two decks of the same name', ['build', 'x/a.yaml', 'y/a.yaml']],
    ['the same deck twice', ['build', 'a.yaml', 'a.yaml']],
  ])('ends with 2 on %s, with words and a hint', async (_, argv) => {
    const { code, out, err } = await twindeck(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^twindeck: .+\n {4}.+\n$/);
  });

  it('ends with 2 where no deck is named and there is no slides folder', () => {
    const { code, err } = twindeckProcess(['build'], temporaryFolder());
    expect(code).toBe(2);
    expect(err).toContain('slides/');
  });

  it('ends with 3 when a deck is not there or is a folder', async () => {
    const folder = temporaryFolder({ 'b.yaml/x': '' });
    for (const name of ['a.yaml', 'b.yaml', 'b.yaml/x/c.yaml']) {
      const { code, err } = await twindeck(['check', `${folder}/${name}`]);
      expect(code).toBe(3);
      expect(err).toContain(`${folder}/${name}:1:1 error`);
      expect(err).toContain('[source/unreadable]');
    }
  });

  it('ends with 3 when the output cannot be written, whatever stands in its way', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, file: 'x', 'out/a.pptx/inside': 'x' });
    for (const out of [`${folder}/file`, `${folder}/file/deeper`, `${folder}/out`]) {
      const { code, err } = await twindeck(['build', `${folder}/a.yaml`, '--out', out]);
      expect(code).toBe(3);
      expect(err).toContain('[cli/unwritable]');
    }
    expect(filesIn(folder)).toEqual(['a.yaml', 'file', 'out/a.pptx/inside']);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('ends with 3 when the output folder is read-only', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    mkdirSync(join(folder, 'out'), { mode: 0o555 });
    const { code } = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/out`]);
    expect(code).toBe(3);
    expect(filesIn(folder)).toEqual(['a.yaml']);
  });
});

describe('what needs no deck', () => {
  it('prints help in the language of the system or of --lang, and the version', async () => {
    expect((await twindeck(['--help'], { LANG: 'vi_VN.UTF-8' })).out).toContain('Mã thoát');
    expect((await twindeck(['-h'], { LANG: 'de_DE' })).out).toContain('Exit codes');
    expect((await twindeck(['--help', '--lang', 'vi'])).out).toContain('Mã thoát');
    expect((await twindeck([])).code).toBe(0);
    expect((await twindeck(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('takes every deck of slides/ when none is named', () => {
    const folder = temporaryFolder({ 'slides/b.yml': GOOD, 'slides/a.yaml': GOOD, 'slides/readme.txt': 'x' });
    const { code, out } = twindeckProcess(['build', '--out', 'o'], folder);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(['o/a.html', 'o/a.pptx', 'o/b.html', 'o/b.pptx', '']);
  });

  it('checks without writing anything', async () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD });
    writeFileSync(join(folder, 'b.yaml'), FAULTY);
    expect((await twindeck(['check', `${folder}/a.yaml`])).code).toBe(0);
    expect((await twindeck(['check', `${folder}/b.yaml`])).code).toBe(1);
    expect(filesIn(folder)).toEqual(['a.yaml', 'b.yaml']);
  });
});
