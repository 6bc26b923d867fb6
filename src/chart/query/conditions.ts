import { list } from '../../data/known.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { ConditionSpec, QuerySpec } from '../../schema/query-schema.ts';
import { type Axis, axisAt } from './dimensions.ts';
import type { Asking } from './types.ts';

/** One entry of `where` or `except`: the members of `axis` that count, or don't. */
export interface Condition {
  readonly at: SourcePath;
  readonly axis: Axis;
  readonly codes: ReadonlySet<string>;
  readonly keeps: boolean;
  /** As it is written, for messages. */
  readonly text: string;
}

/** The conditions of a query; null when one of them can't be understood, which is reported. */
export function conditionsOf(
  { where = {}, except = {} }: Pick<QuerySpec, 'where' | 'except'>,
  asking: Asking,
): readonly Condition[] | null {
  const conditions = [
    ...Object.entries(where).map(([name, spec]) => conditionOf(name, spec, 'where', asking)),
    ...Object.entries(except).map(([name, spec]) => conditionOf(name, spec, 'except', asking)),
  ];
  const understood = conditions.filter((condition) => condition !== null);
  return understood.length === conditions.length ? understood : null;
}

function conditionOf(name: string, spec: ConditionSpec, key: 'where' | 'except', asking: Asking): Condition | null {
  const at = [...asking.at, key, name];
  const axis = axisAt(name, at, asking, true);
  const codes = axis && codesOf(spec, at, axis, asking);
  return codes && { at, axis, codes, keeps: key === 'where', text: `${name}: ${textOf(spec)}` };
}

function codesOf(spec: ConditionSpec, at: SourcePath, axis: Axis, asking: Asking): ReadonlySet<string> | null {
  if (Array.isArray(spec)) return allKnown(spec.map((value, i) => codeAt(value, [...at, i], axis, asking)));
  if (typeof spec !== 'object') return allKnown([codeAt(spec, at, axis, asking)]);
  const { from, to } = spec;
  const first = from === undefined ? undefined : codeAt(from, [...at, 'from'], axis, asking);
  const last = to === undefined ? undefined : codeAt(to, [...at, 'to'], axis, asking);
  if (first === null || last === null) return null;
  const codes = [...axis.members.keys()];
  const start = first === undefined ? 0 : codes.indexOf(first);
  const end = last === undefined ? codes.length : codes.indexOf(last) + 1;
  return new Set(codes.slice(start, end));
}

function allKnown(codes: readonly (string | null)[]): ReadonlySet<string> | null {
  const known = codes.filter((code) => code !== null);
  return known.length === codes.length ? new Set(known) : null;
}

/** The member that an author names, by code or by name in either language; null (and a report) when there is none. */
function codeAt(
  value: string | number,
  at: SourcePath,
  { name: dimension, members }: Axis,
  { reporter, written }: Asking,
): string | null {
  const said = writtenText(value, at, written);
  const code = memberNamed(said, members);
  if (code !== null) return code;
  const known = [...members.values()].flatMap((member) => [member.code, member.name.vi]);
  const near = didYouMean(said, known);
  const args = { value: said, dimension, near: near ?? '', known: list([...members.keys()]) };
  reporter.add(near === null ? 'query/unknown-value' : 'query/unknown-value-near', at, args);
  return null;
}

/** The code of the member that has `said` as its code or one of its names. */
export function memberNamed(said: string, members: Axis['members']): string | null {
  if (members.has(said)) return said;
  for (const { code, name } of members.values()) if (name.vi === said || name.en === said) return code;
  return null;
}

/** What an author wrote, digit by digit. */
export function writtenText(value: string | number, at: SourcePath, written: Asking['written']): string {
  return (typeof value === 'number' ? (written(at) ?? String(value)) : value).trim().normalize('NFC');
}

function textOf(spec: ConditionSpec): string {
  if (Array.isArray(spec)) return list(spec.map(String));
  return typeof spec === 'object' ? `${spec.from ?? ''} … ${spec.to ?? ''}`.trim() : String(spec);
}
