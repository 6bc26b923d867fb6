import * as z from 'zod/mini';
import { describe, text } from './slots.ts';

export const AGGREGATES = ['sum', 'mean', 'min', 'max'] as const;
export const SORTS = ['descending', 'ascending', 'name', 'none'] as const;

const MOST_DIGITS = 10;

const condition = z.union([
  text,
  z.array(text).check(z.minLength(1)),
  z.strictObject({
    from: describe(z.optional(text), 'The first that counts'),
    to: describe(z.optional(text), 'The last that counts'),
  }),
]);
export const conditions = z.optional(z.record(z.string(), condition));

/** A question to the data package: what charts and tables show when their values are not written out. */
export const query = z.strictObject({
  indicator: describe(z.optional(z.string()), 'The indicator that is shown'),
  indicators: describe(
    z.optional(z.array(z.string()).check(z.minLength(1))),
    'Several indicators; each is a series of its own unless by or series says otherwise',
  ),
  by: describe(z.string(), 'What the categories are: period, area, scenario, indicator, or a column such as region'),
  series: describe(z.optional(z.string()), 'What the series are, in the same words as by; one series when not said'),
  where: describe(
    conditions,
    'What counts, by period, area, scenario or column: a code or name, a list of them, or {from, to}. ' +
      'What is said neither here nor in by or series is the latest period, the own area and the actual scenario',
  ),
  except: describe(conditions, 'What does not count, said like where'),
  aggregate: describe(
    z.optional(z.enum(AGGREGATES)),
    'How several values become one, e.g. those of the areas of a region; the mean gives each the same weight',
  ),
  sort: describe(
    z.optional(z.enum(SORTS)),
    'The order by value (of the first indicator, else of the last series) or by name; none = as in the data package. ' +
      'Areas in bars and circles, and whatever has top, go down from the largest when not said',
  ),
  top: describe(
    z.optional(z.number().check(z.int(), z.positive())),
    'How many categories are kept: the first in the order; the others are summed up as “Other”',
  ),
  rest: describe(
    z.optional(z.union([z.boolean(), text])),
    'With top: the name of the category that sums up the others; false = they are left out',
  ),
  share: describe(
    z.optional(z.boolean()),
    'true: each value in per cent of all categories that count; of all series where the categories are periods',
  ),
  index: describe(z.optional(text), 'The category, or series, whose values are 100, e.g. 2020'),
  digits: describe(
    z.optional(z.number().check(z.int(), z.gte(0), z.lte(MOST_DIGITS))),
    'How many decimals are printed, where the source has as many',
  ),
});

export type QuerySpec = z.output<typeof query>;
export type ConditionSpec = z.output<typeof condition>;
