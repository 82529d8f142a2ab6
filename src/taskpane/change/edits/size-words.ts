import { batchWords, type EditSize } from '../../../workbook';
import { formatNumber } from '../../../finance/money';
import { count } from '../../format/figures';

/** How much a run changes, in the same words before, after and in the list of runs: `33 cells`, `1 column added`. */
export function sizeWords(size: EditSize): readonly string[] {
  const { cellsWritten, rowsAdded, rowsRemoved, columnsAdded, columnsRemoved, batches } = size;
  const some = (number: number, noun: string, verb: string): string[] =>
    number === 0 ? [] : [`${count(number, noun)} ${verb}`.trim()];
  return [
    ...some(cellsWritten, 'cell', ''),
    ...some(rowsAdded, 'line', 'added'),
    ...some(rowsRemoved, 'line', 'removed'),
    ...some(columnsAdded.length, 'column', 'added'),
    ...some(columnsRemoved.length, 'column', 'removed'),
    ...batches.map(batchSize),
  ];
}

/** Rows that come, change or go many at once: `2,013 rows of Actuals (Period 4) in place of 1,998`. */
export function batchSize({ table, batch, before, after }: EditSize['batches'][number]): string {
  const of = `${table} (${batchWords(batch)})`;
  if (before.rows === 0) return `${count(after.rows, 'row')} added to ${of}`;
  if (after.rows === 0) return `${count(before.rows, 'row')} removed from ${of}`;
  return `${count(after.rows, 'row')} of ${of} in place of ${formatNumber(before.rows)}`;
}
