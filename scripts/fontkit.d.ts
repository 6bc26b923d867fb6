/** The parts of fontkit 2 that the build uses; its tables have the names of the OpenType specification. */
declare module 'fontkit' {
  export interface List<T> {
    get(index: number): T;
    toArray(): T[];
  }

  export interface Coverage {
    readonly version: 1 | 2;
    readonly glyphs: readonly number[];
    readonly rangeRecords: readonly { start: number; end: number; startCoverageIndex: number }[];
  }

  export interface ClassDef {
    readonly version: 1 | 2;
    readonly startGlyph: number;
    readonly classValueArray: readonly number[];
    readonly classRangeRecord: readonly { start: number; end: number; class: number }[];
  }

  export interface Value {
    readonly xAdvance?: number;
  }

  /** PairPos: `version` is the format; 1 has pairSets, 2 has classes. */
  export interface PairPos {
    readonly version: 1 | 2;
    readonly coverage: Coverage;
    readonly pairSets: List<readonly { secondGlyph: number; value1?: Value }[]>;
    readonly classDef1: ClassDef;
    readonly classDef2: ClassDef;
    readonly classRecords: List<List<{ value1?: Value }>>;
  }

  export interface Lookup {
    readonly lookupType: number;
    readonly subTables: readonly (PairPos & { lookupType?: number; extension?: PairPos })[];
  }

  export interface Gpos {
    readonly scriptList: readonly { tag: string; script: { defaultLangSys: { featureIndexes: readonly number[] } } }[];
    readonly featureList: readonly { tag: string; feature: { lookupListIndexes: readonly number[] } }[];
    readonly lookupList: List<Lookup>;
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly bbox: { readonly minY: number; readonly maxY: number };
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly hhea: { readonly ascent: number; readonly descent: number };
    readonly characterSet: readonly number[];
    readonly GPOS?: Gpos;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: Readonly<Record<string, boolean>>): { readonly advanceWidth: number };
  }

  export function create(data: Uint8Array): Font;
}
