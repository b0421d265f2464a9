import { figureText, type Wording } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';
import type { FigureCell, HeaderCell } from './table.js';

/** The header of one row or column, without anything that `more` does not add. */
export function plainHeader(
  text: string,
  scope: HeaderCell['scope'],
  more: Partial<HeaderCell> = {},
): HeaderCell {
  return {
    kind: 'header',
    id: '',
    flagged: false,
    prefix: '',
    text,
    remark: '',
    scope,
    level: 0,
    colspan: 1,
    rowspan: 1,
    headers: [],
    key: {},
    ...more,
  };
}

/** The cell of a figure, flagged if it is derived, without anything that `more` does not add. */
export function plainFigure(
  wording: Wording,
  id: string,
  basis: Basis,
  more: Partial<FigureCell> = {},
): FigureCell {
  const { figure } = basis;
  return {
    kind: 'figure',
    id,
    text: figureText(wording, figure),
    flagged: figure.value !== null && figure.operands !== undefined,
    mark: null,
    colspan: 1,
    headers: [],
    basis,
    notes: [],
    subject: false,
    ...more,
  };
}
