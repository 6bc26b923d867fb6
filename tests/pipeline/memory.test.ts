import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/located.ts';
import { createMemory, type Memory } from '../../src/memory/memory.ts';
import { compile } from '../../src/pipeline.ts';
import { renderLivePage } from '../../src/render.ts';
import { effectsWith, PROVINCE, ROOT } from '../twindeck.ts';

const DECK = '/m/slides/deck.yaml';
const THEME = '/m/themes/own.yaml';
const PART = '/m/slides/part.yaml';
const DATA = '/m/data/province';

type Files = Record<string, string | Uint8Array>;
type Edit = readonly [what: string, change: (files: Files) => void];

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64url');

/** All that comes of a deck: messages with their places, slides, boxes, and every file of the live page. */
function outcome(files: Files, memory?: Memory) {
  const effects = effectsWith(files);
  const { compiled, diagnostics, lang, sources } = compile(DECK, effects, undefined, memory);
  const live = { script: '/a.js', style: '/a.css', digest };
  const page = compiled && renderLivePage(compiled, live, effects, memory ?? createMemory());
  return {
    diagnostics: locate(diagnostics, lang, effects, sources),
    deck: compiled && { ...compiled.deck, template: compiled.template },
    scenes: compiled?.scenes,
    page: page && { ...page, files: Array.from(page.files, ([name, data]) => [name, digest(data)]) },
  };
}

const replace = (path: string, from: string | RegExp, to: string): ((files: Files) => void) => {
  return (files) => {
    const text = files[path];
    if (typeof text !== 'string') throw new Error(`there is no ${path}`);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} has no ${from}`);
    files[path] = changed;
  };
};

function project(): Files {
  const every = readFileSync(`${ROOT}/tests/decks/every-layout/deck.yaml`, 'utf8');
  const pictures = ['bon-o.png', 'bon-o.svg'].map((name) => [
    `/m/slides/${name}`,
    readFileSync(`${ROOT}/tests/decks/every-layout/${name}`),
  ]);
  const data = readdirSync(PROVINCE).map((name) => [`${DATA}/${name}`, readFileSync(`${PROVINCE}/${name}`, 'utf8')]);
  const deck = every
    .replace(/^data: .*$/m, 'data: province\ntheme: own\ncontinue: auto')
    .replace(/^slides:$/m, 'slides:\n  - include: part.yaml');
  const part =
    '- layout: agenda\n- layout: bullets\n  title: Phần\n  bullets: ["Một **ý**", "{{ exports }}", 2.10]\n' +
    '- layout: bullets\n  for_each: { table: areas, as: area }\n  title: "{{ area }}"\n  bullets: ["{{ grdp_growth@area }}"]\n';
  return { ...Object.fromEntries([...pictures, ...data]), [DECK]: deck, [PART]: part, [THEME]: 'extends: trung-du\n' };
}

const EDITS: readonly Edit[] = [
  ['nothing', () => undefined],
  ['the title of a slide', replace(DECK, 'Bốn con số của năm', 'Bốn con số của một năm')],
  ['a new style in an early slide', replace(PART, 'Một **ý**', 'Một *ý* nghiêng')],
  ['a number that is written otherwise', replace(PART, '2.10', '2.1')],
  ['a figure that no slide had', replace(PART, '{{ exports }}', '{{ exports - exports@plan }}')],
  ['a figure that there is', replace(PART, '{{ exports - exports@plan }}', '{{ communes }}')],
  ['an error in a slide', replace(DECK, 'type: column', 'type: colunm')],
  ['the error mended', replace(DECK, 'type: colunm', 'type: column')],
  ['a fault of syntax', replace(DECK, 'lang: vi', 'lang: "vi')],
  ['the fault mended', replace(DECK, 'lang: "vi', 'lang: vi')],
  ['a comment above all', replace(DECK, /^/, '# thêm\n\n')],
  ['an observation', replace(`${DATA}/observations.csv`, /^(exports,2021.*?),(\d)/m, '$1,9$2')],
  ['the theme', (files) => (files[THEME] = 'extends: dem-hoi-truong\n')],
  ['a theme that is missing', (files) => (files[THEME] = 'extends: missing\n')],
  ['the theme of before', (files) => (files[THEME] = 'extends: trung-du\n')],
  ['a picture', (files) => (files['/m/slides/bon-o.svg'] = `${files['/m/slides/bon-o.svg']}`.replace('<svg', '<svg '))],
  ['a picture gone', (files) => delete files['/m/slides/bon-o.png']],
  [
    'a picture back',
    (files) => (files['/m/slides/bon-o.png'] = readFileSync(`${ROOT}/tests/decks/every-layout/bon-o.png`)),
  ],
  ['an included slide more', replace(PART, /^/, '- layout: bullets\n  title: Đầu tiên\n  bullets: [Một]\n')],
  ['an included slide fewer', replace(PART, /^- layout: bullets\n {2}title: Đầu tiên\n.*\n/, '')],
  [
    'slides in another order',
    replace(DECK, /( {2}- layout: section\n(?: {4}.*\n)+)( {2}- layout: bullets\n(?: {4}.*\n)+)/, '$2$1'),
  ],
  ['an id', replace(DECK, 'id: bon-so', 'id: bon-con-so')],
  ['the language', replace(DECK, 'lang: vi', 'lang: en')],
  ['the title of the deck', replace(DECK, 'title: Mọi bố cục', 'title: Every layout')],
];

describe('a deck that is compiled again with a memory', () => {
  it('comes out as if it were compiled for the first time, whatever was edited', () => {
    const memory = createMemory();
    const files = project();
    for (const [what, edit] of EDITS) {
      edit(files);
      const warm = outcome(files, memory);
      const cold = outcome(files);
      // Comparing texts takes a thousandth of the time; where they differ the values show it better.
      if (JSON.stringify(warm) !== JSON.stringify(cold)) expect(warm, what).toEqual(cold);
      if (cold.page) memory.settle();
    }
  });

  it('draws only what an edit changed', () => {
    const memory = createMemory();
    const files = project();
    const before = outcome(files, memory);
    replace(DECK, 'Cả nước tăng', 'Cả nước đã tăng')(files);
    const after = outcome(files, memory);
    const fresh = (after.scenes ?? []).filter((scene) => !before.scenes?.includes(scene));
    expect(fresh.map(({ layout }) => layout)).toEqual(['bullets']);
  });
});
