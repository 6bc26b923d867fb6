/** A paragraph or a heading of a source's text, as it is compared: composed, one space between words, plain marks. */
export interface Block {
  readonly text: string;
  /** Where each character of `text` stands in the file, and after them where the block ends. */
  readonly offsets: readonly number[];
  /** 0 = a paragraph, else the level of the heading, 1 = the highest. */
  readonly level: number;
  /** The table that it is a row of, counted from 1 through the text; 0 = none. */
  readonly table?: number;
}

/** A source's own text: what is between the marks of its format. */
export interface SourceText {
  readonly file: string;
  /** The whole file, composed (NFC), with line feeds. */
  readonly raw: string;
  readonly blocks: readonly Block[];
}

/** Characters [start, end) of a block. */
export interface Passage {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}
