import type { Scene } from '../../../layout/types.ts';
import type { ShapePlan, SlidePlan } from '../plan.ts';
import { el, text, type Xml } from '../xml.ts';
import type { DrawnSlide } from './drawn.ts';
import { addContent } from './tree.ts';

/** What one effect makes appear: a shape, or one paragraph of it. */
interface Target {
  readonly step: number;
  readonly shape: ShapePlan;
  /** 0-based; null = the whole shape. */
  readonly paragraph: number | null;
}

/** The slide's transition and animations, which stand after everything else in `p:sld`. */
export function addMotion({ tree, slide }: DrawnSlide): void {
  const motion = [transitionXml(slide.scene), timingXml(slide)];
  addContent(tree.root, ...motion.filter((part) => part !== null));
}

/** The animations of a slide, one click a build step; null where it has none (CT_SlideTiming). */
function timingXml({ shapes }: SlidePlan): Xml | null {
  const targets = shapes.flatMap(targetsOf);
  if (targets.length === 0) return null;
  const nextId = counter();
  const root = nextId();
  const main = nextId();
  const steps = [...new Set(targets.map(({ step }) => step))].sort((a, b) => a - b);
  const clicks = steps.map((step) =>
    click(
      targets.filter((target) => target.step === step),
      nextId,
    ),
  );
  const sequence = el(
    'p:seq',
    { concurrent: 1, nextAc: 'seek' },
    el('p:cTn', { id: main, dur: 'indefinite', nodeType: 'mainSeq' }, el('p:childTnLst', {}, ...clicks)),
    el('p:prevCondLst', {}, slideEvent('onPrev')),
    el('p:nextCondLst', {}, slideEvent('onNext')),
  );
  const whole = { id: root, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' };
  const tree = el('p:par', {}, el('p:cTn', whole, el('p:childTnLst', {}, sequence)));
  return el('p:timing', {}, el('p:tnLst', {}, tree), buildList(targets));
}

/** The transition into a slide, as fast as on the web: half a second (CT_SlideTransition). */
function transitionXml({ transition }: Scene): Xml | null {
  switch (transition) {
    case 'none':
      return null;
    case 'fade':
      return el('p:transition', {}, el('p:fade'));
    case 'push':
      return el('p:transition', {}, el('p:push', { dir: 'l' }));
  }
}

function targetsOf(shape: ShapePlan): Target[] {
  const { item } = shape;
  if (item.step !== undefined) return [{ step: item.step, shape, paragraph: null }];
  if (item.kind !== 'text') return [];
  return item.paragraphs.flatMap(({ step }, paragraph) => (step === undefined ? [] : [{ step, shape, paragraph }]));
}

/** One click: the first effect waits for it, the others come with the first. */
function click(targets: readonly Target[], nextId: () => number): Xml {
  const outer = nextId();
  const inner = nextId();
  const effects = targets.map((target, i) => appear(target, i === 0 ? 'clickEffect' : 'withEffect', nextId));
  return par({ id: outer, fill: 'hold' }, 'indefinite', par({ id: inner, fill: 'hold' }, 0, ...effects));
}

/** PowerPoint's entrance effect "Appear". Only shapes have builds, so that only their effects name a group. */
function appear({ shape, paragraph }: Target, nodeType: 'clickEffect' | 'withEffect', nextId: () => number): Xml {
  const grpId = isShape(shape) ? 0 : undefined;
  const effect = { id: nextId(), presetID: 1, presetClass: 'entr', presetSubtype: 0, fill: 'hold', grpId, nodeType };
  const part = paragraph === null ? null : el('p:txEl', {}, el('p:pRg', { st: paragraph, end: paragraph }));
  const behaviour = el(
    'p:cBhvr',
    {},
    el('p:cTn', { id: nextId(), dur: 1, fill: 'hold' }, startAfter(0)),
    el('p:tgtEl', {}, el('p:spTgt', { spid: shape.id }, part)),
    el('p:attrNameLst', {}, el('p:attrName', {}, text('style.visibility'))),
  );
  return par(effect, 0, el('p:set', {}, behaviour, el('p:to', {}, el('p:strVal', { val: 'visible' }))));
}

/** A group of things that begin together, `delay` milliseconds after the group that holds it (CT_TLTimeNodeParallel). */
function par(attributes: Parameters<typeof el>[1], delay: number | 'indefinite', ...children: readonly Xml[]): Xml {
  return el('p:par', {}, el('p:cTn', attributes, startAfter(delay), el('p:childTnLst', {}, ...children)));
}

function startAfter(delay: number | 'indefinite'): Xml {
  return el('p:stCondLst', {}, el('p:cond', { delay }));
}

function slideEvent(evt: 'onPrev' | 'onNext'): Xml {
  return el('p:cond', { evt, delay: 0 }, el('p:tgtEl', {}, el('p:sldTgt')));
}

/** Which shapes appear as a whole and which by paragraph (CT_BuildList). */
function buildList(targets: readonly Target[]): Xml | null {
  const builds = new Map(
    targets.filter(({ shape }) => isShape(shape)).map(({ shape, paragraph }) => [shape, paragraph !== null]),
  );
  if (builds.size === 0) return null;
  return el(
    'p:bldLst',
    {},
    ...[...builds].map(([{ id, item }, byParagraph]) =>
      el('p:bldP', {
        spid: id,
        grpId: 0,
        build: byParagraph ? 'p' : undefined,
        animBg: item.kind === 'shape' ? 1 : undefined,
      }),
    ),
  );
}

function isShape({ item }: ShapePlan): boolean {
  return item.kind === 'text' || item.kind === 'shape';
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}
