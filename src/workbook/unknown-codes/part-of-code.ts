import { refKey } from '../../finance/reference';
import { type Result, succeed } from '../../finance/result';
import { addUp } from '../../finance/tidy';
import { periodCellRequest, signBeside } from '../actuals/period-cell';
import type { AssembledWorkbook } from '../assemble-workbook';
import type { TableContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { rememberCodes } from '../mapping/ledger-codes';
import type { UnknownCode } from '../month-end/unknown-codes';
import type { Problem } from '../problem';
import type { AssessedBudget } from '../tracker';
import { leftBehind, moveRequests, movingRows } from './move-actuals';

/** What makes some codes part of a line, and what a person should know of it. */
export interface PartOfRequests {
  readonly requests: readonly EditRequest[];
  readonly notes: readonly Problem[];
}

/** The tables that change. */
interface Tables {
  readonly budget: TableContents;
  readonly actuals: TableContents;
}

/**
 * What makes the actuals of some codes those of a budget line: their rows of Actuals get its code, the line's columns of those
 * periods follow where they hold constants, and the Mapping table remembers it for the next import. No other row of
 * Actuals is touched. Fails with a sentence where a row of the codes has no amount that could be moved.
 */
export function partOfRequests(
  workbook: AssembledWorkbook,
  tables: Tables,
  placed: readonly UnknownCode[],
  assessed: AssessedBudget,
): Result<PartOfRequests> {
  const { line } = assessed;
  const moving = movingRows(tables.actuals, placed);
  if (!moving.ok) return moving;
  const codes = placed.map(({ code }) => code);
  const why = `${codes.join(', ')} is part of ${line.ref}.`;
  const periods = [...new Set(moving.value.map(({ period }) => period))];
  return succeed({
    requests: [
      ...periods.flatMap((period) => moveRequests(tables.actuals, moving.value, { period, to: line.ref, why })),
      ...lineRequests(workbook, tables.budget, placed, { assessed, periods, why }),
      ...rememberCodes(workbook.contents, codes, line.ref),
    ],
    notes: leftBehind(tables.actuals, moving.value),
  });
}

/** The line's columns of the periods become the sum of its own rows and those that come. */
function lineRequests(
  { tracker, monthEnd }: AssembledWorkbook,
  budget: TableContents,
  placed: readonly UnknownCode[],
  {
    assessed,
    periods,
    why,
  }: { readonly assessed: AssessedBudget; readonly periods: readonly number[]; readonly why: string },
): EditRequest[] {
  const { line } = assessed;
  const row = budget.rows.find((one) => one.row === assessed.row);
  if (row === undefined) return [];
  const own = monthEnd.tables.actuals.filter(({ code }) => refKey(code) === refKey(line.ref));
  const rows = [...own, ...placed.flatMap((one) => one.rows)];
  const sign = signBeside(assessed, periods);
  return budget.columns.flatMap((column) => {
    const { period } = column;
    if (period === null || !periods.includes(period)) return [];
    const amount = addUp(rows.filter((one) => one.period === period).map((one) => one.amount));
    return periodCellRequest(budget, { row, column, why }, { amount, sign, unit: tracker.settings.unit }) ?? [];
  });
}
