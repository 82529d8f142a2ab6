import type { ReadWorkbook } from '../../assemble-workbook';
import { type CellValue, isErrorValue } from '../../cells/cell-value';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';
import { type LinkedCell, linkedCells } from './linked-cells';

/** Has a linked cell hold a constant in place of its link. */
const inPlaceOfLink = ({ ref, field, year, formula }: LinkedCell, to: CellValue, why: string): EditRequest => ({
  request: 'edit cell',
  table: 'Savings',
  ref,
  field,
  ...(year === null ? {} : { year }),
  to,
  replaces: formula,
  why,
});

/** Has a linked cell keep the last figure of its model, as a constant; a model whose checks fail gives none that could be kept. */
export const keepFigure = (cell: LinkedCell): EditRequest =>
  inPlaceOfLink(
    cell,
    isErrorValue(cell.value) ? '' : cell.value,
    `Keeps the last figure of the model ${cell.link.sheet}.`,
  );

/** Empties a linked cell whose figure its model gives in another year now: kept, it would be counted twice. */
export const dropFigure = (cell: LinkedCell): EditRequest =>
  inPlaceOfLink(cell, '', `The model ${cell.link.sheet} brings nothing in this year any more.`);

/** The plan by which all lines that a model's sheet feeds keep its last figures, as constants. */
export const planUnlink = ({ contents }: ReadWorkbook, sheet: string): EditPlan =>
  planEdits({ title: `Unlink ${sheet}`, contents, requests: linkedCells(contents, sheet).map(keepFigure) });
