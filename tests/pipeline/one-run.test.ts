import { describe, expect, it } from 'vitest';
import { compileText, filesIn, PROVINCE, placesOf, temporaryFolder, twindeck } from '../twindeck.ts';

// One of each kind of slip, from the first line to the last: none may hide another.
const DECK = (slip: string) => `title: Báo cáo
lang: vi
data: ${PROVINCE}
slides:
  - layout: bullets
    titel: Một
    title: Một
    bullets:
      - "Tăng {{ grdp_grwth }}"
      - "Thu {{ budget_revenue + grdp_growth }}, sai {{ budget_revenue@1999 }}"
  - layout: chart
    title: Hai
    chart:
      type: colum
      categories: [A]
      series: [{ name: S, values: [communes] }]
  - layout: bullets
    title: Ba
    bullets: ["{{ communes "]
${slip}`;

const EXPECTED = [
  '6:5 schema/unknown-key-near',
  '9:18 data/unknown-indicator',
  '10:17 data/units-differ',
  '10:71 data/unknown-selector',
  '14:13 schema/unknown-choice-near',
  '19:16 deck/unclosed-braces',
];

const MESSAGES = {
  vi: [/Có phải ý bạn là “title”/, /grdp_growth/, /“tỷ đồng”.*“%”|tỷ đồng.*%/s, /1999/, /“column”/, /chưa được đóng/],
  en: [/Did you mean “title”/, /grdp_growth/, /tỷ đồng.*%/s, /1999/, /“column”/, /never closed/],
};

describe('one run', () => {
  it.each(['vi', 'en'] as const)('tells everything that is wrong with a deck, at its place, in %s', (lang) => {
    const { diagnostics } = compileText(DECK(''), lang);
    expect(placesOf(diagnostics)).toEqual(EXPECTED);
    const said = diagnostics.map(({ message, hint }) => `${message} ${hint}`);
    for (const [i, pattern] of MESSAGES[lang].entries()) expect(said[i]).toMatch(pattern);
  });

  it.each([
    ['a key written twice', '    title: Bốn\n', '20:5 source/duplicate-key'],
    ['a quote that is never closed', '    notes: "chưa xong\n', '20:12 source/unclosed-quote'],
    ['braces without quotes', '    notes: {{ communes }}\n', '20:12 source/unquoted-braces'],
    ['a text with a colon', '    notes: Kết luận: tốt\n', '20:12 source/unquoted-colon'],
    ['a tab as indentation', '\tnotes: x\n', '20:1 source/tab'],
    ['an unknown alias', '    notes: *không\n', '20:12 source/unknown-alias'],
  ])('tells them all the same when the YAML has %s later on', (_, slip, place) => {
    const { compiled, diagnostics } = compileText(DECK(slip));
    const places = placesOf(diagnostics);
    expect(places).toContain(place);
    expect(places.filter((found) => found.includes('source/'))).toEqual([place]);
    expect(places).toEqual(expect.arrayContaining(['6:5 schema/unknown-key-near', '14:13 schema/unknown-choice-near']));
    expect(compiled === null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('writes nothing then', async () => {
    const folder = temporaryFolder({ 'a.yaml': DECK('    title: Bốn\n') });
    const { code, err } = await twindeck(['build', `${folder}/a.yaml`, '--out', `${folder}/out`]);
    expect(code).toBe(1);
    expect(err.match(/ lỗi /g)?.length).toBeGreaterThanOrEqual(EXPECTED.length);
    expect(filesIn(folder)).toEqual(['a.yaml']);
  });

  it('tells what is wrong with the data and the theme along with the deck', () => {
    const deck = `title: T\nlang: en\ntheme: nowhere\ndata: ${PROVINCE}x\nslides:\n  - layout: quote\n    qoute: x\n`;
    expect(placesOf(compileText(deck).diagnostics)).toEqual([
      '3:8 deck/no-theme',
      '4:7 deck/no-data',
      '6:5 schema/missing-key',
      '7:5 schema/unknown-key-near',
    ]);
  });
});
