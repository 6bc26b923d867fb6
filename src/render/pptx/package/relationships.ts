import { el, part } from '../xml.ts';

export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': RELATION,
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** A relationship of the office document vocabulary; `external` targets are addresses outside the package. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A `.rels` part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  return part(
    el(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...relationships.map(({ id, kind, target, external }) =>
        el('Relationship', {
          Id: id,
          Type: `${RELATION}/${kind}`,
          Target: target,
          TargetMode: external === true ? 'External' : undefined,
        }),
      ),
    ),
  );
}
