import type Module from 'pptxgenjs';

// Under nodenext the default import of pptxgenjs's types is the module; the class and its namespace are one step further in.
export type Presentation = Module.default;
export type DrawnSlide = Module.default.Slide;
export type TextProps = Module.default.TextProps;
export type LinkProps = Module.default.HyperlinkProps;

/** A new presentation. Loaded on demand, so that a build without a PPTX never pays for it. */
export async function newPresentation(): Promise<Presentation> {
  const module = await import('pptxgenjs');
  // At run time the default export is the class itself.
  return new (module.default as unknown as new () => Presentation)();
}
