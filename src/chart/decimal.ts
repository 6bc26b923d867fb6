/** An exact decimal: digits × 10^-places, places ≥ 0. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The shortest decimal that reads back as `value` (finite), or a decimal text such as '-12.50', exactly. */
export function toDecimal(value: number | string): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** `value` (finite) in plain digits, without an exponent: 1e-7 is '0.0000001'. */
export function plainText(value: number): string {
  const { digits, places } = toDecimal(value);
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${text.slice(-places)}` : ''}`;
}

/** The digits of `decimal` at `places` ≥ its own places. */
export function digitsAt(decimal: Decimal, places: number): bigint {
  return decimal.digits * 10n ** BigInt(places - decimal.places);
}

/** The number nearest to digits × 10^-places, free of binary leftovers such as 0.30000000000000004. */
export function toNumber(digits: bigint, places: number): number {
  return Number(`${digits}e${-places}`);
}

/** ⌊a / b⌋ for b > 0. */
export function floorDivide(a: bigint, b: bigint): bigint {
  return a < 0n && a % b !== 0n ? a / b - 1n : a / b;
}

/** ⌈a / b⌉ for b > 0. */
export function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}
