import { toSerial } from '../../../finance/excel-serial';
import { compareFinancialYears } from '../../../finance/financial-year';
import { asKept } from '../../../finance/kept-digits';
import { convertMoney, type MoneyUnit } from '../../../finance/money';
import type { SavingsLine } from '../../../finance/savings-line';
import type { CellValue } from '../../cells/cell-value';
import { type PlacedRow, savingsRowFinder } from '../../contents/savings-lines';
import type { ContentsColumn, TableContents, WorkbookContents } from '../../contents/table-contents';
import type { EditPlan } from '../../edits/edit-plan';
import type { AddRow, EditRequest, FieldValue } from '../../edits/edit-request';
import { columnNamed } from '../../edits/look-up';
import { planEditsInSteps } from '../../edits/plan-edits';
import { keyOfValues } from '../../edits/plan-rows';
import { type ColumnOf, tableHeadings } from '../../headings/table-headings';
import type { TrackerSettings } from '../../settings';
import { mapInSteps, type Steps } from '../../steps';
import type { Tracker } from '../../tracker';
import { onlyOnSaid } from './only-on-said';

/** Whether a line is done with: delivered or stopped, and with no money in the current year or a later one. */
function isDone({ stage, years, delivered }: SavingsLine, { year }: TrackerSettings): boolean {
  if (stage !== 'Delivered' && stage !== 'Stopped') return false;
  const ahead = years.filter((one) => compareFinancialYears(one.year, year) >= 0);
  return (delivered ?? 0) === 0 && ahead.every(({ target, forecast }) => (target ?? 0) === 0 && (forecast ?? 0) === 0);
}

const why = 'It is delivered or stopped, and has no money in this year or a later one.';

const removal = (ref: string): EditRequest => ({ request: 'remove row', table: 'Savings', ref, why });

const isArchived = (field: string): field is ColumnOf<'Archive'> => Object.hasOwn(tableHeadings.Archive.columns, field);

const moneyFields: readonly string[] = ['target', 'forecast', 'delivered'];

/** What lines are moved from and to. */
interface Move {
  readonly archive: TableContents | undefined;
  /** The day of archiving. */
  readonly archived: number;
  /** Of money where a heading does not state another. */
  readonly unit: MoneyUnit;
}

/** What a cell comes to in the archive, whose columns may be in another unit. */
function archivedValue(
  value: CellValue,
  { field, year, unit: own }: ContentsColumn,
  { archive, unit }: Move,
): CellValue {
  if (typeof value !== 'number' || !moneyFields.includes(field)) return value;
  const wanted = archive && columnNamed(archive, { field, ...(year === null ? {} : { year }) });
  return asKept(convertMoney(value, own ?? unit, wanted?.unit ?? unit));
}

/** A line as a row of the archive: what its cells show, under the headings of the archive, with the day of archiving. */
function addition({ table, row }: PlacedRow, move: Move): AddRow {
  const values = table.columns.flatMap((column, index): FieldValue<'Archive'>[] => {
    const { field, year } = column;
    const value = row.cells[index]?.value ?? '';
    if (value === '' || !isArchived(field)) return [];
    return [{ field, ...(year === null ? {} : { year }), to: archivedValue(value, column, move) }];
  });
  return { request: 'add row', table: 'Archive', values: [{ field: 'archived', to: move.archived }, ...values], why };
}

/**
 * Plans to move the savings lines that are done with into the Archive table, which is made where there is none: those
 * delivered or stopped without money in this year or a later one, so that no total of these years changes. A line that
 * cannot be taken out stays, and a problem says why. Pure, in steps.
 */
export function* planArchiveInSteps(tracker: Tracker, contents: WorkbookContents): Steps<EditPlan> {
  return onlyOnSaid(tracker, yield* movesOf(tracker, contents));
}

function* movesOf({ settings, savings }: Tracker, contents: WorkbookContents): Steps<EditPlan> {
  const title = 'Archive delivered lines';
  const plan = (requests: readonly EditRequest[]): Steps<EditPlan> => planEditsInSteps({ title, contents, requests });
  const looked = yield* mapInSteps(savings, ({ line }) => (isDone(line, settings) ? [line.ref] : []));
  const done = looked.flat();
  const removed = yield* plan(done.map(removal));
  if (removed.rowsRemoved.length === 0) return removed;
  const move = { archive: contents.tables.Archive, archived: toSerial(settings.asAt), unit: settings.unit };
  const standing = yield* savingsRowFinder(contents);
  const moved = yield* mapInSteps(removed.rowsRemoved, ({ ref }) => {
    const placed = standing(ref);
    return placed === null ? [] : [{ ref, added: addition(placed, move) }];
  });
  const moves = moved.flat();
  const archived = yield* plan(moves.map(({ added }) => added));
  // What the archive does not take must not go from the savings either.
  const taken = new Set(archived.rowsAdded.map(({ ref }) => ref));
  const whole = moves.filter(({ added }) => taken.has(keyOfValues('Archive', added.values)));
  const planned = yield* plan(whole.flatMap(({ ref, added }) => [added, removal(ref)]));
  return { ...planned, problems: [...removed.problems, ...archived.problems] };
}
