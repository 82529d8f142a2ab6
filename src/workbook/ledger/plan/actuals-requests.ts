import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import { spellingOf } from '../../actuals/period-spelling';
import { writtenSum } from '../../cells/written-sum';
import type { TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';

/**
 * What makes the Actuals table hold what an import replaces: the rows of each period as a batch, however the table writes it,
 * in the unit of the column. New rows write the period as most of the table's do.
 */
export function actualsRequests(
  plan: Pick<ImportPlan, 'periods' | 'replacement' | 'unit'>,
  table: TableContents | undefined,
): readonly EditRequest[] {
  const column = table?.columns.find(({ field }) => field === 'amount');
  const spelling = spellingOf(table);
  return plan.periods.map(({ period }): EditRequest => {
    const rows = plan.replacement
      .filter((row) => row.period === period)
      .map(({ code, amount }) => [code, writtenSum(amount, plan.unit, column)]);
    return {
      request: 'set rows',
      table: 'Actuals',
      batch: [{ field: 'period', to: spelling(period) }],
      columns: [{ field: 'code' }, { field: 'amount' }],
      rows,
      sums: [{ field: 'amount' }],
      why: `Ledger of period ${period}.`,
    };
  });
}
