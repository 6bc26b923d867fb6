/** What stands before the decimals in a language: ',' in vi, '.' in en. */
export function decimalMark(lang: string): string {
  return new Intl.NumberFormat(lang).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}
