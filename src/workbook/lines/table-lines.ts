import type { Block } from '../cells/block';
import type { ColumnOf } from '../headings/table-headings';
import type { Candidate } from '../locate/candidates';
import type { Steps } from '../steps';
import { columnsOf } from './columns';
import { budgetKeyColumn } from './read-budget';
import { rowsOf, type TableRows } from './table-rows';

const savingWords: readonly string[] = [
  'title',
  'department',
  'project',
  'theme',
  'owner',
  'kind',
  'stage',
  'narrative',
] satisfies ColumnOf<'Savings'>[];
const savingFigures: readonly string[] = ['target', 'forecast', 'delivered'] satisfies ColumnOf<'Savings'>[];
const budgetWords: readonly string[] = ['service', 'department', 'level', 'kind'] satisfies ColumnOf<'Budget'>[];
const budgetFigures: readonly string[] = ['budget', 'grossBudget', 'committed', 'forecast', 'variance', 'period'];

/** Which rows of the savings table are lines and which are totals. In steps. */
export function* savingsRows(table: Candidate, cells: Block): Steps<TableRows> {
  const columns = columnsOf<'Savings'>(table);
  return yield* rowsOf(table, cells, {
    key: columns.plain('ref')?.column ?? null,
    keyHeading: columns.plain('ref')?.text ?? '',
    words: columns.all.filter(({ field }) => savingWords.includes(field)).map(({ column }) => column),
    figures: columns.all.filter(({ field }) => savingFigures.includes(field)).map(({ column }) => column),
  });
}

/** Which rows of the budget table are lines and which are totals. In steps. */
export function* budgetRows(table: Candidate, cells: Block): Steps<TableRows> {
  const columns = columnsOf<'Budget'>(table);
  const key = budgetKeyColumn(columns);
  return yield* rowsOf(table, cells, {
    key: key?.column ?? null,
    keyHeading: key?.text ?? '',
    words: columns.all
      .filter(({ field, column }) => budgetWords.includes(field) && column !== key?.column)
      .map(({ column }) => column),
    figures: columns.all.filter(({ field }) => budgetFigures.includes(field)).map(({ column }) => column),
  });
}
