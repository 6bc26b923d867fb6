import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import type { Files } from './unzip.ts';
import { children, type Node, readXml } from './xml.ts';

/** An XML part with what it refers to, by relationship id. */
export interface Part {
  readonly name: string;
  readonly root: Node;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** `target` is a part's name, or an address when external; `kind` the last word of the type, equal in strict files. */
export interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a package. What is missing or broken is reported once, and null. */
export interface Parts {
  /** The package's own relationships. */
  readonly relations: ReadonlyMap<string, Relation>;
  open(name: string): Part | null;
  /** The bytes of a part that isn't XML. */
  bytes(name: string): Uint8Array | null;
}

/** The parts in the files of a package, each read when it is first asked for. */
export function createParts(files: Files, reporter: Reporter): Parts {
  const known = new Map<string, Part | null>();
  const bytes = (name: string): Uint8Array | null => files.get(name.toLowerCase()) ?? null;
  const readRoot = (name: string): Node | null => {
    const data = bytes(name);
    if (data === null) {
      reporter.add('pptx/missing-part', [], { part: name });
      return null;
    }
    try {
      return readXml(data);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      reporter.add('pptx/broken-xml', [], { part: name, detail: detail.split('\n', 1)[0] ?? '' });
      return null;
    }
  };
  const relationsOf = (name: string): ReadonlyMap<string, Relation> => {
    const own = name.replace(/[^/]*$/, '_rels/$&.rels');
    const root = bytes(own) === null ? null : readRoot(own);
    return root === null ? new Map() : readRelations(root, name);
  };
  const read = (name: string): Part | null => {
    const root = readRoot(name);
    return root && { name, root, relations: relationsOf(name) };
  };
  return {
    relations: relationsOf(''),
    bytes,
    open: (name) => {
      if (!known.has(name)) known.set(name, read(name));
      return known.get(name) ?? null;
    },
  };
}

/** The first part that `part` refers to as `kind`; null without a word where it refers to none. */
export function related(part: Part | null, kind: string, parts: Parts): Part | null {
  const relation = [...(part?.relations.values() ?? [])].find((each) => each.kind === kind && !each.external);
  return relation === undefined ? null : parts.open(relation.target);
}

/** The part that a relationship id of `part` leads to; null without a word where there is no such id. */
export function follow(part: Part, id: string | undefined, parts: Parts): Part | null {
  const relation = part.relations.get(id ?? '');
  return relation === undefined || relation.external ? null : parts.open(relation.target);
}

function readRelations(root: Node, source: string): ReadonlyMap<string, Relation> {
  return new Map(
    children(root, 'Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const external = mode === 'External';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return [id, { kind, external, target: external ? target : resolve(target, source) }];
    }),
  );
}

/** A target relative to the folder of `source`, or to the package where it starts with a slash (OPC, 6.2.4). */
function resolve(target: string, source: string): string {
  const path: string[] = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.replace(/#.*$/, '').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
