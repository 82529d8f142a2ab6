import { refKey } from '../../finance/reference';
import { fail, succeed, type Result } from '../../finance/result';
import type { ReadWorkbook } from '../assemble-workbook';
import { holds } from '../cells/address';
import type { ContentsRow, TableContents } from '../contents/table-contents';
import { failure, type TrackerFailure } from '../failure';
import type { AssessedSaving } from '../tracker';

/** A savings line with the row that it stands in. */
export interface FoundLine {
  readonly saving: AssessedSaving;
  readonly table: TableContents;
  readonly row: ContentsRow;
}

/** The one line of a reference, without regard to case and spaces. */
export function findLine({ tracker, contents }: ReadWorkbook, ref: string): Result<FoundLine, TrackerFailure> {
  const same = tracker.savings.filter(({ line }) => refKey(line.ref) === refKey(ref));
  const [saving, ...more] = same;
  const place = saving?.place;
  const table = contents.savings.find(({ sheet, area }) => sheet === place?.sheet && holds(area, place.address));
  const row = table?.rows.find((one) => one.row === saving?.row);
  if (saving === undefined || table === undefined || row === undefined) {
    const message = `There is no savings line ${ref}: it may have been removed or renumbered. Read the workbook again.`;
    return fail(failure('not possible', message));
  }
  if (more.length > 0) {
    const message = `More than one savings line is called ${ref}. Give each a reference of its own, and try again.`;
    return fail(failure('not possible', message, { cells: same.map(({ place }) => place) }));
  }
  return succeed({ saving, table, row });
}
