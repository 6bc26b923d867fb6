import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { messages } from '../../src/diagnostics/messages.ts';
import { reporterFor, wording } from '../../src/diagnostics/report.ts';
import { checkDeck } from '../../src/schema/deck.ts';

/** What is said about one slide (or a whole deck), as 'path code hint'. */
function saidOf(value: unknown): { code: string; at: string; text: string }[] {
  const found: Diagnostic[] = [];
  checkDeck(value, reporterFor('a.yaml', found));
  return found.map((diagnostic) => {
    const { message, hint } = wording(diagnostic, 'en');
    return { code: diagnostic.code, at: diagnostic.at.join('.'), text: `${message} ${hint ?? ''}` };
  });
}
const deck = (slide: object) => ({ title: 'T', slides: [slide] });
const bullets = (more: object) => deck({ layout: 'bullets', title: 'A', bullets: ['b'], ...more });
const chart = (more: object) =>
  deck({
    layout: 'chart',
    title: 'A',
    chart: { type: 'column', categories: ['a'], series: [{ name: 's', values: [1] }], ...more },
  });

const CASES: readonly (readonly [what: string, value: unknown, code: string, at: string, words: string])[] = [
  ['a mistyped key', bullets({ ttile: 1 }), 'schema/unknown-key-near', 'slides.0.ttile', '“title”'],
  ['a mistyped key of the deck', { ...bullets({}), slide: [] }, 'schema/unknown-key-near', 'slide', '“slides”'],
  [
    'a mistyped key deep inside',
    chart({ hilight: 'a' }),
    'schema/unknown-key-near',
    'slides.0.chart.hilight',
    '“highlight”',
  ],
  ['a key like none', bullets({ zzzzzz: 1 }), 'schema/unknown-key', 'slides.0.zzzzzz', 'bullets'],
  ['a key of another layout', bullets({ chart: {} }), 'schema/unknown-key', 'slides.0.chart', 'bullets'],
  ['a mistyped layout', deck({ layout: 'bulets' }), 'schema/unknown-choice-near', 'slides.0.layout', '“bullets”'],
  ['a mistyped chart type', chart({ type: 'colum' }), 'schema/unknown-choice-near', 'slides.0.chart.type', '“column”'],
  ['a chart type of elsewhere', chart({ type: 'spider' }), 'schema/chart-type', 'slides.0.chart.type', 'radar'],
  [
    'a dumbbell on its side',
    chart({ type: 'horizontal-dumbbell' }),
    'schema/chart-type',
    'slides.0.chart.type',
    'dumbbell',
  ],
  ['a layout like none', deck({ layout: 'hologram' }), 'schema/unknown-choice', 'slides.0.layout', 'two-columns'],
  ['a layout that is no text', deck({ layout: [1] }), 'schema/unknown-choice', 'slides.0.layout', 'two-columns'],
  ['no layout', deck({ title: 'A' }), 'schema/missing-key', 'slides.0', '“layout”'],
  ['no title', deck({ layout: 'bullets', bullets: ['b'] }), 'schema/missing-key', 'slides.0', '“title”'],
  ['no slides', { title: 'T' }, 'schema/missing-key', '', '“slides”'],
  ['an empty key', bullets({ title: null }), 'schema/empty', 'slides.0.title', '“title”'],
  ['an empty optional key', bullets({ notes: null }), 'schema/empty', 'slides.0.notes', '“notes”'],
  ['a list for a text', bullets({ title: ['x'] }), 'schema/not-a-text', 'slides.0.title', '["x"]'],
  ['a truth value for a text', bullets({ title: true }), 'schema/not-a-text', 'slides.0.title', 'true'],
  ['a text for a list', bullets({ bullets: 'x' }), 'schema/not-a-list', 'slides.0.bullets', 'x'],
  [
    'a text for a mapping',
    deck({ layout: 'chart', title: 'A', chart: 'x' }),
    'schema/not-a-mapping',
    'slides.0.chart',
    'x',
  ],
  ['a text for a slide', { title: 'T', slides: ['x'] }, 'schema/not-a-mapping', 'slides.0', 'x'],
  ['a text for a deck', 'x', 'schema/not-a-mapping', '', 'x'],
  ['a list for a deck', [1], 'schema/not-a-mapping', '', '[1]'],
  ['a text for a number', chart({ axis: { min: 'x' } }), 'schema/not-a-number', 'slides.0.chart.axis.min', 'x'],
  [
    'half a row',
    deck({ layout: 'grid', title: 'A', columns: 2, rows: 1.5, cells: [{ column: 1, row: 1, text: 'x' }] }),
    'schema/not-whole',
    'slides.0.rows',
    '1.5',
  ],
  ['a text for a truth value', bullets({ hidden: 'yes' }), 'schema/not-a-boolean', 'slides.0.hidden', 'yes'],
  ['an empty list of slides', { title: 'T', slides: [] }, 'schema/too-small', 'slides', '1'],
  ['an empty list', bullets({ bullets: [] }), 'schema/too-small', 'slides.0.bullets', '1'],
  [
    'seven figures',
    deck({ layout: 'figures', title: 'A', figures: Array(7).fill({ value: 1, label: 'x' }) }),
    'schema/too-big',
    'slides.0.figures',
    '6',
  ],
  ['an id with capitals', bullets({ id: 'Một' }), 'schema/wrong-form', 'slides.0.id', '“Một”'],
  ['a date of another form', { ...bullets({}), date: '31/12/2021' }, 'schema/wrong-form', 'date', '31/12/2021'],
  ['a language that is none', { ...bullets({}), lang: 'tiếng Việt' }, 'schema/wrong-form', 'lang', 'tiếng Việt'],
];

describe('what the language doesn’t know', () => {
  it.each(CASES)('is one message at its place, with what would do: %s', (_, value, code, at, words) => {
    const said = saidOf(value);
    expect(said.map((one) => [one.code, one.at])).toEqual([[code, at]]);
    expect(said[0]?.text).toContain(words);
    expect(said[0]?.text).not.toMatch(/\{\w+\}/);
  });

  it('is covered here by every message of the schema', () => {
    const codes = Object.keys(messages).filter((code) => code.startsWith('schema/'));
    expect([...new Set(CASES.map(([, , code]) => code))].sort()).toEqual(codes.sort());
  });

  it('does not keep the good slides from being read', () => {
    const found: Diagnostic[] = [];
    const slides = [{ layout: 'nope' }, { layout: 'title', titel: 'x' }, 7, { layout: 'sources' }];
    const checked = checkDeck({ title: 'T', slides }, reporterFor('a', found));
    expect(checked?.slides).toEqual([null, { layout: 'title' }, null, { layout: 'sources' }]);
    expect(found).toHaveLength(3);
  });

  it('is told for every unknown key of a mapping, also in a list', () => {
    const value = deck({ layout: 'bullets', title: 'A', bullets: [{ text: 'a', bulets: ['x'], colour: 1 }] });
    expect(saidOf(value).map(({ at }) => at)).toEqual(['slides.0.bullets.0.bulets', 'slides.0.bullets.0.colour']);
  });

  it('names a block’s wrong key rather than the two forms a column can take', () => {
    const one = { layout: 'two-columns', title: 'A', left: { bulets: ['x'] }, right: [{ text: 'x' }, { txt: 'x' }] };
    expect(saidOf(deck(one)).map(({ code, at }) => `${at} ${code}`)).toEqual([
      'slides.0.left.bulets schema/unknown-key-near',
      'slides.0.right.1.txt schema/unknown-key-near',
    ]);
  });
});

it('gives every message in two languages with the same holes', () => {
  const holes = (text: string | undefined) => new Set(text?.match(/\{\w+\}/g) ?? []);
  for (const [code, { vi, en }] of Object.entries(messages)) {
    expect(vi.hint === undefined, code).toBe(en.hint === undefined);
    expect(holes(`${vi.message} ${vi.hint}`), code).toEqual(holes(`${en.message} ${en.hint}`));
    expect(vi.message, code).not.toBe(en.message);
  }
});
