import { asWritten, ledgerSign } from '../../finance/month-end/ledger-sign';
import { refKey } from '../../finance/reference';
import { addUp } from '../../finance/tidy';
import type { AssembledWorkbook } from '../assemble-workbook';
import { writtenSum } from '../cells/written-sum';
import type { TableContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { actualsRequests } from '../ledger/plan/actuals-requests';
import type { AssessedBudget } from '../tracker';
import { rememberCodes } from './remembered-codes';
import type { UnknownCode } from './unknown-codes';

/**
 * What makes the actuals of some codes those of a budget line: their rows of Actuals get its code, the line's columns of those
 * periods follow where they hold constants, and the Mapping table remembers it for the next import.
 */
export function partOfRequests(
  { contents, tracker, monthEnd }: AssembledWorkbook,
  budget: TableContents,
  placed: readonly UnknownCode[],
  { line, row }: AssessedBudget,
): readonly EditRequest[] {
  const { unit } = tracker.settings;
  const moved = new Set(placed.map(({ code }) => refKey(code)));
  const codes = placed.map(({ code }) => code);
  const numbers = [...new Set(placed.flatMap(({ rows }) => rows.map(({ period }) => period)))];
  const replacement = monthEnd.tables.actuals.map((actual) =>
    moved.has(refKey(actual.code)) ? { ...actual, code: line.ref } : actual,
  );
  const why = `${codes.join(', ')} is part of ${line.ref}.`;
  const others = line.actuals.filter((_, index) => !numbers.includes(index + 1));
  const sign = ledgerSign(line, others);
  const cells = budget.rows.find((one) => one.row === row)?.cells ?? [];
  const periods = budget.columns.flatMap((column, place): EditRequest[] => {
    const { period } = column;
    if (period === null || !numbers.includes(period) || cells[place]?.isFormula === true) return [];
    const own = replacement.filter((one) => one.period === period && refKey(one.code) === refKey(line.ref));
    const to = writtenSum(asWritten(sign, addUp(own.map(({ amount }) => amount))), unit, column);
    return [{ request: 'edit cell', table: 'Budget', ref: line.ref, field: 'period', period, to, why }];
  });
  return [
    ...actualsRequests(
      { periods: numbers.map((period) => ({ period })), replacement, unit },
      contents.tables.Actuals,
      () => why,
    ),
    ...periods,
    ...rememberCodes(contents, codes, line.ref),
  ];
}
