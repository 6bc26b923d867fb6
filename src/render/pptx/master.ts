import type { LayoutPlan, PlaceholderPlan } from './layouts.ts';
import { LAYOUT_SPECS, type PlaceholderType } from './slots.ts';

/** The placeholders that a master has, by their type. */
export type MasterKind = 'title' | 'body' | 'dt' | 'ftr' | 'sldNum';

/** Which placeholder of the master a layout's inherits from. */
export const MASTER_KIND: Readonly<Record<PlaceholderType, MasterKind>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'body',
  body: 'body',
  obj: 'body',
  chart: 'body',
  tbl: 'body',
  pic: 'body',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
};

/** The layout that the master is like: that of slides of title and content. */
export function contentLayout(layouts: readonly LayoutPlan[]): LayoutPlan {
  return layouts.find(({ spec }) => spec === LAYOUT_SPECS.bullets) as LayoutPlan; // every file has it
}

/** The master's placeholders look and stand as on those slides. */
export function masterPlaceholders(layouts: readonly LayoutPlan[]): Readonly<Record<MasterKind, PlaceholderPlan>> {
  const content = contentLayout(layouts);
  const of = (kind: MasterKind): PlaceholderPlan =>
    // It has one of each kind: see LAYOUT_SPECS.
    [...content.placeholders.values()].find(({ slot }) => MASTER_KIND[slot.type] === kind) as PlaceholderPlan;
  return { title: of('title'), body: of('body'), dt: of('dt'), ftr: of('ftr'), sldNum: of('sldNum') };
}
