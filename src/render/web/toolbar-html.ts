import { element, escapeHtml, openTag } from './html.ts';
import type { Words } from './words.ts';

const ICONS = {
  previous: 'M15 5L8 12L15 19',
  next: 'M9 5L16 12L9 19',
  search: 'M4 6H20M4 12H20M4 18H14',
  sources: 'M5 20V11M12 20V4M19 20V14',
  speaker: 'M3 5H21V15H3ZM12 15V20M8 20H16',
  fullScreen: 'M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15',
  help: 'M8.5 9A3.5 3.5 0 1 1 12 12.5V14.5M12 18V19',
  download: 'M12 4V15M7 10L12 15L17 10M5 20H19',
} as const;

/** The small bar at the bottom right, after the slides in reading order; the script fills in the slide number. */
export function toolbarHtml(words: Words, download: boolean): string {
  return element(
    'nav',
    { class: 'tools', 'aria-label': words.tools },
    button('previous', words.actions.previous),
    element('span', { class: 'number', 'data-tool': 'number' }),
    button('next', words.actions.next),
    ...(['search', 'sources', 'speaker', 'fullScreen', 'help'] as const).map((action) =>
      button(action, words.actions[action]),
    ),
    download ? button('download', words.download, true) : '',
  );
}

function button(tool: keyof typeof ICONS, label: string, named = false): string {
  const path = `${openTag('path', { d: ICONS[tool] })}</path>`;
  const icon = element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, path);
  const attributes = {
    type: 'button',
    'data-tool': tool,
    'aria-label': named ? null : label,
    title: named ? null : label,
  };
  return element('button', attributes, icon, named ? element('span', {}, escapeHtml(label)) : '');
}
