import type { Parts } from './parts.ts';

type Content = string | Uint8Array | Parts;

/**
 * Stands in for JSZip under pptxgenjs (the bundler's and the tests' alias): collects the parts instead of zipping them.
 * Has only what pptxgenjs calls; `generateAsync` yields the parts whatever type is asked for.
 */
class PartsZip {
  readonly #parts: Map<string, string | Uint8Array>;
  readonly #prefix: string;

  constructor(parts = new Map<string, string | Uint8Array>(), prefix = '') {
    this.#parts = parts;
    this.#prefix = prefix;
  }

  folder(name: string): PartsZip {
    return new PartsZip(this.#parts, `${this.#prefix}${name}/`);
  }

  /** Content that is itself a collection (an embedded workbook) is left out: ours takes its place. */
  file(name: string, content: Content): this {
    if (typeof content === 'string' || content instanceof Uint8Array) this.#parts.set(this.#prefix + name, content);
    return this;
  }

  generateAsync(_options?: unknown): Promise<Parts> {
    return Promise.resolve(this.#parts);
  }
}
export default PartsZip;
