import { listCells } from '../../cells/list-cells';
import type { TableContents } from '../../contents/table-contents';
import { failure, type TrackerFailure } from '../../failure';
import type { CellPlace } from '../../tracker';

/** In rows that a run added somebody has since written under headings that are no part of the log: taking the rows out would lose it. */
export const writtenBeside = (cells: readonly CellPlace[]): TrackerFailure =>
  failure(
    'changed since',
    `Somebody has written into ${listCells(cells)} on the sheet ${cells[0]?.sheet ?? ''}, in rows that the run added and that would be taken out. ` +
      'Move it elsewhere or clear it, and undo the run then. Nothing has been written.',
    { cells: cells.slice(0, 200) },
  );

/** Days or links would be written into cells that have no number format for them, which a protected sheet does not let change. */
export const formatIsProtected = ({ sheet }: TableContents, cells: readonly CellPlace[]): TrackerFailure =>
  failure(
    'protected',
    `The sheet ${sheet} is protected, and ${listCells(cells)} cannot be given the number format that a date or a link needs. ` +
      'Unprotect it (Review, Unprotect Sheet), or protect it anew with Format cells allowed, and try again. Nothing has been written.',
    { cells: cells.slice(0, 200) },
  );

/** Something stands where rows or columns would come, or beside a row that would go. */
export const noRoom = ({ sheet }: TableContents, address: string, found: string, toDo: string): TrackerFailure =>
  failure('no room', `${found} on the sheet ${sheet} (${address}). ${toDo}, and try again. Nothing has been written.`, {
    cells: [{ sheet, address }],
  });
