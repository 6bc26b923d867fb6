import * as z from 'zod/mini';
import type { Args, Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { INSTEAD } from './chart-schema.ts';
import { COLOR_FORM } from './slots.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks `value` against `schema`. What doesn't fit is reported with our own words, did-you-mean included;
 * the checked value, or null when anything was wrong.
 */
export function validate<T extends z.core.$ZodType>(schema: T, value: unknown, reporter: Reporter): z.output<T> | null {
  const result = z.safeParse(schema, value, { error: allowedKeys, jitless: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(issue, value, [], reporter);
  return null;
}

/** zod keeps the allowed keys of a closed object to itself; the message field carries them to `report`. */
const allowedKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const shape = (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return Object.keys(shape ?? {}).join(' ');
};

function report(issue: Issue, root: unknown, base: SourcePath, reporter: Reporter): void {
  const at = [...base, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) reportUnknownKey(key, issue.message.split(' '), at, reporter);
      return;
    case 'invalid_union':
      return reportUnion(issue, root, at, reporter);
    case 'invalid_value':
      return reportChoice(at, root, issue.values.map(String), reporter);
    case 'invalid_type':
      return reportType(at, root, issue.expected, reporter);
    case 'too_small':
      return reporter.add('schema/too-small', at, { least: Number(issue.minimum) });
    case 'too_big':
      return reporter.add('schema/too-big', at, { most: Number(issue.maximum) });
    default:
      if (issue.message === COLOR_FORM)
        return reporter.add('theme/not-a-color', at, { value: show(valueAt(root, at)) });
      return reporter.add('schema/wrong-form', at, { value: show(valueAt(root, at)) });
  }
}

function reportUnknownKey(key: string, allowed: readonly string[], at: SourcePath, reporter: Reporter): void {
  const near = didYouMean(key, allowed);
  const args: Args = { key, near: near ?? '', allowed: allowed.join(', ') };
  reporter.add(near ? 'schema/unknown-key-near' : 'schema/unknown-key', [...at, key], args, { onKey: true });
}

function reportUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  at: SourcePath,
  reporter: Reporter,
): void {
  const { options } = issue as { options?: readonly unknown[] };
  if (options) return reportChoice(at, root, options.map(String), reporter);
  const value = valueAt(root, at);
  const deepest = issue.errors.find((branch) =>
    branch.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  if (deepest && isContainer(value)) {
    for (const inner of deepest) report(inner as Issue, root, at, reporter);
    return;
  }
  const choice = issue.errors.flat().find((inner) => inner.code === 'invalid_value');
  if (choice?.code === 'invalid_value' && !isContainer(value))
    return reportChoice(at, root, choice.values.map(String), reporter);
  reportType(at, root, expectedOf(issue), reporter);
}

/** The kinds that a union takes, as one word for the message: any text makes it 'text'. */
function expectedOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const kinds = issue.errors.flat().map((inner) => (inner.code === 'invalid_type' ? inner.expected : 'text'));
  return kinds.includes('string') || kinds.includes('text') ? 'string' : (kinds[0] ?? 'string');
}

function reportChoice(at: SourcePath, root: unknown, allowed: readonly string[], reporter: Reporter): void {
  const value = valueAt(root, at);
  if (value === undefined) return reportMissing(at, reporter);
  const instead = at.at(-2) === 'chart' && at.at(-1) === 'type' ? INSTEAD[show(value).toLowerCase()] : undefined;
  if (instead !== undefined) return reporter.add('schema/chart-type', at, { value: show(value), instead });
  const near = didYouMean(show(value), allowed);
  const args: Args = { value: show(value), near: near ?? '', allowed: allowed.join(', ') };
  reporter.add(near ? 'schema/unknown-choice-near' : 'schema/unknown-choice', at, args);
}

function reportType(at: SourcePath, root: unknown, expected: string, reporter: Reporter): void {
  const value = valueAt(root, at);
  if (value === undefined) return reportMissing(at, reporter);
  if (value === null) return reporter.add('schema/empty', at, { key: String(at.at(-1) ?? '') });
  switch (expected) {
    case 'array':
      return reporter.add('schema/not-a-list', at, { value: show(value) });
    case 'object':
      return reporter.add('schema/not-a-mapping', at, { value: show(value) });
    case 'number':
      return reporter.add('schema/not-a-number', at, { value: show(value) });
    case 'int':
      return reporter.add('schema/not-whole', at, { value: show(value) });
    case 'boolean':
      return reporter.add('schema/not-a-boolean', at, { value: show(value) });
    default:
      return reporter.add('schema/not-a-text', at, { value: show(value) });
  }
}

/** A missing key has no place of its own: the mark goes on what should hold it. */
function reportMissing(at: SourcePath, reporter: Reporter): void {
  reporter.add('schema/missing-key', at.slice(0, -1), { key: String(at.at(-1) ?? '') });
}

function valueAt(root: unknown, at: SourcePath): unknown {
  return at.reduce<unknown>(
    (value, key) => (isContainer(value) ? (value as Record<string | number, unknown>)[key] : undefined),
    root,
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = isContainer(value) ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
