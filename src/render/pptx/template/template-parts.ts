import { relationshipsPart } from '../package/relationships.ts';
import { fontParts } from './fonts.ts';
import type { TemplateInUse, TemplateLayout, TemplateMaster, TemplatePart } from './types.ts';

/** The masters that a deck takes over: the first, and those that its slides need besides. */
export function keptMasters({ template, layouts }: TemplateInUse): readonly TemplateMaster[] {
  const needed = new Set(Object.values(layouts));
  return template.masters.filter((master, i) => i === 0 || master.layouts.some((layout) => needed.has(layout)));
}

/** The 1-based number in the name of a layout's part. */
export function layoutNumber(layout: TemplateLayout, use: TemplateInUse): number {
  return (
    keptMasters(use)
      .flatMap(({ layouts }) => layouts)
      .indexOf(layout) + 1
  );
}

/** The part of the nth master's theme, n from 0; theme2 is that of the notes. */
const themeName = (index: number): string => `ppt/theme/theme${index === 0 ? 1 : index + 2}.xml`;

/** Masters, layouts, themes, pictures and fonts of the template by part name, with their relationships. */
export function templateParts(use: TemplateInUse): readonly (readonly [string, string | Uint8Array])[] {
  const masters = keptMasters(use);
  const layouts = masters.flatMap((master) => master.layouts);
  const overrides = layouts.flatMap(({ themeOverride }) => themeOverride ?? []);
  const named: readonly (readonly [TemplatePart, string])[] = [
    ...masters.map(({ part }, i) => [part, `ppt/slideMasters/slideMaster${i + 1}.xml`] as const),
    ...masters.map(({ theme }, i) => [theme, themeName(i)] as const),
    ...layouts.map(({ part }, i) => [part, `ppt/slideLayouts/slideLayout${i + 1}.xml`] as const),
    ...overrides.map((part, i) => [part, `ppt/theme/themeOverride${i + 1}.xml`] as const),
  ];
  const pictures = [...use.template.media.keys()].map((name, i) => [name, pictureName(name, i + 1)] as const);
  const names = new Map([...named.map(([part, name]) => [part.name, name] as const), ...pictures]);
  const shown = new Set(named.flatMap(([part]) => part.relations.map(({ target }) => target)));
  return [
    ...named.flatMap(([part, name]) => partWithRelations(part, name, names)),
    ...pictures
      .filter(([source]) => shown.has(source))
      .map(([source, name]) => [name, use.template.media.get(source) ?? new Uint8Array()] as const),
    ...fontParts(use.template.fonts),
  ];
}

function pictureName(source: string, number: number): string {
  return `ppt/media/template${number}${source.slice(source.lastIndexOf('.')).toLowerCase()}`;
}

function partWithRelations(
  { content, relations }: TemplatePart,
  name: string,
  names: ReadonlyMap<string, string>,
): (readonly [string, string | Uint8Array])[] {
  if (relations.length === 0) return [[name, content]];
  const made = relations.flatMap(({ id, kind, target }) => {
    const to = names.get(target);
    return to === undefined ? [] : [{ id, kind, target: `../${to.slice('ppt/'.length)}` }];
  });
  const folder = name.lastIndexOf('/');
  return [
    [name, content],
    [`${name.slice(0, folder)}/_rels${name.slice(folder)}.rels`, relationshipsPart(made)],
  ];
}
