import { lookUp } from './catalogues.ts';
import { isCode } from './codes.ts';
import { addTo, placesOf } from './places.ts';
import type { Row, Table } from './table.ts';
import type { Dataset, Observation, Source } from './types.ts';
import { isWritten } from './written.ts';

type Known = Pick<Dataset, 'indicators' | 'areas' | 'scenarios' | 'sources'>;
type Said = Pick<Observation, 'value' | 'formula'>;

const QUALIFIERS = ['exact', 'over', 'nearly', 'about', 'under'] as const;

const NO_SOURCE: Pick<Source, 'id' | 'lang'> = { id: '' };

/** Reads observations.csv against the other tables; rows that can't be understood are reported and left out. */
export function readObservations(table: Table, known: Known): Pick<Dataset, 'observations' | 'places'> {
  const observations: Observation[] = [];
  const places = placesOf([]);
  const periods = new Map<string, string>();
  for (const row of table.rows) {
    const observation = readObservation(row, table, known, periods);
    if (!observation) continue;
    const earlier = addTo(places, observation).find(({ source }) => source === observation.source);
    if (earlier && earlier !== observation) {
      const { indicator, period } = observation;
      const line = earlier.row + 2;
      table.reporter.add('data/duplicate-observation', [row.index, 'indicator'], { indicator, period, line });
    }
    checkWritten(observation, table, known);
    observations.push(observation);
  }
  return { observations, places };
}

function readObservation(row: Row, table: Table, known: Known, periods: Map<string, string>): Observation | null {
  const indicator = row.required('indicator');
  const period = readPeriod(row, table, known, periods);
  const qualifier = row.choice('qualifier', QUALIFIERS);
  const source = row.text('source');
  const found = {
    indicator: indicator === '' ? null : lookUp(known.indicators, row, 'indicator', indicator, table),
    area: lookUp(known.areas, row, 'area', row.text('area') || firstKey(known.areas), table),
    scenario: lookUp(known.scenarios, row, 'scenario', row.text('scenario') || firstKey(known.scenarios), table),
    source: source === '' ? NO_SOURCE : lookUp(known.sources, row, 'source', source, table),
  };
  const said = readSaid(row, table, found.indicator?.unit ?? '');
  if (!period || !qualifier || !said || !found.indicator || !found.area || !found.scenario || !found.source)
    return null;
  if (said.formula !== null && qualifier !== 'exact') {
    table.reporter.add('data/formula-qualifier', [row.index, 'qualifier'], { qualifier });
  }
  return {
    // The texts of the other tables, not the row's own: there are few of them, and they are looked up by again and again.
    indicator: found.indicator.id,
    period,
    area: found.area.code,
    scenario: found.scenario.code,
    value: said.value,
    formula: said.formula,
    of: row.number('of'),
    qualifier,
    source: found.source.id,
    locator: row.text('locator'),
    asWritten: row.text('as_written'),
    lang: found.source.lang ?? 'vi',
    row: row.index,
  };
}

/** `sound` are the periods that need no second look. */
function readPeriod(
  row: Row,
  { reporter }: Table,
  { areas, scenarios }: Known,
  sound: Map<string, string>,
): string | null {
  const period = row.required('period');
  const before = sound.get(period);
  if (before !== undefined || period === '') return before ?? null;
  if (!isCode(period)) {
    reporter.add('data/bad-id', [row.index, 'period'], { id: period });
    return null;
  }
  if (areas.has(period) || scenarios.has(period)) {
    reporter.add('data/ambiguous-code', [row.index, 'period'], { code: period });
  } else sound.set(period, period);
  return period;
}

/** What tables write where there is no figure. */
const NO_FIGURE = /^(?:[-–—…]|\.{2,3}|n\/?a|nd|null|none|chưa có|không có|kxđ)$/iu;

// A formula may stand in its own column or, as in a spreadsheet, with its '=' in the place of the value.
function readSaid(row: Row, { reporter }: Table, unit: string): Said | null {
  const [inValue, inFormula] = [row.text('value'), row.text('formula')];
  const isFormula = inValue.startsWith('=');
  const formula = (isFormula ? inValue : inFormula).replace(/^=/, '').trim();
  if (formula !== '' && (isFormula ? inFormula : inValue) !== '') {
    reporter.add('data/value-and-formula', [row.index, 'formula']);
    return null;
  }
  if (formula !== '') return { value: null, formula };
  if (inValue === '') {
    reporter.add('data/no-value', [row.index, 'value']);
    return null;
  }
  if (NO_FIGURE.test(inValue)) {
    reporter.add('data/no-figure', [row.index, 'value'], { value: inValue });
    return null;
  }
  const value = row.number('value', unit);
  return value && { value, formula: null };
}

function checkWritten(observation: Observation, { reporter }: Table, { indicators }: Known): void {
  const { value, of, asWritten, lang, indicator, row } = observation;
  if (!value || !/\d/.test(asWritten)) return;
  const unit = indicators.get(indicator)?.unit ?? '';
  if (!isWritten(value, unit, asWritten, lang)) {
    reporter.add('data/as-written-disagrees', [row, 'value'], { value: value.toFixed(), asWritten });
  }
  if (of && !isWritten(of, unit, asWritten, lang)) {
    reporter.add('data/as-written-disagrees', [row, 'of'], { value: of.toFixed(), asWritten });
  }
}

function firstKey(entries: ReadonlyMap<string, unknown>): string {
  return entries.keys().next().value ?? '';
}
