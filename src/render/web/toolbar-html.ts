import { element, escapeHtml, openTag } from './html.ts';
import type { Words } from './words.ts';

const ICONS = {
  previous: 'M15 5L8 12L15 19',
  next: 'M9 5L16 12L9 19',
  overview: 'M4 4H10V10H4ZM14 4H20V10H14ZM4 14H10V20H4ZM14 14H20V20H14Z',
  search: 'M4 6H20M4 12H20M4 18H14',
  sources: 'M5 20V11M12 20V4M19 20V14',
  speaker: 'M3 5H21V15H3ZM12 15V20M8 20H16',
  fullScreen: 'M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15',
  help: 'M8.5 9A3.5 3.5 0 1 1 12 12.5V14.5M12 18V19',
  download: 'M12 4V15M7 10L12 15L17 10M5 20H19',
} as const;

/** The small bar at the bottom right, after the slides in reading order; the script fills in the slide number. */
export function toolbarHtml(
  words: Words,
  downloads: readonly (readonly [kind: keyof Words['downloads'], href: string | null])[],
): string {
  return element(
    'nav',
    { class: 'tools', 'aria-label': words.tools },
    button('previous', words.actions.previous),
    element('span', { class: 'number', 'data-tool': 'number' }),
    button('next', words.actions.next),
    ...(['overview', 'search', 'sources', 'speaker', 'fullScreen', 'help'] as const).map((action) =>
      button(action, words.actions[action]),
    ),
    ...downloads.map(([kind, href]) => download(kind, words.downloads[kind], href)),
  );
}

function button(tool: keyof typeof ICONS, label: string): string {
  return element('button', { type: 'button', 'data-tool': tool, 'aria-label': label, title: label }, icon(tool));
}

/** A link where the file stands beside the page, else a button for what the page carries. */
function download(kind: string, label: string, href: string | null): string {
  const content = [icon('download'), element('span', {}, escapeHtml(label))];
  if (href !== null) return element('a', { href, download: true }, ...content);
  return element('button', { type: 'button', 'data-download': kind }, ...content);
}

function icon(name: keyof typeof ICONS): string {
  const path = `${openTag('path', { d: ICONS[name] })}</path>`;
  return element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, path);
}
