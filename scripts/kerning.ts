import type { ClassDef, Coverage, Font, Gpos, PairPos } from 'fontkit';

/**
 * The kerning of a font for `codePoints`: code points with the same row (as the left of a pair) or column (as the right)
 * share a class, 0 = never kerned. `rows[left]` is a flat list of right class, value in font units.
 */
export interface Kerning {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

export function kerningOf(font: Font, codePoints: readonly number[]): Kerning {
  const kern = pairKerning(font);
  const glyphs = codePoints.map((codePoint) => font.glyphForCodePoint(codePoint).id);
  const byLeft = classify(glyphs.map((left) => glyphs.map((right) => kern(left, right))));
  const byRight = classify(glyphs.map((_, right) => byLeft.distinct.map((row) => row[right] ?? 0)));
  const rows = byLeft.distinct.map((_, left) =>
    byRight.distinct.flatMap((column, right) => (column[left] ? [right, column[left]] : [])),
  );
  return { left: byLeft.classes, right: byRight.classes, rows };
}

/** Equal vectors share a class; the vector of zeros is class 0. */
function classify(vectors: readonly (readonly number[])[]): { classes: number[]; distinct: (readonly number[])[] } {
  const zeros = (vectors[0] ?? []).map(() => 0);
  const distinct: (readonly number[])[] = [zeros];
  const known = new Map([[zeros.join(), 0]]);
  const classes = vectors.map((vector) => {
    const key = vector.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, distinct.length);
    return distinct.push(vector) - 1;
  });
  return { classes, distinct };
}

type Pair = (left: number, right: number) => number | null;

/** GPOS feature 'kern' of the Latin script between two glyphs: of each lookup the first subtable that knows the pair. */
function pairKerning(font: Font): (left: number, right: number) => number {
  const lookups = font.GPOS ? kernLookups(font.GPOS) : [];
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) sum += firstOf(subtables, left, right);
    return sum;
  };
}

function firstOf(subtables: readonly Pair[], left: number, right: number): number {
  for (const subtable of subtables) {
    const value = subtable(left, right);
    if (value !== null) return value;
  }
  return 0;
}

function kernLookups(gpos: Gpos): Pair[][] {
  const latin = gpos.scriptList.find(({ tag }) => tag === 'latn');
  const features = (latin?.script.defaultLangSys.featureIndexes ?? []).map((index) => gpos.featureList[index]);
  const indexes = features.flatMap((record) => (record?.tag === 'kern' ? [...record.feature.lookupListIndexes] : []));
  return indexes.map((index) =>
    gpos.lookupList.get(index).subTables.map((subtable) => {
      const type = subtable.extension ? subtable.lookupType : gpos.lookupList.get(index).lookupType;
      if (type !== 2) throw new Error(`kerning by GPOS lookup type ${type} is not read`);
      return pairOf(subtable.extension ?? subtable);
    }),
  );
}

function pairOf(table: PairPos): Pair {
  const covered = coverageOf(table.coverage);
  if (table.version === 1) {
    const sets = new Map(
      [...covered].map(([glyph, index]) => [
        glyph,
        new Map(table.pairSets.get(index).map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0])),
      ]),
    );
    return (left, right) => sets.get(left)?.get(right) ?? null;
  }
  const leftClass = classesOf(table.classDef1);
  const rightClass = classesOf(table.classDef2);
  const values = table.classRecords
    .toArray()
    .map((record) => record.toArray().map(({ value1 }) => value1?.xAdvance ?? 0));
  return (left, right) => {
    const second = rightClass.get(right) ?? 0;
    // As HarfBuzz does: a right glyph of class 0 leaves the pair to the next subtable.
    if (second === 0 || !covered.has(left)) return null;
    return values[leftClass.get(left) ?? 0]?.[second] ?? null;
  };
}

function coverageOf(coverage: Coverage): Map<number, number> {
  if (coverage.version === 1) return new Map(coverage.glyphs.map((glyph, index) => [glyph, index]));
  return new Map(
    coverage.rangeRecords.flatMap(({ start, end, startCoverageIndex }) =>
      range(start, end).map((glyph): [number, number] => [glyph, startCoverageIndex + glyph - start]),
    ),
  );
}

function classesOf(def: ClassDef): Map<number, number> {
  if (def.version === 1) return new Map(def.classValueArray.map((value, index) => [def.startGlyph + index, value]));
  return new Map(
    def.classRangeRecord.flatMap((record) =>
      range(record.start, record.end).map((glyph): [number, number] => [glyph, record.class]),
    ),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
