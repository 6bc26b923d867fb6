import type { Reporter } from '../diagnostics/diagnostic.ts';
import { readIndicators, readMembers, readSources } from './catalogues.ts';
import { keyColumn, readColumns } from './columns.ts';
import { readObservations } from './observations.ts';
import { type Descriptor, parseDescriptor, type Resource } from './package.ts';
import { sortPeriods } from './periods.ts';
import { type Columns, readTable, type Table } from './table.ts';
import type { Dataset, Indicator } from './types.ts';

type Read = (path: string) => Uint8Array | null;
type ReporterFor = (file: string) => Reporter;

const TABLES = {
  indicators: {
    required: ['id', 'name_vi', 'unit'],
    optional: ['name_en', 'unit_en', 'decimals', 'topic', 'better', 'description'],
  },
  areas: { required: ['code', 'name_vi'], optional: ['name_en', 'level'] },
  scenarios: { required: ['code', 'name_vi'], optional: ['name_en'] },
  sources: { required: ['id', 'title'], optional: ['publisher', 'date', 'url'] },
  observations: {
    required: ['indicator', 'period', 'value'],
    optional: ['area', 'scenario', 'formula', 'of', 'qualifier', 'source', 'locator', 'as_written'],
  },
} as const satisfies Readonly<Record<string, Columns>>;

type TableName = keyof typeof TABLES;

interface Package {
  readonly descriptor: Descriptor;
  readonly folder: string;
  readonly read: Read;
  readonly reporterFor: ReporterFor;
}

/**
 * Reads a data package. `packagePath` is its folder or its datapackage.json; `read` gives a file's bytes, null when there is
 * none. Bad rows are reported and left out; null when the package can't be read at all.
 */
export function loadDataset(packagePath: string, read: Read, reporterFor: ReporterFor): Dataset | null {
  const file = packagePath.endsWith('.json') ? packagePath : join(packagePath, 'datapackage.json');
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const reporter = reporterFor(file);
  const text = readText(file, read, reporter);
  const descriptor = text === null ? null : parseDescriptor(text, folder.replace(/^.*\//, ''), reporter);
  return descriptor && readPackage({ descriptor, folder, read, reporterFor });
}

function readPackage(from: Package): Dataset | null {
  const tables = {
    indicators: openTable(from, 'indicators'),
    areas: openTable(from, 'areas'),
    scenarios: openTable(from, 'scenarios'),
    sources: openTable(from, 'sources'),
    observations: openTable(from, 'observations'),
  };
  const { indicators, areas, scenarios, sources, observations } = tables;
  if (!indicators || !areas || !scenarios || !sources || !observations) return null;
  const areaCodes = readMembers(areas, new Map());
  const known = {
    indicators: readIndicators(indicators),
    areas: areaCodes,
    scenarios: readMembers(scenarios, areaCodes),
    sources: readSources(sources),
  };
  const read = readObservations(observations, known);
  return {
    name: from.descriptor.name,
    title: from.descriptor.title,
    ...known,
    observations: read,
    columns: readColumns({ indicators, areas, scenarios }, extraTables(from)),
    periods: sortPeriods(new Set(read.map(({ period }) => period))),
    unitNames: unitNamesOf(known.indicators.values()),
    observationsFile: observations.reporter.file,
  };
}

/** The other tables of the package, as far as a declared column says what their rows are about. */
function extraTables(from: Package): readonly Table[] {
  return [...from.descriptor.resources].flatMap(([name, resource]) => {
    if (name in TABLES || !keyColumn([...resource.numbers.keys()])) return [];
    return openResource(from, resource, { required: [], optional: [] }) ?? [];
  });
}

function openTable(from: Package, name: TableName): Table | null {
  const usual: Resource = { path: `${name}.csv`, delimiter: undefined, numbers: new Map() };
  return openResource(from, from.descriptor.resources.get(name) ?? usual, TABLES[name]);
}

function openResource({ folder, read, reporterFor }: Package, resource: Resource, columns: Columns): Table | null {
  const path = join(folder, resource.path);
  const reporter = reporterFor(path);
  const text = readText(path, read, reporter);
  return text === null ? null : readTable(text, resource, columns, reporter);
}

function readText(path: string, read: Read, reporter: Reporter): string | null {
  const bytes = read(path);
  if (bytes === null) {
    reporter.add('data/missing-file', [], { path });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    reporter.add('data/not-utf8', []);
    return null;
  }
}

function unitNamesOf(indicators: Iterable<Indicator>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { unit, unitEn } of indicators) if (!names.has(unit)) names.set(unit, unitEn);
  return names;
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder.replace(/\/$/, '')}/${path}`;
}
