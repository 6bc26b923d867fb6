import type { Chart } from 'chart.js';
import type { ChartData, PageData } from '../page-data.ts';
import { explainMark, spokenMark } from './chart-tip.ts';
import { firstPlace, type Place, placeAfter } from './chart-walk.ts';
import { make } from './dom.ts';
import { markOutline } from './mark-outline.ts';
import type { Speak } from './status.ts';
import type { Tip } from './tip.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A chart of the page; `drawn` gives it as Chart.js has it now, null while its slide is far away. */
export interface ReadChart {
  readonly data: ChartData;
  readonly drawn: () => Chart | null;
}

/**
 * Lets the keyboard read a chart mark by mark, with a ring around each and its tooltip. While it has the focus the arrow keys are
 * its own; Escape gives them back, and every other key (a clicker's too) does what it always does.
 */
export function pointReader({ data, drawn }: ReadChart, page: PageData, tip: Tip, speak: Speak): HTMLElement {
  const ring = document.createElementNS(SVG, 'svg');
  const [halo, line] = [document.createElementNS(SVG, 'path'), document.createElementNS(SVG, 'path')];
  ring.setAttribute('viewBox', `0 0 ${data.width} ${data.height}`);
  ring.setAttribute('aria-hidden', 'true');
  ring.append(halo, line);
  const attributes = { class: 'points', tabindex: '0', role: 'application', 'aria-label': page.words.readPoints };
  const element = make(document, 'div', attributes, ring);
  let at = firstPlace(data);

  const show = (place: Place): void => {
    const chart = drawn();
    at = place;
    if (chart === null) return;
    for (const path of [halo, line]) path.setAttribute('d', markOutline(chart, place));
    explainMark(chart, place, data, page, tip);
    speak(spokenMark(data, place));
  };
  element.addEventListener('focus', () => at !== null && show(at));
  element.addEventListener('blur', () => {
    for (const path of [halo, line]) path.removeAttribute('d');
    tip.hide();
  });
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || at === null) return;
    const next = placeAfter(data, at, event.key);
    if (event.key === 'Escape') element.blur();
    else if (next === null) return;
    else show(next);
    event.preventDefault();
  });
  return element;
}
