import type { Chart } from '../../chart/types.ts';
import type { Figure } from '../../data/types.ts';
import { figuresIn, runText } from '../text.ts';
import type { Table } from '../types.ts';
import { type Finding, wrongWord } from './finding.ts';
import { wordsIn } from './names.ts';
import { wholeWords } from './whole-words.ts';

/** Things side by side, each with its figure. */
export interface Row {
  readonly names: readonly string[];
  readonly figures: readonly (Figure | null)[];
}

const MOST = wholeWords('(?:cao|lớn|nhiều|nhanh|đông|mạnh) nhất|highest|largest|biggest|greatest|fastest|most');
const LEAST = wholeWords('(?:thấp|ít|nhỏ|chậm) nhất|lowest|smallest|least|fewest|slowest');

// Of a wider field than what is shown, or of time.
const ELSEWHERE =
  /từ trước|cả nước|toàn quốc|thế giới|khu vực|vùng|từ năm|trong \d|nước ta|\bever\b|\bsince\b|nation|country|world/iu;
const DENIED = /(?:không|chưa|chẳng|not)\s+(?:phải\s+)?(?:là\s+)?(?:the\s+)?$/iu;

/** The columns of a table, or the single series of a chart, that superlatives can be about. */
export function rowsOfChart({ categories, series }: Chart): readonly Row[] {
  const [only, ...others] = series.filter(({ target, hidden }) => target === undefined && !hidden);
  return only && others.length === 0 ? [{ names: categories, figures: only.points.map(({ figure }) => figure) }] : [];
}

/** The first column of figures of a table, the row of a total left out. */
export function rowsOfTable({ rows }: Table): readonly Row[] {
  const body = rows.filter((row) => !/^(?:cộng|tổng|total)/iu.test(runText(row[0]?.runs ?? [])));
  const column = [1, 2, 3].find((c) => body.filter((row) => figuresIn([row[c] ?? null]).length === 1).length > 1);
  if (column === undefined) return [];
  const names = body.map((row) => runText(row[0]?.runs ?? []));
  return [{ names, figures: body.map((row) => figuresIn([row[column] ?? null])[0] ?? null) }];
}

/** “nhiều nhất”, “lowest”: said of another than the greatest or least of what is shown. */
export function checkSuperlatives(text: string, rows: readonly Row[]): readonly Finding[] {
  return text.split(/[,.;:!?()]\s/).flatMap((clause): readonly Finding[] => {
    const [most, least] = [MOST.exec(clause), LEAST.exec(clause)];
    const said = most ?? least;
    if (!said || (most && least) || ELSEWHERE.test(clause) || DENIED.test(clause.slice(0, said.index))) return [];
    return rows.flatMap((row) => contradiction(clause, said[0], most ? 1 : -1, row));
  });
}

function contradiction(clause: string, said: string, sign: 1 | -1, { names, figures }: Row): readonly Finding[] {
  const words = ` ${wordsIn(clause).join(' ')} `;
  const named = names.flatMap((name, i) => (name !== '' && words.includes(` ${wordsIn(name).join(' ')} `) ? [i] : []));
  const own = figures[named[0] ?? -1];
  if (!own || named.length > 1) return [];
  const beyond = figures.find(
    (other) =>
      other && other.quantity.unit === own.quantity.unit && other.quantity.value.cmp(own.quantity.value) === sign,
  );
  return beyond ? [wrongWord(said, `${own.text} – ${beyond.text}`)] : [];
}
