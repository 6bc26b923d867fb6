import { createReferences, type References } from '../data/references.ts';
import { reporterIn } from '../data/table.ts';
import type { Dataset, Observation } from '../data/types.ts';
import { findWritten, readWritten } from '../data/written.ts';
import type { Reporter } from '../diagnostics/diagnostic.ts';
import { placeFinder } from '../source/position.ts';
import { locateIn, locatorOf } from './locator.ts';
import { findQuote } from './quote.ts';
import type { Passage, SourceText } from './types.ts';
import { around, uncoveredFigures } from './uncovered.ts';
import { qualifierBefore, saysInWords } from './words.ts';

/** How many observations stand in their source's text as they say, follow from such ones, or couldn't be compared. */
export interface Verified {
  readonly proven: number;
  readonly derived: number;
  readonly failed: number;
  readonly unchecked: number;
  /** Figures of the texts that no observation covers. */
  readonly uncovered: number;
}

type ReporterFor = (file: string) => Reporter;
type Verdict = 'proven' | 'derived' | 'failed' | 'unchecked';

/** Proves the observations of `dataset` against the texts of their sources, by id, and reports what can't be. */
export function verify(dataset: Dataset, texts: ReadonlyMap<string, SourceText>, reporterFor: ReporterFor): Verified {
  const reporter = reporterIn(dataset.observationsPlace, reporterFor);
  const references = createReferences(dataset);
  const verdicts = dataset.observations.map((observation): Verdict => {
    const text = texts.get(observation.source);
    if (observation.asWritten === '' && observation.formula !== null) return 'derived';
    return text ? checkObservation(observation, { dataset, references, text, reporter }) : 'unchecked';
  });
  reportUnread(dataset, texts, reporter);
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const uncovered = [...texts].map(([id, text]) => reportUncovered(dataset, id, text, reporterFor(text.file)));
  return {
    proven: count('proven'),
    derived: count('derived'),
    failed: count('failed'),
    unchecked: count('unchecked'),
    uncovered: uncovered.reduce((sum, each) => sum + each, 0),
  };
}

/** The source whose words a text has the most of, among `ids`; null when it has none. */
export function sourceOfText(dataset: Dataset, text: SourceText, ids: readonly string[]): string | null {
  const hits = ids.map(
    (id) => quotesOf(dataset, id).filter((quote) => findQuote(quote, text.blocks).length > 0).length,
  );
  const most = Math.max(0, ...hits);
  return most === 0 ? null : (ids[hits.indexOf(most)] ?? null);
}

interface Checking {
  readonly dataset: Dataset;
  readonly references: References;
  readonly text: SourceText;
  readonly reporter: Reporter;
}

function checkObservation(observation: Observation, checking: Checking): Verdict {
  const { text, reporter } = checking;
  const { asWritten: quote, row } = observation;
  if (quote === '') {
    reporter.add('verify/no-quote', [row, 'indicator'], { indicator: observation.indicator });
    return 'failed';
  }
  const passage = findPassage(observation, text, reporter);
  if (!passage) return 'failed';
  return checkValue(observation, passage, checking) ? 'proven' : 'failed';
}

/** Where the quotation stands; null (and a report) when it isn't where the locator says. */
function findPassage(
  { asWritten: quote, locator, row, lang = 'vi' }: Observation,
  text: SourceText,
  reporter: Reporter,
) {
  const { file } = text;
  const [anywhere] = findQuote(quote, text.blocks);
  if (!anywhere) {
    reporter.add('verify/not-found', [row, 'as_written'], { quote, file });
    return null;
  }
  const place = {
    quote,
    file,
    locator,
    found: locatorOf(text, anywhere.block, lang),
    at: lineAndColumn(text, anywhere),
  };
  const blocks = locateIn(text, locator);
  if (blocks === 'unclear') {
    reporter.add('verify/unclear-place', [row, 'locator'], place);
    return anywhere;
  }
  const [there] = blocks === 'missing' ? [] : findQuote(quote, blocks);
  if (!there) reporter.add('verify/wrong-place', [row, 'locator'], place);
  return there ?? null;
}

/** Whether the words say the value with its qualifier; what they say else is reported. */
function checkValue(observation: Observation, passage: Passage, checking: Checking): boolean {
  const { dataset, references, text, reporter } = checking;
  const { row, asWritten: quote, lang = 'vi' } = observation;
  const indicator = dataset.indicators.get(observation.indicator);
  const figure = indicator && references.figure(observation, indicator);
  if (!figure?.ok) return false; // reported when the data set was checked
  const { value, unit, qualifier } = figure.value;
  const words = passage.block.text.slice(passage.start, passage.end);
  const at = lineAndColumn(text, passage);
  if (readWritten(words, lang).length === 0) {
    const said = saysInWords(value, words, lang);
    if (!said) reporter.add('verify/no-number', [row, 'as_written'], { quote, value: value.toFixed() });
    return said;
  }
  const written = findWritten(value, unit, words, lang);
  if (!written) {
    if (observation.formula !== null)
      reporter.add('verify/value', [row, 'formula'], { quote, at, value: value.toFixed() });
    return false; // a typed value was compared when it was read
  }
  if (observation.of && !findWritten(observation.of, unit, words, lang)) return false;
  const said = qualifierBefore(passage.block.text.slice(0, passage.start + written.span[0]), lang);
  if (said === qualifier || observation.formula !== null) return true;
  reporter.add('verify/qualifier', [row, 'qualifier'], { quote, at, said, qualifier });
  return false;
}

function reportUnread(dataset: Dataset, texts: ReadonlyMap<string, SourceText>, reporter: Reporter): void {
  const unread = dataset.observations.filter(({ source, asWritten }) => asWritten !== '' && !texts.has(source));
  for (const source of new Set(unread.map((observation) => observation.source))) {
    const own = unread.filter((observation) => observation.source === source);
    reporter.add('verify/no-text', [own[0]?.row ?? 0, 'source'], { source: source || '–', count: own.length });
  }
}

function reportUncovered(dataset: Dataset, source: string, text: SourceText, reporter: Reporter): number {
  const figures = uncoveredFigures(text, quotesOf(dataset, source));
  for (const figure of figures) {
    const { block, start, end } = figure;
    const span = [block.offsets[start] ?? 0, (block.offsets[end - 1] ?? 0) + 1] as const;
    const number = block.text.slice(start, end);
    reporter.add('verify/uncovered', [], { number, source, words: around(figure) }, { span });
  }
  return figures.length;
}

function quotesOf({ observations }: Dataset, id: string): string[] {
  return observations.filter(({ source, asWritten }) => source === id && asWritten !== '').map((o) => o.asWritten);
}

function lineAndColumn({ file, raw }: SourceText, { block, start }: Passage): string {
  const offset = block.offsets[start] ?? 0;
  const { line, column } = placeFinder(raw)(offset, offset);
  return `${file}:${line}:${column}`;
}
