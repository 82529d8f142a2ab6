import type { ReadWorkbook } from '../../assemble-workbook';
import { isErrorValue } from '../../cells/cell-value';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';
import { type LinkedCell, linkedCells } from './linked-cells';

/** Has a linked cell keep the last figure of its model, as a constant. */
export const keepFigure = ({ ref, field, year, value, formula, link }: LinkedCell): EditRequest => ({
  request: 'edit cell',
  table: 'Savings',
  ref,
  field: field === 'target' ? 'target' : 'forecast',
  ...(year === null ? {} : { year }),
  // A model whose checks fail gives no figure that could be kept.
  to: isErrorValue(value) ? '' : value,
  replaces: formula,
  why: `Keeps the last figure of the model ${link.sheet}.`,
});

/** The plan by which all lines that a model's sheet feeds keep its last figures, as constants. */
export const planUnlink = ({ contents }: ReadWorkbook, sheet: string): EditPlan =>
  planEdits({ title: `Unlink ${sheet}`, contents, requests: linkedCells(contents, sheet).map(keepFigure) });
