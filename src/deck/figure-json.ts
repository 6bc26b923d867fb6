import { exactNumber } from '../chart/values.ts';
import type { Figure, Observation, Qualifier } from '../data/types.ts';

/** A JSON number where the decimal is exact in binary, else its digits; null = unbounded or computed by a formula. */
export type JsonDecimal = number | string | null;

/** A figure with its trace as `inspect` prints it and as PowerPoint files carry it. */
export interface FigureJson {
  readonly text: string;
  readonly expression: string;
  readonly value: JsonDecimal;
  readonly low: JsonDecimal;
  readonly high: JsonDecimal;
  readonly unit: string;
  readonly trace: readonly ObservationJson[];
}

export interface ObservationJson {
  readonly indicator: string;
  readonly period: string;
  readonly area: string;
  readonly scenario: string;
  readonly value: JsonDecimal;
  readonly qualifier: Qualifier;
  readonly source: string;
  readonly locator: string;
}

/** A figure as plain JSON. */
export function figureJson({ text, expression, quantity }: Figure): FigureJson {
  const { value, low, high, unit, trace } = quantity;
  return {
    text,
    expression,
    value: exactNumber(value.toFixed()),
    low: low && exactNumber(low.toFixed()),
    high: high && exactNumber(high.toFixed()),
    unit,
    trace: trace.map(observationJson),
  };
}

function observationJson(observation: Observation): ObservationJson {
  const { indicator, period, area, scenario, value, qualifier, source, locator } = observation;
  return {
    indicator,
    period,
    area,
    scenario,
    value: value && exactNumber(value.toFixed()),
    qualifier,
    source,
    locator,
  };
}
