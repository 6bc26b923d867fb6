import type { Scene } from '../../layout/types.ts';
import type { Memory } from '../../memory/memory.ts';
import type { PageContext } from './context.ts';
import { createUsedCharacters } from './fonts.ts';
import type { ChartData } from './page-data.ts';
import { slideHtml } from './slide-html.ts';

/** A slide as it stands in a page, with what its charts are drawn from. */
export interface SlideInPage {
  readonly html: string;
  readonly charts: ReadonlyMap<string, ChartData>;
}

/** A slide with all that its drawing asked of the page, in order. */
interface Drawn {
  readonly slide: SlideInPage;
  /** Asks the same of another page: whether it answers alike, so that the drawing holds there too. */
  readonly holdsIn: (context: PageContext) => boolean;
}

/**
 * A slide at its place in the page. A scene that was drawn before is drawn again only where the page now gives
 * its styles, figures or files other names.
 */
export function slideOf(
  scene: Scene,
  place: number,
  heading: 'h1' | 'h2',
  context: PageContext,
  memory: Memory,
): SlideInPage {
  const from = [scene, heading, context.theme, context.lang, context.traces.order];
  const kept = memory.recall(`html ${place}`, from, (): { drawn: Drawn | null } => ({ drawn: null }));
  if (kept.drawn === null || !kept.drawn.holdsIn(context)) kept.drawn = draw(scene, heading, context);
  return kept.drawn.slide;
}

function draw(scene: Scene, heading: 'h1' | 'h2', context: PageContext): Drawn {
  const { sheet, traces, address } = context;
  const used = createUsedCharacters(context.theme);
  const asked: ((again: PageContext) => boolean)[] = [];
  const asking = <A>(answer: A, ask: (again: PageContext) => A): A => {
    asked.push((again) => ask(again) === answer);
    return answer;
  };
  const own: PageContext = {
    ...context,
    used,
    charts: new Map(),
    sheet: { ...sheet, classFor: (set) => asking(sheet.classFor(set), (again) => again.sheet.classFor(set)) },
    traces: {
      ...traces,
      indexOf: (figure) => {
        const trace = traces.traceOf(figure);
        return asking(traces.place(trace), (again) => again.traces.place(trace));
      },
    },
    address: (data, type) => asking(address(data, type), (again) => again.address(data, type)),
  };
  const html = slideHtml(scene, heading, own);
  const share = (page: PageContext): void => {
    page.used.addAll(used);
    for (const [id, chart] of own.charts) page.charts.set(id, chart);
  };
  share(context);
  return {
    slide: { html, charts: own.charts },
    holdsIn: (again) => {
      share(again);
      // Each is asked, also after one that differs: the page learns of styles and figures in the order of a first drawing.
      return asked.map((ask) => ask(again)).every((holds) => holds);
    },
  };
}
