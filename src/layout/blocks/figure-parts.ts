import type { Figure } from '../../data/types.ts';
import type { FigureItem, Run } from '../../deck/types.ts';

interface FigureParts {
  readonly qualifier: string;
  readonly number: readonly Run[];
  readonly unit: string;
}

/** The parts of a figure as they are written; a value that isn't one bound figure is all number. */
export function figureParts({ figure, value }: FigureItem): FigureParts {
  if (!figure) return { qualifier: '', number: value.runs, unit: '' };
  const { qualifier, number, unit } = figure.quantity.unit === 'rank' ? rankParts(figure) : figure;
  return { qualifier, number: [{ text: number, figure }], unit };
}

/** A rank is its number: 'thứ' is small before it, 'of 63' after it. */
function rankParts({ qualifier, number }: Figure): Pick<Figure, 'qualifier' | 'number' | 'unit'> {
  const [first = '', ...rest] = number.split('\u00A0');
  return /\d/.test(first)
    ? { qualifier, number: first, unit: rest.join('\u00A0') }
    : { qualifier: [qualifier, first].filter(Boolean).join('\u00A0'), number: rest.join('\u00A0'), unit: '' };
}
