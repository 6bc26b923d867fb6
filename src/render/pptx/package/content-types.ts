import { el, part } from '../xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PRESENTATION = `${OFFICE}.presentationml`;

/** Content types by the folder of a part, or by its whole name, its number aside. */
const TYPES: Readonly<Record<string, string>> = {
  'ppt/presentation.xml': `${PRESENTATION}.presentation.main+xml`,
  'ppt/presProps.xml': `${PRESENTATION}.presProps+xml`,
  'ppt/viewProps.xml': `${PRESENTATION}.viewProps+xml`,
  'ppt/tableStyles.xml': `${PRESENTATION}.tableStyles+xml`,
  'ppt/slides': `${PRESENTATION}.slide+xml`,
  'ppt/slideLayouts': `${PRESENTATION}.slideLayout+xml`,
  'ppt/slideMasters': `${PRESENTATION}.slideMaster+xml`,
  'ppt/notesSlides': `${PRESENTATION}.notesSlide+xml`,
  'ppt/notesMasters': `${PRESENTATION}.notesMaster+xml`,
  'ppt/tags': `${PRESENTATION}.tags+xml`,
  'ppt/theme': `${OFFICE}.theme+xml`,
  'ppt/theme/themeOverride': `${OFFICE}.themeOverride+xml`,
  'ppt/charts': `${OFFICE}.drawingml.chart+xml`,
  'ppt/drawings': `${OFFICE}.drawingml.chartshapes+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
};

/** Of pictures, ours being the first four, and of fonts; the others come from templates. */
const BY_ENDING: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  fntdata: 'application/x-fontdata',
};

/** `[Content_Types].xml` for exactly the parts that there are. */
export function contentTypesPart(parts: Iterable<string>): string {
  const names = [...parts];
  const overrides = names.flatMap((name) => {
    const type = TYPES[name] ?? TYPES[name.replace(/\d+\.xml$/, '')] ?? TYPES[name.slice(0, name.lastIndexOf('/'))];
    return type === undefined ? [] : [el('Override', { PartName: `/${name}`, ContentType: type })];
  });
  const byExtension = (Extension: string, ContentType: string) => el('Default', { Extension, ContentType });
  const pictures = Object.entries(BY_ENDING)
    .filter(([ending]) => names.some((name) => name.endsWith(`.${ending}`)))
    .map(([ending, type]) => byExtension(ending, type));
  return part(
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      byExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      byExtension('xml', 'application/xml'),
      byExtension('xlsx', `${OFFICE}.spreadsheetml.sheet`),
      ...pictures,
      ...overrides,
    ),
  );
}
