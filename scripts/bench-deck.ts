import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isScalar, isSeq, visit } from 'yaml';
import { type Binder, createBinder, numberIn } from './bench-data.ts';

/** A slide of peer-bench's neutral deck (its generate.mjs): numbers stand in texts as Vietnamese writes them. */
export interface NeutralSlide {
  readonly id: string;
  readonly kind: 'title' | 'bullets' | 'big' | 'table' | 'chart';
  readonly title: string;
  readonly name?: string;
  readonly subtitle?: string;
  readonly unit?: string;
  readonly type?: 'bar' | 'line' | 'pie';
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly labels?: readonly string[];
  readonly items?: readonly (string | { readonly value: string; readonly label: string })[];
  readonly series?: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const PERIOD = '2021';

/** Writes `slides` to `folder` as deck.yaml and data/bench/: the same words, with every number bound to an observation. */
export function writeBenchDeck(folder: string, slides: readonly NeutralSlide[]): void {
  const binder = createBinder();
  const deck = {
    title: 'Thái Nguyên 2021',
    date: '2021-12-31',
    lang: 'vi',
    data: 'bench',
    slides: slides.map((slide) => KINDS[slide.kind](slide, binder)),
  };
  const data = join(folder, 'data/bench');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(folder, 'deck.yaml'), yamlOf(deck));
  for (const [name, text] of binder.files()) writeFileSync(join(data, name), text);
}

/** YAML as people write it: lists of values and categories on one line. */
function yamlOf(deck: object): string {
  const document = new Document(deck, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isSeq(value) && isScalar(key) && ['values', 'categories', 'columns'].includes(String(key.value)))
        value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const KINDS: Readonly<Record<NeutralSlide['kind'], (slide: NeutralSlide, binder: Binder) => unknown>> = {
  title: ({ title, subtitle }) => ({ layout: 'title', title: plain(title), subtitle }),
  bullets: ({ id, title, items = [] }, binder) => ({
    layout: 'bullets',
    title: plain(title),
    bullets: items.map((item, index) => bullet(String(item), `s${id}_${index + 1}`, binder)),
  }),
  big: ({ id, title, items = [] }, binder) => ({
    layout: 'figures',
    title: plain(title),
    figures: items.map((item, index) => {
      if (typeof item === 'string') throw new Error(`slide ${id}: a figure was expected`);
      const [, number = '', unit = ''] = /^(\S+) (.*)$/.exec(item.value) ?? [];
      return {
        value: `{{ ${binder.bind({ name: item.label, unit, area: `s${id}_${index + 1}`, value: numberIn(number) })} }}`,
        label: plain(item.label),
      };
    }),
  }),
  table: ({ id, title, head = [], rows = [] }, binder) => ({
    layout: 'table',
    title: plain(title),
    table: { columns: head, rows: rows.map((row, index) => tableRow(row, `s${id}_${index + 1}`, binder)) },
  }),
  chart: (slide, binder) => ({ layout: 'chart', title: plain(slide.title), chart: chart(slide, binder) }),
};

/** '<name> đạt <number> <unit>, tăng <number>% so với năm 2020' */
function bullet(text: string, area: string, { bind }: Binder): string {
  const [, name, value, unit, rise] = /^(.*) đạt (\S+) (.*), tăng (\S+)% so với năm 2020$/.exec(text) ?? [];
  if (name === undefined || value === undefined || unit === undefined || rise === undefined)
    throw new Error(`unknown bullet: ${text}`);
  const reached = bind({ name, unit, area, value: numberIn(value) });
  const risen = bind({ name: 'Mức tăng', unit: '%', area, value: numberIn(rise) });
  return `${plain(name)} đạt {{ ${reached} }}, tăng {{ ${risen} }} so với năm 2020`;
}

function tableRow([name = '', unit = '', plan = '', actual = '']: readonly string[], area: string, { bind }: Binder) {
  const cell = (scenario: 'plan' | 'actual', text: string) =>
    `{{ ${bind({ name, unit, area, scenario, value: numberIn(text) })} | bare }}`;
  return [plain(name), unit, cell('plan', plan), cell('actual', actual)];
}

const TYPES = { bar: 'column', line: 'line', pie: 'pie' } as const;

function chart({ id, name = '', unit = '', type = 'bar', labels = [], series = [] }: NeutralSlide, { bind }: Binder) {
  const area = `s${id}`;
  return {
    type: TYPES[type],
    unit,
    categories: labels,
    series: series.map((one) => {
      const scenario = one.name === 'Kế hoạch' ? 'plan' : 'actual';
      const value = (number: number, index: number) =>
        bind({ name, unit, area, scenario, period: labels[index] ?? PERIOD, value: number });
      return { name: plain(one.name), values: one.values.map(value) };
    }),
  };
}

/** A number within a name ("trên 1 ha") is marked as not being data; years and page numbers need no mark. */
function plain(text: string): string {
  return text.replace(/(trên|từ) (\d+)/g, '$1 {{ "$2" }}');
}
