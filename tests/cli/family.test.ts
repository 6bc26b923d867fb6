import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, PROVINCE, ROOT, temporaryFolder, twindeck } from '../twindeck.ts';

const WORLD = `${ROOT}/data/the-gioi-1955-2005/datapackage.json`;
const HEAD = `title: "{{ area }} hôm nay"\ndata: ${WORLD}\nslides:\n`;
const EACH = 'for_each: { table: areas, as: area, where: { area: [jpn, pak] } }';
const DECK = `${HEAD}  - layout: title
  - layout: figures
    id: so-lieu
    ${EACH}
    title: "{{ area }}: dân số"
    figures: [{ value: "{{ population@area }}", label: "dân số" }]
  - layout: bullets
    id: rieng
    ${EACH.replace('[jpn, pak]', '[pak]')}
    title: "Chỉ có ở {{ area }}"
    bullets: ["{{ name(area) }}: {{ fertility@area | digits: 1 }}"]
`;

async function built(deck: string, ...flags: string[]) {
  const folder = temporaryFolder({ 'bai.yaml': deck });
  const { code, out } = await twindeck(['build', `${folder}/bai.yaml`, '--out', `${folder}/o`, '--json', ...flags]);
  const { ok, outputs, diagnostics } = JSON.parse(out);
  const told = diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info');
  return { folder, code, ok, outputs: outputs.map((path: string) => path.split('/').at(-1)), told };
}

async function slidesIn(file: string) {
  const { out } = await twindeck(['inspect', file, '--json']);
  const { title, slides } = JSON.parse(out) as { title: string; slides: { title: string; texts: string[] }[] };
  return { title, titles: slides.map((slide) => slide.title.replaceAll('\u00a0', ' ')), slides };
}

describe('build --for-each', () => {
  it('makes a deck for each row that the slides go through, without the slides that are for others', async () => {
    const { folder, code, outputs, told } = await built(DECK, '--for-each');
    expect({ code, told }).toEqual({ code: 0, told: [] });
    expect(outputs).toEqual(['bai-jpn.html', 'bai-jpn.pptx', 'bai-pak.html', 'bai-pak.pptx']);
    expect(readdirSync(`${folder}/o`).sort()).toEqual(outputs);
    const japan = await slidesIn(`${folder}/o/bai-jpn.pptx`);
    const pakistan = await slidesIn(`${folder}/o/bai-pak.pptx`);
    expect(japan.title).toBe('Nhật Bản hôm nay');
    expect(japan.titles).toEqual(['Nhật Bản hôm nay', 'Nhật Bản: dân số']);
    expect(pakistan.titles).toEqual(['Pa-ki-xtan hôm nay', 'Pa-ki-xtan: dân số', 'Chỉ có ở Pa-ki-xtan']);
    expect(readFileSync(`${folder}/o/bai-pak.html`, 'utf8')).toContain('data-slide="rieng"');
  });

  it('gives each deck the figures of its own row', async () => {
    const { folder } = await built(DECK, '--for-each');
    const texts = async (code: string) => (await slidesIn(`${folder}/o/bai-${code}.pptx`)).slides[1]?.texts.join(' ');
    expect(await texts('jpn')).toMatch(/127\.798\.373/);
    expect(await texts('pak')).toMatch(/174\.372\.098/);
  });

  it('says of a message which deck it is about, and what concerns all of them once', async () => {
    const wrong = DECK.replace('bullets: [', 'bullets: ["Tăng 7,5", ').replace(
      'label: "dân số" }',
      'label: "năm 37,5" }',
    );
    const { told } = await built(wrong, '--for-each');
    const places = told.map(({ line, message }: { line: number; message: string }) => [line, message.split(' ')[0]]);
    expect(places).toEqual([
      [9, 'Số'],
      [14, 'pak:'],
    ]);
  });

  it.each([
    ['no slide has for_each', `${HEAD}  - layout: title\n`.replace('{{ area }}', 'A'), 'deck/for-each-none', 3],
    [
      'slides go through different tables',
      `${DECK}  - layout: bullets\n    for_each: { table: indicators, as: one }\n    title: "{{ one }}"\n    bullets: [a]\n`,
      'deck/for-each-mixed',
      16,
    ],
    [
      'no row fits',
      DECK.replaceAll('area: [jpn, pak]', 'area: jpn').replaceAll('area: [pak]', 'area: [xyz]'),
      'query/unknown-value',
      12,
    ],
  ])('writes nothing where %s', async (_, deck, code, line) => {
    const { ok, outputs, told } = await built(deck, '--for-each');
    expect({ ok, outputs }).toEqual({ ok: false, outputs: [] });
    expect(told.map((one: { code: string; line: number }) => [one.code, one.line])).toEqual([[code, line]]);
  });

  it('writes no deck over another, also where a disk tells no capitals apart', async () => {
    const files = filesIn(PROVINCE).map((name) => [`data/x/${name}`, readFileSync(`${PROVINCE}/${name}`)] as const);
    const folder = temporaryFolder({
      ...Object.fromEntries(files),
      'data/x/areas.csv': `${readFileSync(`${PROVINCE}/areas.csv`, 'utf8').trimEnd()}\nQ1,Quận 1,D1\nq1,Quận một,d1\n`,
      'bai.yaml':
        'title: A\ndata: x\nslides:\n  - layout: bullets\n    for_each: { table: areas, as: noi, where: { area: [Q1, q1] } }\n    title: "{{ noi }}"\n    bullets: [a]\n',
    });
    const { code, out } = await twindeck([
      'build',
      `${folder}/bai.yaml`,
      '--out',
      `${folder}/o`,
      '--json',
      '--for-each',
    ]);
    const { outputs, diagnostics } = JSON.parse(out);
    expect(outputs).toEqual([`${folder}/o/bai-Q1.html`, `${folder}/o/bai-Q1.pptx`]);
    expect(diagnostics.map((one: { code: string }) => one.code)).toContain('cli/written-already');
    expect(code).toBe(1);
  });
});

it('check --for-each looks at every deck of the family', async () => {
  const folder = temporaryFolder({ 'bai.yaml': `${DECK}    claims: [population@area < 1]\n` });
  const { code, err } = await twindeck(['check', `${folder}/bai.yaml`, '--for-each']);
  expect(code).toBe(1);
  expect(err).toMatch(/pak: /);
});
