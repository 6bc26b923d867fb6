import type { FigureItem, Run } from '../../deck/types.ts';

/** The parts of a figure as they are written; a value that isn't one bound figure is all number. */
export function figureParts({ figure, value }: FigureItem): {
  readonly qualifier: string;
  readonly number: readonly Run[];
  readonly unit: string;
} {
  if (!figure) return { qualifier: '', number: value.runs, unit: '' };
  return { qualifier: figure.qualifier, number: [{ text: figure.number, figure }], unit: figure.unit };
}
