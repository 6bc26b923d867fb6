import type { PageData } from '../page-data.ts';
import { drawSvg } from './chart-svg.ts';
import { make } from './dom.ts';

/** A slide in small, for people who look at it: charts as drawings, with the fragments up to `steps` (-1 = none). */
export function slidePreview(doc: Document, slide: Element, steps: number, { charts }: PageData): HTMLElement {
  const copy = doc.importNode(slide, true) as HTMLElement;
  for (const canvas of copy.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
    const id = canvas.dataset['chart'] ?? '';
    const chart = charts[id];
    if (chart !== undefined) canvas.replaceWith(doc.adoptNode(twin(drawSvg(chart, `preview-${id}`))));
  }
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('[id], [tabindex], [data-count], aside')]) {
    if (element.localName === 'aside') element.remove();
    for (const name of ['id', 'tabindex', 'hidden', 'data-slide', 'style', 'data-count']) element.removeAttribute(name);
  }
  for (const fragment of copy.querySelectorAll<HTMLElement>('.fragment'))
    fragment.classList.toggle('visible', Number(fragment.dataset['fragmentIndex']) <= steps);
  copy.classList.remove('past', 'future');
  copy.classList.add('present');
  const slides = make(doc, 'div', { class: 'slides' }, copy);
  const whole = make(doc, 'div', { class: 'reveal' }, slides);
  return make(doc, 'div', { class: 'scaled', inert: '', 'aria-hidden': 'true' }, whole);
}

function twin(svg: SVGSVGElement): SVGSVGElement {
  svg.classList.add('twin');
  return svg;
}
