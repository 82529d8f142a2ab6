import { cellAddress } from '../../cells/address';
import { cell, formulaCell } from '../../pages/page-cell';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { type ReportContext, statementLook, wordFormula } from '../report-context';
import { width } from './grid';

const amountColumn = 1;
const rowsAbove = 2;

/** Why the variance of the year moved since the period `since` was closed, reason by reason. */
export function movementPart(context: ReportContext, since: number, top: number): PagePart {
  const { movement, monthEnd } = context.reading;
  const { sum, total } = statementLook(context);
  const title = sectionRow(`Why the variance moved since period ${since}`, width);
  if (movement.length === 0) return textPart([title, [cell('Nothing moved.', 'subtitle')]]);
  const first = top + rowsAbove;
  const at = (row: number): string => cellAddress(row, amountColumn);
  const word = (row: number): string => wordFormula(at(row), monthEnd.unit);
  const last = first + movement.length;
  return textPart([
    title,
    [cell('Reason', 'heading'), cell('Amount', 'numberHeading'), cell('', 'indentedHeading')],
    ...movement.map(({ reason, amount }, down) => [
      cell(reason, 'wrappedLabel'),
      cell(amount, sum),
      formulaCell(word(first + down), 'text'),
    ]),
    [
      cell('In all', 'total'),
      formulaCell(`=SUM(${at(first)}:${at(last - 1)})`, total),
      formulaCell(word(last), 'totalText'),
    ],
  ]);
}
