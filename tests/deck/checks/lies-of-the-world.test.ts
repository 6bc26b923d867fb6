import { describe, expect, it } from 'vitest';
import { compileText, ROOT } from '../../twindeck.ts';

const WORLD = `${ROOT}/data/the-gioi-1955-2005/datapackage.json`;
const PROVINCE = `${ROOT}/data/thai-nguyen-2021/datapackage.json`;

const told = (yaml: string): readonly string[] =>
  compileText(yaml).diagnostics.flatMap(({ code, severity, message }) =>
    severity === 'info' ? [] : [`${code}: ${message}`],
  );

interface Deck {
  readonly head: string;
  /** True texts, each the only bullet of a slide. */
  readonly honest: readonly string[];
  /** What is seeded where: the honest text with one thing in it changed. */
  readonly lies: readonly (readonly [what: string, text: string])[];
}

const deckOf = (head: string, texts: readonly string[]) =>
  [
    'title: T',
    head,
    'slides:',
    ...texts.map(
      (text, i) => `  - { layout: bullets, title: ${'A'.repeat(i + 1)}, bullets: [${JSON.stringify(text)}] }`,
    ),
    '',
  ].join('\n');

const DECKS: Readonly<Record<string, Deck>> = {
  'the world, in English': {
    head: `lang: en\ndata: ${WORLD}`,
    honest: [
      'China had {{ population@chn | in: million people | digits: 0 }} in 2005, India {{ population@ind | in: million people | digits: 0 }}',
      'Life expectancy in Japan rose from {{ life_expectancy@jpn@1955 }} in 1955 to {{ life_expectancy@jpn }} in 2005',
      'In South Korea the number of children per woman fell from {{ fertility@kor@1955 }} (1955) to {{ fertility@kor }} (2005)',
      'Nigeria’s population is more than three times that of 1955: {{ population@nga }} against {{ population@nga@1955 }}',
      'Pakistan has {{ population@pak }}, over four times as many as in 1955 ({{ population@pak@1955 }})',
      'Japan ranks first in life expectancy: {{ rank(life_expectancy@jpn) }}',
      'Indonesia ranks {{ rank(population@idn) }} by population',
      'China holds less than a quarter of all people: {{ share(population@chn, population@chn + population@ind + sum(population@*)) | digits: 0 }}',
      'India’s share is {{ share(population@ind, sum(population@*)) | digits: 0 }} of all people, more than a fifth',
      'Growth of {{ growth(population@irn, population@irn@1955) | digits: 0 }} in Iran compared with 1955',
      'Life expectancy in Japan was {{ life_expectancy@jpn }}, higher than in the United States ({{ life_expectancy@usa }})',
      'Fertility in Iran was {{ fertility@irn@1955 }} in 1955 and {{ fertility@irn }} in 2005',
      'Together China and India have {{ population@chn + population@ind }}, more than {{ 2000000000 * 1 }}',
      'People in Brazil live {{ life_expectancy@bra - life_expectancy@bra@1955 | digits: 0 }} longer than in 1955',
      'The United States had {{ population@usa | in: million people | digits: 0 | bare }} million people',
    ],
    lies: [
      [
        'the two ends of a rise swapped',
        'Life expectancy in Japan rose from {{ life_expectancy@jpn }} in 1955 to {{ life_expectancy@jpn@1955 }} in 2005',
      ],
      [
        'another year named behind a figure',
        'Fertility in Iran was {{ fertility@irn@1955 }} in 2005 and {{ fertility@irn }} in 1955',
      ],
      [
        'a country’s figure under another’s name',
        'Life expectancy in Japan was {{ life_expectancy@usa }}, higher than in the United States ({{ life_expectancy@usa }})',
      ],
      [
        'figures of two countries swapped',
        'China had {{ population@ind | in: million people | digits: 0 }} in 2005, India {{ population@chn | in: million people | digits: 0 }}',
      ],
      [
        'fell, of what rose',
        'Life expectancy in Japan fell from {{ life_expectancy@jpn@1955 }} in 1955 to {{ life_expectancy@jpn }} in 2005',
      ],
      [
        'lower than, of what is higher',
        'Life expectancy in Japan was {{ life_expectancy@jpn }}, lower than in the United States ({{ life_expectancy@usa }})',
      ],
      [
        'five times that are four',
        'Pakistan has {{ population@pak }}, over five times as many as in 1955 ({{ population@pak@1955 }})',
      ],
      [
        'twice that is more than thrice',
        'Nigeria’s population is twice that of 1955: {{ population@nga }} against {{ population@nga@1955 }}',
      ],
      ['the first rank that is the fourth', 'Indonesia ranks first by population: {{ rank(population@idn) }}'],
      ['a rank in words', 'Indonesia ranks third by population'],
      [
        'half that is a quarter',
        'India’s share is {{ share(population@ind, sum(population@*)) | digits: 0 }} of all people, more than half',
      ],
      [
        'another base of a growth',
        'Growth of {{ growth(population@irn, population@irn@1955) | digits: 0 }} in Iran compared with 1965',
      ],
      [
        'a wrong scale behind a bare figure',
        'The United States had {{ population@usa | in: million people | digits: 0 | bare }} billion people',
      ],
      ['a typed amount', 'The United States had 310 million people'],
      ['an amount in words', 'The United States had three hundred million people'],
      [
        'a shrinking that is a growth',
        'A decline of {{ growth(population@irn, population@irn@1955) | digits: 0 }} in Iran compared with 1955',
      ],
      ['another indicator’s name', 'Population of Japan: {{ life_expectancy@jpn }}'],
      [
        'longer that is shorter',
        'People in Brazil live {{ life_expectancy@bra - life_expectancy@bra@1955 | digits: 0 }} shorter than in 1955',
      ],
    ],
  },
  'the world, in Vietnamese': {
    head: `lang: vi\ndata: ${WORLD}`,
    honest: [
      'Trung Quốc có {{ population@chn | in: triệu người | digits: 0 }}, Ấn Độ có {{ population@ind | in: triệu người | digits: 0 }}',
      'Tuổi thọ của Nhật Bản tăng từ {{ life_expectancy@jpn@1955 }} năm 1955 lên {{ life_expectancy@jpn }} năm 2005',
      'Mức sinh ở Hàn Quốc giảm {{ fertility@kor@1955 - fertility@kor | digits: 1 }} so với năm 1955',
      'Nhật Bản đứng đầu về tuổi thọ, thứ hạng {{ rank(life_expectancy@jpn) }}',
      'Dân số Pa-ki-xtan {{ population@pak }}, gấp bốn lần năm 1955',
      'Ấn Độ chiếm {{ share(population@ind, sum(population@*)) | digits: 0 }}, hơn một phần năm',
      'Tuổi thọ I-ran là {{ life_expectancy@irn }}, cao hơn của Ấn Độ ({{ life_expectancy@ind }})',
      'Dân số Hoa Kỳ là {{ population@usa | in: triệu người | digits: 0 | bare }} triệu người',
      'Năm 1955, dân số Ni-giê-ri-a mới là {{ population@nga@1955 }}; năm 2005 đã là {{ population@nga }}',
    ],
    lies: [
      [
        'hai nước đổi chỗ',
        'Trung Quốc có {{ population@ind | in: triệu người | digits: 0 }}, Ấn Độ có {{ population@chn | in: triệu người | digits: 0 }}',
      ],
      [
        'năm gọi sai',
        'Tuổi thọ của Nhật Bản tăng từ {{ life_expectancy@jpn@1955 }} năm 2005 lên {{ life_expectancy@jpn }} năm 1955',
      ],
      [
        'giảm thành tăng',
        'Mức sinh ở Hàn Quốc tăng {{ fertility@kor@1955 - fertility@kor | digits: 1 }} so với năm 1955',
      ],
      ['đứng đầu mà là thứ tư', 'In-đô-nê-xi-a đứng đầu về dân số, thứ hạng {{ rank(population@idn) }}'],
      ['gấp đôi mà là gấp bốn', 'Dân số Pa-ki-xtan {{ population@pak }}, gấp đôi năm 1955'],
      [
        'một nửa mà là một phần tư',
        'Ấn Độ chiếm {{ share(population@ind, sum(population@*)) | digits: 0 }}, hơn một nửa',
      ],
      [
        'thấp hơn mà cao hơn',
        'Tuổi thọ I-ran là {{ life_expectancy@irn }}, thấp hơn của Ấn Độ ({{ life_expectancy@ind }})',
      ],
      ['tỷ thay triệu', 'Dân số Hoa Kỳ là {{ population@usa | in: triệu người | digits: 0 | bare }} tỷ người'],
      [
        'năm đầu câu không phải của số',
        'Năm 2005, dân số Ni-giê-ri-a là {{ population@nga@1955 }}; năm 1955 là {{ population@nga }}',
      ],
    ],
  },
  'the province, in English': {
    head: `lang: en\ndata: ${PROVINCE}`,
    honest: [
      'Revenue came to {{ budget_revenue }}, exceeding the plan of {{ budget_revenue@plan_council }}',
      'Growth of {{ grdp_growth }} was higher than the country’s {{ grdp_growth@vn }}',
      'The poverty rate fell by {{ poverty_rate@2020 - poverty_rate }} to {{ poverty_rate }}',
      'Exports of {{ export_value }} put the province in {{ export_rank }}',
      'More than three-quarters of communes: {{ ntm_communes }}',
    ],
    lies: [
      [
        'a plan that was met is missed',
        'Revenue came to {{ budget_revenue }}, falling short of the plan of {{ budget_revenue@plan_council }}',
      ],
      ['below that is above', 'Growth of {{ grdp_growth }} was below the country’s {{ grdp_growth@vn }}'],
      [
        'a rise that is a fall',
        'The poverty rate climbed by {{ poverty_rate@2020 - poverty_rate }} to {{ poverty_rate }}',
      ],
      ['first that is fourth', 'Exports of {{ export_value }} put the province in first place: {{ export_rank }}'],
      ['a bound word that turns a bound round', 'Exports came to under {{ export_value }}'],
      ['less than half that is more', 'Less than half of communes: {{ ntm_communes }}'],
    ],
  },
};

/** Charts, tables and cards over the world, true in every word. */
const SHOWN = `
title: The world
lang: en
data: ${WORLD}
slides:
  - layout: chart
    title: Japan has the highest life expectancy of the four
    chart:
      type: bar
      categories: [Japan, South Korea, China, India]
      series:
        - name: Life expectancy at birth
          values: [life_expectancy@jpn, life_expectancy@kor, life_expectancy@chn, life_expectancy@ind]
    takeaway: India is the lowest
  - layout: chart
    title: Children per woman fell in Iran
    chart:
      type: line
      categories: ["1955", "1980", "2005"]
      series:
        - name: Children per woman
          values: [fertility@irn@1955, fertility@irn@1980, fertility@irn]
      axis: { title: Children per woman }
      alt: Fertility in Iran over fifty years
  - layout: table
    title: Three large countries
    table:
      columns: [Country, People (million people), Children per woman]
      rows:
        - [China, "{{ population@chn | in: million people | digits: 1 | bare }}", "{{ fertility@chn | bare }}"]
        - [India, "{{ population@ind | in: million people | digits: 1 | bare }}", "{{ fertility@ind | bare }}"]
        - [Nigeria, "{{ population@nga | in: million people | digits: 1 | bare }}", "{{ fertility@nga | bare }}"]
  - layout: table
    title: Two halves of a subcontinent
    table:
      columns: [Country, People]
      rows:
        - [India, "{{ population@ind | bare }}"]
        - [Pakistan, "{{ population@pak | bare }}"]
        - [Total, "{{ population@ind + population@pak | bare }}"]
  - layout: figures
    title: Brazil in one glance
    figures:
      - value: "{{ life_expectancy@bra }}"
        label: Life expectancy at birth
        compare: { change: "{{ life_expectancy@bra - life_expectancy@bra@1955 | sign }}", text: compared with 1955 }
      - value: "{{ fertility@bra }}"
        label: Children per woman
`;

const SHOWN_LIES: readonly (readonly [what: string, from: string, to: string])[] = [
  ['the highest that isn’t', 'Japan has the highest', 'South Korea has the highest'],
  ['the lowest that isn’t', 'India is the lowest', 'China is the lowest'],
  ['rose, over a chart that falls', 'Children per woman fell in', 'Children per woman rose in'],
  ['countries swapped in a chart', '[Japan, South Korea, China, India]', '[South Korea, Japan, China, India]'],
  ['years swapped in a chart', '["1955", "1980", "2005"]', '["1980", "1955", "2005"]'],
  ['another indicator in a series', 'values: [fertility@irn@1955,', 'values: [life_expectancy@irn@1955,'],
  ['a number typed in a chart', 'life_expectancy@chn, life_expectancy@ind]', '75.1, life_expectancy@ind]'],
  ['a wrong number typed in a title', 'Children per woman fell in', 'Children per woman: 2.5 children in'],
  [
    'a wrong number in an alternative text',
    'Fertility in Iran over fifty years',
    'Children per woman: 2.5 children per woman',
  ],
  ['a number typed in a cell', '"{{ fertility@ind | bare }}"', '"3.2"'],
  ['rows of a table swapped', '- [China, "{{ population@chn', '- [Nigeria, "{{ population@chn'],
  ['another scale over a column', 'People (million people)', 'People (thousand people)'],
  [
    'a figure of another row in a total',
    '{{ population@ind + population@pak | bare }}',
    '{{ population@ind + population@bgd | bare }}',
  ],
  ['another indicator’s card', 'value: "{{ fertility@bra }}"', 'value: "{{ life_expectancy@bra@1980 }}"'],
  ['an old figure on a card', 'value: "{{ life_expectancy@bra }}"', 'value: "{{ life_expectancy@bra@1980 }}"'],
  ['another base of a card', 'text: compared with 1955', 'text: compared with 1980'],
];

describe.each(Object.entries(DECKS))('of %s', (_, { head, honest, lies }) => {
  it('nothing is said that is true', () => {
    expect(told(deckOf(head, honest))).toEqual([]);
  });

  it.each(lies)('a lie is told: %s', (_what, text) => {
    expect(told(deckOf(head, [text]))).not.toEqual([]);
  });
});

describe('of charts, tables and cards', () => {
  it('nothing is said that is true', () => {
    expect(told(SHOWN)).toEqual([]);
  });

  it.each(SHOWN_LIES)('a lie is told: %s', (_what, from, to) => {
    expect(SHOWN.split(from)).toHaveLength(2);
    expect(told(SHOWN.replace(from, to))).not.toEqual([]);
  });
});
