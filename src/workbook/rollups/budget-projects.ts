import { groupBy } from '../../finance/group-by';
import { groupKey } from '../../finance/rollup/groups';
import type { TableCells } from '../assess/snapshot';
import { cellText, isErrorValue } from '../cells/cell-value';
import { columnsOf } from '../lines/columns';
import { budgetRows } from '../lines/table-lines';
import type { Steps } from '../steps';

/** The projects that the budget names, each once as it is first written: one may have a budget and no saving. In steps. */
export function* budgetProjects({ table, cells }: TableCells): Steps<readonly string[]> {
  const column = columnsOf<'Budget'>(table).plain('project')?.column;
  if (column === undefined) return [];
  const { lines } = yield* budgetRows(table, cells);
  const names = lines
    .map((row) => cells.value(row, column))
    .filter((value) => !isErrorValue(value))
    .map((value) => cellText(value).trim())
    .filter((name) => name !== '');
  return [...groupBy(names, groupKey).values()].flatMap(([first]) => first ?? []);
}
