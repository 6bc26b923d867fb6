/** linebreak 1.1: the Unicode line breaking algorithm, UAX 14. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    /** The next place where a line may break, the end of the text included; null after it. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  export { LineBreaker as default };
}
