import type { FinancialYear } from '../../finance/financial-year';
import type { Milestone } from '../../finance/milestone';
import { refKey } from '../../finance/reference';
import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import { atLine } from '../lines/checks/at-line';
import { farOff } from '../lines/checks/unlikely-dates';
import { columnsOf } from '../lines/columns';
import { RowReader } from '../lines/row-reader';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';

/** The milestones of the workbook, by the key of the savings line's reference. */
export interface ReadMilestones {
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>;
  readonly problems: readonly Problem[];
}

const notDone = new Set(['no', 'n', 'false', '0', 'not done', 'not started', 'in progress', 'open', '-', 'tbc']);

/** Whether what stands under Done says that a milestone is: a date, a tick, `Yes` or TRUE; blank, `No` and the like do not. */
export function isDone(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  return !isBlank(value) && !isErrorValue(value) && !notDone.has(cellText(value).toLowerCase());
}

/**
 * Reads the milestones table. A row without a reference belongs to no line and is left alone.
 * @param years those of the tracker: a date far from all of them is hardly meant
 */
export function readMilestones(table: Candidate, cells: Block, years: readonly FinancialYear[]): ReadMilestones {
  const columns = columnsOf<'Milestones'>(table);
  const milestones = new Map<string, Milestone[]>();
  const problems: Problem[] = [];
  for (let row = table.area.top + 1; row < bottomOf(table.area); row += 1) {
    const reader = new RowReader(table.sheet, cells, row);
    const ref = reader.text(columns.plain('ref'));
    const milestone = reader.text(columns.plain('milestone'));
    const due = reader.date(columns.plain('due'));
    problems.push(...reader.bad.map(({ problem }) => problem));
    if (ref === null) continue;
    const one = { milestone: milestone ?? 'milestone', due, isDone: isDone(reader.raw(columns.plain('done'))) };
    const unlikely = one.isDone ? null : farOff(due, years);
    if (unlikely !== null) problems.push({ ...atLine(table, row, columns.plain('due'), unlikely), line: ref });
    milestones.set(refKey(ref), [...(milestones.get(refKey(ref)) ?? []), one]);
  }
  return { milestones, problems };
}
