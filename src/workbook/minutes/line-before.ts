import type { LineChange } from '../../finance/decisions/line-change';
import type { FinancialYear } from '../../finance/financial-year';
import { groupBy } from '../../finance/group-by';
import { asKept } from '../../finance/kept-digits';
import { refKey } from '../../finance/reference';
import { parseMoney } from '../../finance/parse-number';
import type { ReadWorkbook } from '../assemble-workbook';
import type { CellValue } from '../cells/cell-value';
import { type MoneyCell, moneyCellsOf } from '../contents/savings-cells';
import { savingsTableFinder } from '../contents/savings-lines';
import type { ContentsColumn } from '../contents/table-contents';
import type { RecordedDecision } from '../decisions/recorded-decision';
import { applyingRuns } from '../decisions/run-of-decision';
import type { LoggedChange } from '../edits/logged-run';
import { chooseFrom, stageWords } from '../lines/choices';

type LoggedCell = Extract<LoggedChange, { readonly what: 'cell' }>;

/** Reads a logged cell of a savings line as the change of the line that it was; null for a cell of anything else. */
function changeOf(
  { from, to }: LoggedCell,
  { field, year, heading }: ContentsColumn,
  current: FinancialYear,
  money: MoneyCell,
): LineChange | null {
  if (field === 'stage') {
    const [before, after] = [stageOf(from), stageOf(to)];
    return after === null ? null : { field, from: before, to: after };
  }
  if (field !== 'target' && field !== 'forecast') return null;
  const inCell = money(field, year ?? current, 1).to;
  const [before, after] = [from, to].map((value) => amountOf(value, Number(inCell)));
  return heading === '' ? null : { field, year: year ?? current, from: before ?? null, to: after ?? null };
}

function stageOf(value: CellValue) {
  const stage = chooseFrom(stageWords, String(value));
  return stage.ok ? stage.value : null;
}

/** A logged sum in the workbook's unit; `one` is what the cell holds for 1 of it. */
function amountOf(value: CellValue, one: number): number | null {
  const sum = parseMoney(value, '£');
  return sum.ok ? asKept(sum.value / one) : null;
}

/** What applying decisions changed of their lines, as the change log has it. */
export type AppliedChanges = (decision: RecordedDecision) => readonly LineChange[];

/**
 * What applying decisions changed, by the change log. Of several decisions on one line that were applied together, the
 * log knows what they did together: that stands with the last of them.
 * @param workbook read with the `ChangeLog`
 */
export function appliedChanges(workbook: ReadWorkbook, decisions: readonly RecordedDecision[]): AppliedChanges {
  const runOf = applyingRuns(workbook);
  const { settings } = workbook.tracker;
  const money = moneyCellsOf(workbook.contents, settings);
  const tableOf = savingsTableFinder(workbook.contents);
  const byLine = groupBy(decisions, ({ ref }) => refKey(ref));
  return (decision) => {
    const applied = runOf(decision);
    if (applied === null) return [];
    const together = (byLine.get(refKey(decision.ref)) ?? []).filter((one) => applied.isOf(one));
    if (together.at(-1) !== decision) return [];
    const columns = tableOf(decision.ref)?.columns ?? [];
    return applied.run.changes.flatMap((change) => {
      if (change.what !== 'cell' || change.table !== 'Savings' || refKey(change.ref) !== refKey(decision.ref))
        return [];
      const column = columns.find(({ heading }) => heading === change.column);
      return column === undefined ? [] : (changeOf(change, column, settings.year, money(decision.ref)) ?? []);
    });
  };
}
