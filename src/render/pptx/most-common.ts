/** The value that occurs most often by `key`; of equally frequent ones the first. */
export function mostCommon<T>(values: readonly T[], key: (value: T) => string): T | undefined {
  const counts = new Map<string, number>();
  const keys = values.map(key);
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return values[keys.findIndex((one) => counts.get(one) === most)];
}
