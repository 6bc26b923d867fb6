import type { Scene } from '../../layout/types.ts';
import { backdropHtml } from './backdrop-html.ts';
import type { PageContext } from './context.ts';
import { element } from './html.ts';
import { itemHtml } from './item-html.ts';
import { notesHtml } from './notes-html.ts';
import { slideAnchor } from './slide-anchor.ts';
import { cssColor, plainColor } from './theme-css.ts';

/** One slide; the first title slide carries the document's only h1. */
export function slideHtml(scene: Scene, heading: 'h1' | 'h2', context: PageContext): string {
  const { theme, sheet } = context;
  const names = [sheet.classFor(`background:${cssColor(theme, scene.background)}`), ...(scene.dark ? ['dark'] : [])];
  const attributes = {
    id: slideAnchor(scene.id),
    class: names.join(' '),
    'data-slide': scene.id,
    // reveal.js paints it over the whole window, so that no strip of another colour frames the slide.
    'data-background-color': plainColor(theme, scene.background),
    'aria-label': scene.title,
    'data-transition': scene.transition === 'none' ? null : scene.transition,
  };
  const items = scene.items.map((item) => itemHtml(item, heading, context));
  const behind = [...(scene.backdrop ?? []), ...(scene.logo ? [scene.logo] : [])].map((item) =>
    backdropHtml(item, context),
  );
  return element('section', attributes, ...behind, ...items, notesHtml(scene.notes));
}
