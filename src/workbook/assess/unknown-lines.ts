import { compareDates } from '../../finance/calendar-date';
import { refKey } from '../../finance/reference';
import type { ReadWorkbook } from '../assemble-workbook';
import { cellAddress, withSheet } from '../cells/address';
import { lineRowsOf } from '../contents/line-rows';
import type { TableContents } from '../contents/table-contents';
import type { ReadDecisions } from '../decisions/recorded-decision';
import type { Problem } from '../problem';
import { isDone } from '../steering/read-milestones';

/**
 * What other tables say of lines that nobody has, which would otherwise be passed over without a word: milestones that
 * are not done, and overrides that have not expired, in the Decisions table as it was
 * read. Archived lines are known.
 */
export function unknownLines({ tracker, contents }: ReadWorkbook, { decisions }: ReadDecisions): readonly Problem[] {
  const lines = [...tracker.savings, ...tracker.budget].map(({ line }) => line.ref);
  const archived = contents.tables.Archive?.rows.map(({ ref }) => ref) ?? [];
  const known = new Set([...lines, ...archived].map(refKey));
  const isUnknown = (ref: string): boolean => ref !== '' && !known.has(refKey(ref));
  const overrides = decisions.filter(
    ({ ref, decision, until }) =>
      decision === 'Override' && isUnknown(ref) && until !== null && compareDates(until, tracker.settings.asAt) >= 0,
  );
  return [
    ...overrides.map(({ ref, place }) =>
      unknown(ref, withSheet(place.sheet, place.address), {
        found: `an override of ${ref}, a line that is not there`,
        table: 'Decisions',
      }),
    ),
    ...openMilestones(contents.tables.Milestones)
      .filter(({ ref }) => isUnknown(ref))
      .map(({ ref, cell }) =>
        unknown(ref, cell, { found: `a milestone of ${ref}, a line that is not there`, table: 'Milestones' }),
      ),
  ];
}

const unknown = (
  ref: string,
  cell: string,
  { found, table }: { readonly found: string; readonly table: 'Decisions' | 'Milestones' },
): Problem => ({
  cell,
  kind: 'unknown line',
  found,
  expected: `the reference of a line: correct it, or take the row out of ${table}. Until then it counts for no line`,
  severity: 'warning',
  line: ref,
});

/** The rows of the milestones table that are not done, each with the cell of its reference. */
function openMilestones(table: TableContents | undefined): readonly { readonly ref: string; readonly cell: string }[] {
  if (table === undefined) return [];
  const { columns, lines } = lineRowsOf<'Milestones'>(table);
  const [ref, done] = [columns.plain('ref'), columns.plain('done')];
  return lines
    .filter(({ reader }) => !isDone(reader.raw(done)))
    .map(({ row }) => ({
      ref: row.ref,
      cell: withSheet(table.sheet, cellAddress(row.row - 1, ref?.column ?? table.area.left)),
    }));
}
