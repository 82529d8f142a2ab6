import { toSerial } from '../../../finance/excel-serial';
import { compareFinancialYears } from '../../../finance/financial-year';
import { refKey } from '../../../finance/reference';
import type { SavingsLine } from '../../../finance/savings-line';
import type { TableContents, WorkbookContents } from '../../contents/table-contents';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest, FieldValue } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';
import { type ColumnOf, tableHeadings } from '../../headings/table-headings';
import type { TrackerSettings } from '../../settings';
import type { Tracker } from '../../tracker';

/** Whether a line is done with: delivered or stopped, and with no money in the current year or a later one. */
function isDone({ stage, years, delivered }: SavingsLine, { year }: TrackerSettings): boolean {
  if (stage !== 'Delivered' && stage !== 'Stopped') return false;
  const ahead = years.filter((one) => compareFinancialYears(one.year, year) >= 0);
  return (delivered ?? 0) === 0 && ahead.every(({ target, forecast }) => (target ?? 0) === 0 && (forecast ?? 0) === 0);
}

const why = 'It is delivered or stopped, and has no money in this year or a later one.';

const removal = (ref: string): EditRequest => ({ request: 'remove row', table: 'Savings', ref, why });

const isArchived = (field: string): field is ColumnOf<'Archive'> => Object.hasOwn(tableHeadings.Archive.columns, field);

/** A line as a row of the archive: what its cells show, under the same headings, with the day of archiving. */
function addition({ columns, rows }: TableContents, ref: string, archived: number): EditRequest[] {
  const row = rows.find((one) => one.kind === 'line' && refKey(one.ref) === refKey(ref));
  if (row === undefined) return [];
  const values = columns.flatMap(({ field, year }, index): FieldValue<'Archive'>[] => {
    const to = row.cells[index]?.value ?? '';
    return to === '' || !isArchived(field) ? [] : [{ field, ...(year === null ? {} : { year }), to }];
  });
  return [{ request: 'add row', table: 'Archive', values: [{ field: 'archived', to: archived }, ...values], why }];
}

/**
 * Plans to move the savings lines that are done with into the Archive table, which is made where there is none: those
 * delivered or stopped without money in this year or a later one, so that no total of these years changes. A line that
 * cannot be taken out stays, and a problem says why. Pure.
 */
export function planArchive({ settings, savings }: Tracker, contents: WorkbookContents): EditPlan {
  const title = 'Archive delivered lines';
  const table = contents.tables.Savings;
  const done = savings.filter(({ line }) => isDone(line, settings)).map(({ line }) => line.ref);
  const tried = planEdits({ title, contents, requests: done.map(removal) });
  const movable = tried.rowsRemoved.map(({ ref }) => ref);
  if (table === undefined || movable.length === 0) return tried;
  const archived = toSerial(settings.asAt);
  const moved = planEdits({
    title,
    contents,
    requests: movable.flatMap((ref) => [...addition(table, ref, archived), removal(ref)]),
  });
  return { ...moved, problems: [...tried.problems, ...moved.problems] };
}
