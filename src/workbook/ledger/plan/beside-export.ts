import { fail, type Result, succeed } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { overlap } from '../../cells/address';
import { failure, type TrackerFailure } from '../../failure';
import type { LedgerPlace } from '../read/ledger-source';

/**
 * The workbook without the export that stands in it: its headings are those of Actuals, so that a sheet it was pasted into
 * may have been taken for that table, and the import would be written over what it reads. Fails where the export is a
 * table that is called Actuals.
 */
export function besideExport<Read extends ReadWorkbook>(
  read: Read,
  place: LedgerPlace | null,
): Result<Read, TrackerFailure> {
  const { Actuals, ...tables } = read.contents.tables;
  if (place === null || Actuals === undefined) return succeed(read);
  if (Actuals.sheet !== place.sheet || !overlap(Actuals.area, place.area)) return succeed(read);
  if (Actuals.tableName === null) return succeed({ ...read, contents: { ...read.contents, tables } });
  const message = `The selection lies in the table ${Actuals.tableName}, into which actuals are imported: what stands there is read already. Select the export itself, on a sheet of its own.`;
  return fail(failure('not possible', message));
}
