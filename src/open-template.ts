import type { Reporter } from './diagnostics/diagnostic.ts';
import type { filesBeside } from './project.ts';
import { readTemplate } from './render/pptx/template/read-template.ts';
import type { Template } from './render/pptx/template/types.ts';
import type { CheckedDeck } from './schema/deck.ts';

const AT = ['template'] as const;
const MACROS = /\.(pptm|potm|ppsm)$/i;

/** The template that a deck names; null where it names none, or one that can't be used, which is then reported. */
export function openTemplate(
  { template, layouts }: Pick<CheckedDeck, 'template' | 'layouts'>,
  files: ReturnType<typeof filesBeside>,
  reporter: Reporter,
): Template | null {
  if (template === undefined) {
    if (layouts !== undefined) reporter.add('template/layouts-alone', ['layouts'], {}, { onKey: true });
    return null;
  }
  // macOS writes the diacritics of file names apart, keyboards write them in one.
  const data = files.read(template) ?? files.read(template.normalize('NFC')) ?? files.read(template.normalize('NFD'));
  if (data === null) {
    const folder = template.slice(0, template.search(/[^/\\]*$/));
    const names = files.list(folder).filter((name) => /\.(potx|pptx)$/i.test(name));
    reporter.add('template/missing', AT, { name: template, available: names.join(', ') || '–' });
    return null;
  }
  if (MACROS.test(template)) {
    reporter.add('template/macros', AT);
    return null;
  }
  // What is wrong inside the file stands, for the deck's author, where the file is named.
  return readTemplate(data, { file: reporter.file, add: (code, _, args) => reporter.add(code, AT, args) });
}
