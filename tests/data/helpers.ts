import { readFileSync } from 'node:fs';
import { createEvaluator, type Evaluator } from '../../src/data/evaluator.ts';
import { loadDataset } from '../../src/data/load.ts';
import type { Dataset, Quantity } from '../../src/data/types.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';

export const PROVINCE = new URL('./fixtures/province', import.meta.url).pathname;

export function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The files of the disk; workbooks aren't among them. */
export const ON_DISK = { read: readBytes, workbook: () => null };

/** Loads a package from memory: file name → text. */
export function loadFiles(files: Readonly<Record<string, string>>): { dataset: Dataset | null; found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const read = (path: string) => {
    const text = files[path.replace('p/', '')];
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  const dataset = loadDataset('p', { read, workbook: () => null }, (file) => reporterFor(file, found));
  return { dataset, found };
}

// Without it a value such as 1.234 could mean either.
const POINT_IS_DECIMAL =
  '{"name":"p","resources":[{"name":"observations","schema":{"fields":[{"name":"value","decimalChar":"."},{"name":"of","decimalChar":"."}]}}]}';

/** Loads a package with these lines in observations.csv and small other tables; `files` replaces whole files. */
export function loadRows(rows: readonly string[], files: Readonly<Record<string, string>> = {}) {
  return loadFiles({
    'datapackage.json': POINT_IS_DECIMAL,
    'indicators.csv':
      'id,name_vi,unit,decimals\nbudget,Thu,tỷ đồng,0\nrate,Tỷ lệ,%,1\nrise,Mức tăng,points,1\nplain,Số,,0\n',
    'areas.csv': 'code,name_vi\ntinh,Tỉnh\nvn,Cả nước\n',
    'scenarios.csv': 'code,name_vi\nactual,Thực hiện\n',
    'sources.csv': 'id,title\na,A\nb,B\n',
    'observations.csv': `indicator,period,area,scenario,value,formula,of,qualifier,source,locator,as_written\n${rows.join('\n')}\n`,
    ...files,
  });
}

export function provinceDataset(): Dataset {
  const found: Diagnostic[] = [];
  const dataset = loadDataset(PROVINCE, ON_DISK, (file) => reporterFor(file, found));
  if (!dataset || found.length > 0) throw new Error(`The fixture must load cleanly: ${JSON.stringify(found)}`);
  return dataset;
}

/** What an expression prints, with ordinary spaces; a problem's code where there is one. */
export function printer(evaluator: Evaluator): (source: string) => string {
  return (source) => {
    const outcome = evaluator.print(source);
    if (!outcome.ok) return outcome.problem.code;
    return typeof outcome.value === 'string' ? outcome.value : outcome.value.text.replaceAll('\u00a0', ' ');
  };
}

export function quantityOf(evaluator: Evaluator, source: string): Quantity {
  const outcome = evaluator.quantity(source);
  if (!outcome.ok) throw new Error(`${source}: ${outcome.problem.code}`);
  return outcome.value;
}

export function provincePrinter(lang: string): (source: string) => string {
  return printer(createEvaluator(provinceDataset(), lang));
}
