import { lookUp } from './catalogues.ts';
import { isCode } from './codes.ts';
import { keyOf } from './select.ts';
import type { Row, Table } from './table.ts';
import type { Dataset, Observation } from './types.ts';
import { findWritten } from './written.ts';

type Known = Pick<Dataset, 'indicators' | 'areas' | 'scenarios' | 'sources'>;
type Said = Pick<Observation, 'value' | 'formula'>;

/** Reads observations.csv against the other tables; rows that can't be understood are reported and left out. */
export function readObservations(table: Table, known: Known): readonly Observation[] {
  const observations: Observation[] = [];
  const first = new Map<string, Observation>();
  for (const row of table.rows) {
    const observation = readObservation(row, table, known);
    if (!observation) continue;
    const key = `${keyOf(observation.indicator, observation)} ${observation.source}`;
    const earlier = first.get(key);
    if (earlier) {
      const { indicator, period } = observation;
      const line = earlier.row + 2;
      table.reporter.add('data/duplicate-observation', [row.index, 'indicator'], { indicator, period, line });
    } else first.set(key, observation);
    checkWritten(observation, table, known);
    observations.push(observation);
  }
  return observations;
}

function readObservation(row: Row, table: Table, known: Known): Observation | null {
  const indicator = row.required('indicator');
  const period = readPeriod(row, table, known);
  const area = row.text('area') || firstKey(known.areas);
  const scenario = row.text('scenario') || firstKey(known.scenarios);
  const source = row.text('source');
  const qualifier = row.choice('qualifier', ['exact', 'over', 'nearly', 'about', 'under']);
  const said = readSaid(row, table);
  const found = [
    indicator !== '' && lookUp(known.indicators, row, 'indicator', indicator, table),
    lookUp(known.areas, row, 'area', area, table),
    lookUp(known.scenarios, row, 'scenario', scenario, table),
    source === '' || lookUp(known.sources, row, 'source', source, table),
  ];
  if (!period || !qualifier || !said || !found.every(Boolean)) return null;
  if (said.formula !== null && qualifier !== 'exact') {
    table.reporter.add('data/formula-qualifier', [row.index, 'qualifier'], { qualifier });
  }
  const [locator, asWritten] = [row.text('locator'), row.text('as_written')];
  const lang = known.sources.get(source)?.lang ?? 'vi';
  const of = row.number('of');
  const place = { source, locator, asWritten, lang, row: row.index };
  return { indicator, period, area, scenario, ...said, of, qualifier, ...place };
}

function readPeriod(row: Row, { reporter }: Table, { areas, scenarios }: Known): string | null {
  const period = row.required('period');
  if (period === '') return null;
  if (!isCode(period)) {
    reporter.add('data/bad-id', [row.index, 'period'], { id: period });
    return null;
  }
  if (areas.has(period) || scenarios.has(period)) {
    reporter.add('data/ambiguous-code', [row.index, 'period'], { code: period });
  }
  return period;
}

/** What tables write where there is no figure. */
const NO_FIGURE = /^(?:[-–—…]|\.{2,3}|n\/?a|nd|null|none|chưa có|không có|kxđ)$/iu;

// A formula may stand in its own column or, as in a spreadsheet, with its '=' in the place of the value.
function readSaid(row: Row, { reporter }: Table): Said | null {
  const inValue = row.text('value').startsWith('=');
  const formula = (inValue ? row.text('value') : row.text('formula')).replace(/^=/, '').trim();
  const both = formula !== '' && row.text(inValue ? 'formula' : 'value') !== '';
  if (both) reporter.add('data/value-and-formula', [row.index, 'formula']);
  if (both) return null;
  if (formula !== '') return { value: null, formula };
  if (row.text('value') === '') {
    reporter.add('data/no-value', [row.index, 'value']);
    return null;
  }
  if (NO_FIGURE.test(row.text('value'))) {
    reporter.add('data/no-figure', [row.index, 'value'], { value: row.text('value') });
    return null;
  }
  const value = row.number('value');
  return value && { value, formula: null };
}

function checkWritten(observation: Observation, { reporter }: Table, { indicators }: Known): void {
  const { value, of, asWritten, lang, indicator, row } = observation;
  if (!value || !/\d/.test(asWritten)) return;
  const unit = indicators.get(indicator)?.unit ?? '';
  if (!findWritten(value, unit, asWritten, lang)) {
    reporter.add('data/as-written-disagrees', [row, 'value'], { value: value.toFixed(), asWritten });
  }
  if (of && !findWritten(of, unit, asWritten, lang)) {
    reporter.add('data/as-written-disagrees', [row, 'of'], { value: of.toFixed(), asWritten });
  }
}

function firstKey(entries: ReadonlyMap<string, unknown>): string {
  return entries.keys().next().value ?? '';
}
