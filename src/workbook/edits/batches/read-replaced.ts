import { refKey } from '../../../finance/reference';
import type { ContentsKind, WorkbookContents } from '../../contents/table-contents';
import { decodeRow } from '../log-codec';
import { encodeBatch } from './batch-log';
import type { BatchCell, RowCell } from '../edit-plan';

/** The rows of a batch as they were before a run, from the table ReplacedRows; null where one of them cannot be read. */
export function replacedBy(
  { tables }: WorkbookContents,
  run: number,
  { table, batch }: { readonly table: ContentsKind; readonly batch: readonly BatchCell[] },
): (readonly RowCell[])[] | null {
  const log = tables.ReplacedRows;
  if (log === undefined) return [];
  const at = (field: string): number => log.columns.findIndex((column) => column.field === field);
  const [runAt, tableAt, batchAt, rowAt] = [at('run'), at('table'), at('batch'), at('row')];
  const words = refKey(encodeBatch(batch));
  const found: (readonly RowCell[])[] = [];
  let begun = '';
  for (const { kind, cells } of log.rows) {
    const text = (column: number): string => String(cells[column]?.value ?? '');
    const isOf = Number(text(runAt)) === run && text(tableAt) === table && refKey(text(batchAt)) === words;
    if (kind !== 'line' || !isOf) continue;
    begun += text(rowAt);
    const row = decodeRow(begun);
    if (row === null) continue;
    begun = '';
    found.push(row);
  }
  return begun === '' ? found : null;
}
