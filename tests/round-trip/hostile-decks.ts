import { parse, stringify } from 'yaml';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import type { Compiled } from '../../src/pipeline.ts';
import { compileText, PROVINCE, ROOT } from '../twindeck.ts';

/** What texts may hold and files have stumbled over, by what it is. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'markup and quotes': `<b> & "hai" 'một' ]]> <!-- x --> </a:t> &#38;lt;`,
  emoji: '😀 👨‍👩‍👧 🇻🇳 👍🏽 1️⃣',
  'combining marks': 'Nguye\u0302\u0303n Tru\u031bo\u031b\u0300ng a\u0323\u0302',
  'letters from right to left': 'مرحبا بالعالم \u202eabc\u202c שלום',
  'escapes of Office’s': 'a_x0041_b a_x000D_b a_x005F_x0041_b a_xD83D_b',
  'formulas and fields': '=1+1 +cmd @SUM(A1) -2 [CELLRANGE] ‹#› %s {x} $& \\1',
  'spaces of all kinds': 'a\u00a0b\u2009c\u200bd\u202fe\u3000f\u00adg\u2060h',
  'very long words': `${'dài'.repeat(90)} ${'nối-'.repeat(30)}`,
  'other scripts': '中文 日本語 한국어 ไทย ελληνικά हिन्दी',
};

/** The deck of every layout and chart, each text that anybody reads with `text` at its end; too long a text is no matter. */
export function deckSaying(text: string): Compiled {
  const spec: unknown = parse(Buffer.from(nodeEffects().read(`${FOLDER}/deck.yaml`) ?? []).toString());
  const { compiled, diagnostics } = compileText(stringify({ ...(saying(spec, text) as object), data: PROVINCE }));
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && !code.startsWith('layout/'));
  if (!compiled || errors.length > 0) throw new Error(JSON.stringify(errors));
  return compiled;
}

const FOLDER = `${ROOT}/tests/decks/every-layout`;
/** What anybody reads; all other values choose, count or name something else of the deck. */
const TEXTS =
  /^(title|subtitle|event|organisation|label|text|heading|quote|by|when|caption|credit|alt|takeaway|notes|header|name|categories|totals|bullets|columns|rows)$/;
/** They name categories, which have other names now. */
const NAMING = /^(highlight|colors)$/;

function saying(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => saying(each, text, key));
  if (typeof value === 'string')
    return TEXTS.test(key) ? `${value} ${text}` : key === 'src' ? `${FOLDER}/${value}` : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !NAMING.test(name));
  return Object.fromEntries(entries.map(([name, each]) => [name, saying(each, text, name)]));
}
