import { checkDataset } from '../data/check.ts';
import { decodeTable } from '../data/decode.ts';
import { known } from '../data/known.ts';
import { loadDataset } from '../data/load.ts';
import type { Dataset } from '../data/types.ts';
import type { Diagnostic, Reporter } from '../diagnostics/diagnostic.ts';
import { reporterFor } from '../diagnostics/report.ts';
import { locate, unlocated } from '../located.ts';
import { findData } from '../project.ts';
import { readText } from '../verify/read-text.ts';
import type { SourceText } from '../verify/types.ts';
import { sourceOfText, type Verified, verify } from '../verify/verify.ts';
import { withWorkbooks } from '../with-workbooks.ts';
import { type ExitCode, isBad, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';

/** `twindeck verify data --text [source=]file…`: whether each figure stands in its source's text as the package says. */
export async function verifyData(session: Session): Promise<ExitCode> {
  const { call, effects, systemLang, console } = session;
  const lang = call.lang || systemLang;
  const [name, ...more] = call.operands;
  if (name === undefined || more.length > 0 || call.texts.length === 0)
    return refuse({ code: 'cli/usage', args: { detail: 'verify DATA --text [SOURCE=]FILE' } }, lang, console);
  const found = findData(name, 'twindeck', effects);
  if (!found.ok) return summarise(session, [noData(name, found.looked, lang)], []);
  const problems: Diagnostic[] = [];
  const reporterOf = (file: string) => reporterFor(file, problems);
  const dataset = await withWorkbooks(effects, (workbook) => {
    problems.length = 0;
    return loadDataset(found.path, { ...effects, workbook }, reporterOf);
  });
  if (dataset) checkDataset(dataset, reporterOf);
  const texts = dataset && readTexts(dataset, session, reporterOf);
  const verified = dataset && texts && verify(dataset, texts, reporterOf);
  const diagnostics = locate(problems, lang, effects);
  const ok = !diagnostics.some(({ severity }) => isBad(severity, call));
  if (verified && !call.json) console.out(`${sentence(verified, lang)}\n`);
  return summarise(session, [{ diagnostics, lang, ok }], [], verified ? { verified } : {});
}

function noData(name: string, looked: readonly string[], lang: string) {
  const problem = { code: 'cli/no-data', args: { name, looked: looked.join(', ') } } as const;
  return { diagnostics: [unlocated(problem, name, lang)], lang, ok: false };
}

/** The texts by source: as the call says, else by whose words are in them. */
function readTexts(
  dataset: Dataset,
  { call, effects }: Session,
  reporterOf: (file: string) => Reporter,
): ReadonlyMap<string, SourceText> {
  const texts = new Map<string, SourceText>();
  const ids = [...dataset.sources.keys()];
  for (const said of call.texts) {
    const [, id = '', file = said] = /^([^=/\\]+)=(.+)$/.exec(said) ?? [];
    const reporter = reporterOf(file);
    const bytes = effects.read(file);
    if (bytes === null) reporter.add('source/unreadable', []);
    const text = bytes && decodeTable(bytes, undefined, reporter);
    if (text === null) continue;
    if (id !== '' && !ids.includes(id)) reporter.add('data/unknown-source', [], { id, known: known(id, ids) });
    const source = readText(file, text);
    const open = ids.filter((each) => !texts.has(each));
    const owner = id || sourceOfText(dataset, source, open);
    if (owner === null) reporter.add('verify/unassigned', [], { file, known: ids.join(', ') });
    else texts.set(owner, source);
  }
  return texts;
}

function sentence({ proven, derived, failed, unchecked, uncovered }: Verified, lang: string): string {
  return lang.startsWith('vi')
    ? `${proven} số liệu đúng với nguồn, ${derived} suy ra từ đó, ${failed} sai, ${unchecked} chưa đối chiếu; ${uncovered} con số của nguồn chưa có trong bộ số liệu.`
    : `${proven} figures stand in their sources, ${derived} follow from them, ${failed} fail, ${unchecked} not compared; ${uncovered} figures of the sources aren’t in the package.`;
}
