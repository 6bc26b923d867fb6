import type { FigureJson, JsonDecimal, ObservationJson } from '../../../deck/figure-json.ts';
import { FIGURES_TAG, SOURCES_TAG } from '../tags.ts';
import { follow, type Part, type Parts } from './parts.ts';
import { nonVisual } from './placeholders.ts';
import type { Shown } from './still-shown.ts';
import type { PptxSource } from './types.ts';
import { children, descend, type Node } from './xml.ts';

/**
 * The figures that twindeck put into a shape, as its tags say, and that are still there: in PowerPoint they may have been
 * written over. [] in files of other programs.
 */
export function figuresOf(shape: Node, isShown: Shown, slide: Part, parts: Parts): readonly FigureJson[] {
  const tags = descend(nonVisual(shape), 'nvPr', 'custDataLst', 'tags');
  const figures = recordsIn(FIGURES_TAG, tags, slide, parts);
  return figures.filter(({ shown, text: printed }) => isShown(decimal(shown ?? printed))).map(readFigure);
}

/** The sources of a slide's figures. */
export function sourcesOf(slide: Part, parts: Parts): readonly PptxSource[] {
  const records = recordsIn(SOURCES_TAG, descend(slide.root, 'cSld', 'custDataLst', 'tags'), slide, parts);
  return records.map(({ title, publisher, date, url }) => ({
    title: text(title),
    publisher: text(publisher),
    date: text(date),
    url: text(url),
  }));
}

type TagRecord = Readonly<{ [key: string]: unknown }>;

/** The records of a tag: whatever hand or program has written something else there is not believed. */
function recordsIn(name: string, tags: Node | undefined, slide: Part, parts: Parts): readonly TagRecord[] {
  const list = tags && follow(slide, tags.attributes['r:id'], parts);
  const tag = children(list?.root, 'tag').find(({ attributes }) => attributes['name'] === name);
  try {
    return records(JSON.parse(tag?.attributes['val'] ?? '[]'));
  } catch {
    return [];
  }
}

function records(value: unknown): readonly TagRecord[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}

function readFigure({ text: printed, expression, value, low, high, unit, trace }: TagRecord): FigureJson {
  return {
    text: text(printed),
    expression: text(expression),
    value: decimal(value),
    low: decimal(low),
    high: decimal(high),
    unit: text(unit),
    trace: records(trace).map(readObservation),
  };
}

function readObservation(record: TagRecord): ObservationJson {
  const { indicator, period, area, scenario, value, qualifier, source, locator } = record;
  return {
    indicator: text(indicator),
    period: text(period),
    area: text(area),
    scenario: text(scenario),
    value: decimal(value),
    qualifier: QUALIFIERS.find((known) => known === qualifier) ?? 'exact',
    source: text(source),
    locator: text(locator),
  };
}

const QUALIFIERS = ['exact', 'over', 'nearly', 'about', 'under'] as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const decimal = (value: unknown): JsonDecimal =>
  typeof value === 'number' || typeof value === 'string' ? value : null;
