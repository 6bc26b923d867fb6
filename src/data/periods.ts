/** Periods in ascending order of their end; of two that end together the longer is the later: 2021-12, 2021-Q4, 2021. */
export function sortPeriods(periods: Iterable<string>): string[] {
  const keyed = [...periods].map((period) => ({ period, key: sortKey(period) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ period }) => period);
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A period as it is read out: 2021-Q3 is 'Quý III/2021', 2021-03 'Tháng 3/2021'; years and spans are as written. */
export function periodName(period: string): { readonly vi: string; readonly en: string } {
  const [, year = '', kind = '', number = ''] = /^(\d{4})-([QH]?)(\d{1,2})$/.exec(period) ?? [];
  const place = Number(number);
  if (kind === 'Q' && QUARTERS[place - 1]) return { vi: `Quý ${QUARTERS[place - 1]}/${year}`, en: `Q${place} ${year}` };
  if (kind === 'H' && (place === 1 || place === 2)) {
    return { vi: `6 tháng ${place === 1 ? 'đầu' : 'cuối'} năm ${year}`, en: `H${place} ${year}` };
  }
  if (kind === '' && place >= 1 && place <= 12)
    return { vi: `Tháng ${place}/${year}`, en: `${year}-${twoDigits(place)}` };
  return { vi: period, en: period };
}

// '<year>-<month>-<day> <length>'; what isn't a known form of period sorts by its own text.
function sortKey(period: string): string {
  const [, first = '', last = ''] = /^(\d{4})-(\d{4})$/.exec(period) ?? [];
  if (last > first) return `${last}-12-31 6`;
  const [, year, kind = '', number = ''] = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(period) ?? [];
  if (year === undefined) return `${period} 1`;
  if (number === '') return `${year}-12-31 5`;
  if (kind === 'H') return `${year}-${twoDigits(6 * Number(number))}-31 4`;
  if (kind === 'Q') return `${year}-${twoDigits(3 * Number(number))}-31 3`;
  return `${year}-${twoDigits(Number(number))}-31 2`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
