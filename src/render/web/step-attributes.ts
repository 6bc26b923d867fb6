/** A build step as a reveal.js fragment; empty for what is there from the start. */
export type StepAttributes = { readonly class?: 'fragment'; readonly 'data-fragment-index'?: number };

/** The attributes of what appears at `step`. */
export function stepAttributes(step: number | undefined): StepAttributes {
  return step === undefined ? {} : { class: 'fragment', 'data-fragment-index': step };
}
