import type { Reporter } from '../diagnostics/diagnostic.ts';
import { readIndicators, readMembers, readSources } from './catalogues.ts';
import { keyColumn, readColumns } from './columns.ts';
import { jsonTable } from './json-table.ts';
import { readObservations } from './observations.ts';
import { type DataFiles, isWorkbook, openFile } from './open-table.ts';
import { type Descriptor, parseDescriptor, type Resource, usualResource } from './package.ts';
import { sortPeriods } from './periods.ts';
import { prefer } from './prefer.ts';
import { type Columns, readTable, reporterIn, type Table } from './table.ts';
import type { Dataset, Indicator } from './types.ts';

type ReporterFor = (file: string) => Reporter;

const TABLES = {
  indicators: {
    required: ['id', 'name_vi', 'unit'],
    optional: ['name_en', 'unit_en', 'decimals', 'topic', 'better', 'description'],
    numeric: ['decimals'],
  },
  areas: { required: ['code', 'name_vi'], optional: ['name_en', 'level'], numeric: [] },
  scenarios: { required: ['code', 'name_vi'], optional: ['name_en'], numeric: [] },
  sources: { required: ['id', 'title'], optional: ['publisher', 'date', 'url', 'lang'], numeric: [] },
  observations: {
    required: ['indicator', 'period', 'value'],
    optional: ['area', 'scenario', 'formula', 'of', 'qualifier', 'source', 'locator', 'as_written'],
    numeric: ['value', 'of'],
  },
} as const satisfies Readonly<Record<string, Columns>>;

type TableName = keyof typeof TABLES;

interface Package {
  readonly descriptor: Descriptor;
  /** The descriptor's own path, or that of a workbook which holds all tables. */
  readonly file: string;
  readonly files: DataFiles;
  readonly reporterFor: ReporterFor;
}

/**
 * Reads a data package. `packagePath` is its folder, its datapackage.json, or an .xlsx file that has a sheet for each table.
 * Bad rows are reported and left out; null when the package can't be read at all.
 */
export function loadDataset(packagePath: string, files: DataFiles, reporterFor: ReporterFor): Dataset | null {
  if (isWorkbook(packagePath)) {
    const name = packagePath.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
    const descriptor = { name, title: name, prefer: [], resources: new Map() };
    return readPackage({ descriptor, file: packagePath, files, reporterFor });
  }
  const file = packagePath.endsWith('.json') ? packagePath : join(packagePath, 'datapackage.json');
  const text = readText(file, files, reporterFor(file));
  const descriptor =
    text === null ? null : parseDescriptor(text, folderOf(file).replace(/^.*\//, ''), reporterFor(file));
  return descriptor && readPackage({ descriptor, file, files, reporterFor });
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
  const { observations: read, places } = readObservations(observations, known);
  const dataset: Dataset = {
    name: from.descriptor.name,
    title: from.descriptor.title,
    ...known,
    observations: read,
    places,
    columns: readColumns({ indicators, areas, scenarios }, extraTables(from)),
    periods: sortPeriods(new Set(read.map(({ period }) => period))),
    unitNames: unitNamesOf(known.indicators.values()),
    observationsPlace: observations.place,
  };
  return prefer(dataset, from.descriptor.prefer, ['prefer'], from.reporterFor(from.file));
}

/** The other tables of the package, as far as a declared column says what their rows are about. */
function extraTables(from: Package): readonly Table[] {
  return [...from.descriptor.resources].flatMap(([name, resource]) => {
    if (name in TABLES || !keyColumn(resource.fields)) return [];
    return openResource(from, resource, { required: [], optional: [], numeric: [] }) ?? [];
  });
}

function openTable(from: Package, name: TableName): Table | null {
  return openResource(from, from.descriptor.resources.get(name) ?? usualResource(name), TABLES[name]);
}

function openResource({ file, files, reporterFor }: Package, resource: Resource, columns: Columns): Table | null {
  const path = isWorkbook(file) ? file : join(folderOf(file), resource.path);
  const { inline, numbers } = resource;
  const raw = inline
    ? jsonTable(inline.rows, inline.at, numbers, reporterFor(file))
    : openFile(path, resource, files, reporterFor(path));
  return raw && readTable(raw, columns, reporterIn(raw.place, reporterFor));
}

function readText(path: string, { read }: DataFiles, reporter: Reporter): string | null {
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

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder.replace(/\/$/, '')}/${path}`;
}
