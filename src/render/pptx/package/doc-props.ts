import type { DeckPlan, SlidePlan } from '../plan.ts';
import type { SlideSize } from '../template/slide-size.ts';
import { el, part, text, type Xml } from '../xml.ts';
import { hasNotes } from './notes-parts.ts';
import { sizeOf } from './presentation-part.ts';

const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** `docProps/core.xml`: dates are the deck's own, left out where it has none. */
export function corePart({ meta, lang, slides }: DeckPlan): string {
  const when = /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? `${meta.date}T00:00:00Z` : null;
  const date = (name: string): Xml | null =>
    when === null ? null : el(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(when));
  return part(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, text(meta.title)),
      el('dc:subject', {}, text(meta.event === '' ? meta.subtitle : meta.event)),
      el('dc:creator', {}, text(meta.organisation)),
      keywords(slides),
      el('cp:lastModifiedBy', {}, text(meta.organisation)),
      el('cp:revision', {}, text('1')),
      date('dcterms:created'),
      date('dcterms:modified'),
      el('dc:language', {}, text(lang)),
    ),
  );
}

/** The names of the deck's sections are what it is about. */
function keywords(slides: readonly SlidePlan[]): Xml | null {
  const names = new Set(slides.flatMap(({ scene }) => (scene.section === null ? [] : [scene.section.name])));
  return names.size === 0 ? null : el('cp:keywords', {}, text([...names].join('; ')));
}

/** `docProps/app.xml`: what the file really holds. */
export function appPart(plan: DeckPlan): string {
  const { meta, theme, slides } = plan;
  const titles = [theme.title, ...slides.map(({ scene }) => scene.title)];
  const count = (name: string, value: number): Xml => el(name, {}, text(`${value}`));
  return part(
    el(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'xmlns:vt': VT },
      count('TotalTime', 0),
      el('Application', {}, text('twindeck')),
      el('PresentationFormat', {}, text(formatOf(sizeOf(plan)))),
      count('Slides', slides.length),
      count('Notes', slides.filter(hasNotes).length),
      count('HiddenSlides', slides.filter(({ scene }) => scene.hidden).length),
      el('HeadingPairs', {}, vector('variant', [...pair('Theme', 1), ...pair('Slide Titles', slides.length)])),
      el(
        'TitlesOfParts',
        {},
        vector(
          'lpstr',
          titles.map((title) => el('vt:lpstr', {}, text(title))),
        ),
      ),
      el('Company', {}, text(meta.organisation)),
    ),
  );
}

/** As PowerPoint calls the size of the slides. */
function formatOf({ cx, cy, type }: SlideSize): string {
  const widescreen = type === undefined && cx * 9 === cy * 16;
  return widescreen ? 'Widescreen' : (FORMATS[type ?? ''] ?? 'Custom');
}

const FORMATS: Readonly<Record<string, string>> = {
  screen4x3: 'On-screen Show (4:3)',
  screen16x9: 'On-screen Show (16:9)',
  screen16x10: 'On-screen Show (16:10)',
  A4: 'A4 Paper (210x297 mm)',
};

function vector(baseType: string, items: readonly Xml[]): Xml {
  return el('vt:vector', { size: items.length, baseType }, ...items);
}

function pair(name: string, count: number): readonly Xml[] {
  return [
    el('vt:variant', {}, el('vt:lpstr', {}, text(name))),
    el('vt:variant', {}, el('vt:i4', {}, text(`${count}`))),
  ];
}
