import { describe, expect, it } from 'vitest';
import { temporaryFolder, twindeck, twindeckProcess } from '../twindeck.ts';

const TABLES = {
  'data/p/datapackage.json': '{"name":"p"}',
  'data/p/indicators.csv': 'id,name_vi,unit\nrate,Tỷ lệ,%\n',
  'data/p/areas.csv': 'code,name_vi\ntinh,Tỉnh\n',
  'data/p/scenarios.csv': 'code,name_vi\nactual,Thực hiện\n',
  'data/p/sources.csv': 'id,title\na,A\nb,B\n',
};
const observations = (...rows: string[]) => ({
  'data/p/observations.csv': `indicator,period,value,source,locator,as_written\n${rows.map((row) => `${row}\n`).join('')}`,
});
const GOOD = observations('rate,2021,"6,56",a,"đoạn 1","đạt 6,56%"');
const TEXT = 'Tăng trưởng đạt 6,56%.\n';

function project(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder({ ...TABLES, ...files });
  return {
    folder,
    args: (...more: string[]) => ['verify', `${folder}/data/p`, ...more.map((arg) => arg.replace('@', folder))],
  };
}

describe('twindeck verify', () => {
  it('ends with 0 where every figure stands in its text', () => {
    const { folder } = project({ ...GOOD, 'bài.txt': TEXT });
    const { code, out, err } = twindeckProcess(['verify', 'data/p', '--text', 'bài.txt'], folder, { LANG: 'vi_VN' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      '1 số liệu đúng với nguồn, 0 suy ra từ đó, 0 sai, 0 chưa đối chiếu; 0 con số của nguồn chưa có trong bộ số liệu.\n',
    );
  });

  it.each(['p', 'data/p/', './data/p/datapackage.json'])('finds the package by %s too', (name) => {
    const { folder } = project({ ...GOOD, 'a.txt': TEXT });
    expect(twindeckProcess(['verify', name, '--text', 'a.txt'], folder).code).toBe(0);
  });

  it('ends with 1 and names both places where a figure does not', async () => {
    const wrong = observations('rate,2021,"6,56",a,"đoạn 2","đạt 6,56%"', 'rate,2020,"5,5",a,"đoạn 2","còn 5,5%"');
    const { folder, args } = project({ ...wrong, 'a.txt': `${TEXT}\nHết.\n` });
    const { code, out } = await twindeck(args('--text', '@/a.txt', '--json', '--lang', 'en'));
    expect(code).toBe(1);
    const { ok, verified, diagnostics } = JSON.parse(out);
    expect([ok, verified]).toEqual([false, { proven: 0, derived: 0, failed: 2, unchecked: 0, uncovered: 0 }]);
    expect(diagnostics).toMatchObject([
      { file: `${folder}/data/p/observations.csv`, line: 2, column: 20, code: 'verify/wrong-place' },
      { line: 3, column: 28, code: 'verify/not-found' },
    ]);
    expect(diagnostics[0].message).toContain(`mục 0, đoạn 1 (${folder}/a.txt:1:13)`);
  });

  it('warns of a figure that the package lacks, with its line and column; --strict refuses it', async () => {
    const { folder, args } = project({ ...GOOD, 'a.txt': `${TEXT}\r\nCó thêm 45 dự án.\r\n` });
    const { code, err } = await twindeck(args('--text', '@/a.txt', '--lang', 'vi'));
    expect(code).toBe(0);
    expect(err).toContain(`${folder}/a.txt:3:9 cảnh báo Số 45 trong “Có thêm 45 dự án.” chưa có`);
    expect((await twindeck(args('--text', '@/a.txt', '--strict'))).code).toBe(1);
  });

  it('gives each text to the source whose words are in it, or to the one that is named', async () => {
    const rows = observations('rate,2021,"6,56",a,đoạn 1,"đạt 6,56%"', 'rate,2020,"4,24",b,đoạn 1,"đạt 4,24%"');
    const { args } = project({ ...rows, '1.txt': 'Năm 2020 đạt 4,24%.', '2.txt': TEXT });
    for (const texts of [
      ['@/1.txt', '@/2.txt'],
      ['b=@/1.txt', 'a=@/2.txt'],
    ]) {
      const { code, out } = await twindeck(args('--json', ...texts.flatMap((text) => ['--text', text])));
      expect([code, JSON.parse(out).verified.proven]).toEqual([0, 2]);
    }
    const swapped = await twindeck(args('--text', 'a=@/1.txt', '--text', 'b=@/2.txt'));
    expect(swapped.code).toBe(1);
    const unknown = await twindeck(args('--text', 'c=@/1.txt'));
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('data/unknown-source')]);
  });

  it('reads a text in the encodings of Notepad, and says which text is of no source', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${TEXT.normalize('NFD')}`, 'utf16le'));
    const { args } = project({ ...GOOD, '16.txt': utf16, 'other.txt': 'Chuyện khác.' });
    expect((await twindeck(args('--text', '@/16.txt'))).code).toBe(0);
    const { code, err } = await twindeck(args('--text', '@/other.txt'));
    expect([code, err]).toEqual([1, expect.stringContaining('verify/unassigned')]);
  });

  it.each([
    [['verify'], 2],
    [['verify', 'p'], 2],
    [['verify', 'p', 'q', '--text', 'a.txt'], 2],
    [['verify', 'nowhere', '--text', 'a.txt'], 3],
    [['verify', 'data/p', '--text', 'nowhere.txt'], 3],
  ])('%j ends with %i', (argv, code) => {
    const { folder } = project({ ...GOOD, 'a.txt': TEXT });
    expect(twindeckProcess(argv, folder).code).toBe(code);
  });
});
