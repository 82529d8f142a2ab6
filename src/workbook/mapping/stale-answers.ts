import { withSheet } from '../cells/address';
import type { Problem } from '../problem';
import type { StatedHeading, StatedTable } from './stated-table';

const stale = (cell: string, found: string, expected: string, severity: Problem['severity'] = 'error'): Problem => ({
  cell,
  kind: 'stale mapping',
  found,
  expected,
  severity,
});

const nameOf = ({ sheet, range }: StatedTable): string => withSheet(sheet, range);

/** The sheet, the table or the range name has gone or is called otherwise. */
export const gonePlace = (stated: StatedTable): Problem =>
  stale(
    stated.cell,
    `${nameOf(stated)}, which is neither a range on a sheet of this workbook nor a table or a name in it`,
    `where the ${stated.kind} table stands now: correct the row, or take it out and map the headings again`,
  );

/** Nothing that could be headings stands where an answer says. */
export const unreadableRange = (stated: StatedTable): Problem =>
  stale(
    stated.cell,
    `${nameOf(stated)}, in whose first row no headings of the ${stated.kind} table stand`,
    'a range that begins with its row of headings, among the first rows of its sheet: correct it, or map the headings again',
  );

/** A heading has been renamed or removed since a person said what it means. */
export const goneHeading = (stated: StatedTable, { name, cell }: StatedHeading): Problem =>
  stale(
    cell,
    `“${name}”, which is no heading of ${nameOf(stated)}, or no longer`,
    'the heading as it is written there now: correct it, or take the row out if nothing is to be said of it',
  );

/** A range has moved with rows that were inserted or taken out, and was found by its headings. */
export const movedRange = (stated: StatedTable, address: string): Problem =>
  stale(
    stated.cell,
    `${nameOf(stated)}, whose headings stand elsewhere now: ${address} is read`,
    `${address}, so that the mapping says where the lines are`,
    'warning',
  );
