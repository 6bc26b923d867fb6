/**
 * The places nearest to the `wanted` ones, in their order, that keep `apart` and stay between `from` and `to`; null where
 * there isn't room for all.
 */
export function pushedApart(
  wanted: readonly number[],
  apart: number,
  from: number,
  to: number,
): readonly number[] | null {
  if (wanted.length * apart > to - from) return null;
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const clamped = (at: number, count: number): number =>
    Math.min(Math.max(at, from + (count * apart) / 2), to - (count * apart) / 2);
  // Neighbours that are too near form a heap around the middle of where they want to stand.
  const heaps: { middle: number; count: number }[] = [];
  for (const i of order) {
    let heap = { middle: clamped(wanted[i] ?? 0, 1), count: 1 };
    for (let last = heaps.at(-1); last && tooNear(last, heap, apart); last = heaps.at(-1)) {
      heaps.pop();
      const count = last.count + heap.count;
      heap = { middle: clamped((last.middle * last.count + heap.middle * heap.count) / count, count), count };
    }
    heaps.push(heap);
  }
  const placed = heaps.flatMap(({ middle, count }) =>
    Array.from({ length: count }, (_, k) => middle + (k - (count - 1) / 2) * apart),
  );
  const found = [...wanted];
  for (const [rank, i] of order.entries()) found[i] = placed[rank] ?? 0;
  return found;
}

function tooNear(a: { middle: number; count: number }, b: { middle: number; count: number }, apart: number): boolean {
  return b.middle - a.middle < ((a.count + b.count) / 2) * apart;
}
