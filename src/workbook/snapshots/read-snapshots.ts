import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { parseStatus } from '../../finance/rag/status';
import type { LineState } from '../../finance/review/line-state';
import { snapshotsIn, type SnapshotLine } from '../../finance/review/snapshots';
import type { YearOfSaving } from '../../finance/savings-line';
import type { ReadWorkbook } from '../assemble-workbook';
import { lineRowsOf, type LineRow } from '../contents/line-rows';
import type { ColumnOf } from '../headings/table-headings';
import { cashWords, choicesOf, savingKindWords, stageWords } from '../lines/choices';
import type { TableColumns } from '../lines/columns';
import type { RowReader } from '../lines/row-reader';
import { mapInSteps, type Steps } from '../steps';
import type { ReadSnapshots } from './snapshot-review';

type Columns = TableColumns<ColumnOf<'Snapshots'>>;

const presence = choicesOf<SnapshotLine['line']>({ Present: ['Yes', 'There'], Removed: ['No', 'Gone', 'Deleted'] });

/** The years that the table has columns for; worked out once for all rows. */
function yearsOf(columns: Columns): FinancialYear[] {
  const years = [...columns.years('target'), ...columns.years('forecast')].map(({ year }) => year.startYear);
  return [...new Set(years)].sort((one, other) => one - other).map((startYear) => ({ startYear }));
}

function readState(
  columns: Columns,
  reader: RowReader,
  ref: string,
  { years, unit }: { readonly years: readonly FinancialYear[]; readonly unit: MoneyUnit },
): LineState {
  const text = (field: ColumnOf<'Snapshots'>): string | null => reader.text(columns.plain(field));
  const figures = years.map((year): YearOfSaving => ({
    year,
    target: reader.money(columns.ofYear('target', year), unit),
    forecast: reader.money(columns.ofYear('forecast', year), unit),
  }));
  return {
    ref,
    title: text('title'),
    department: text('department'),
    project: text('project'),
    owner: text('owner'),
    kind: reader.choice(columns.plain('kind'), savingKindWords),
    cash: reader.choice(columns.plain('cash'), cashWords),
    stage: reader.choice(columns.plain('stage'), stageWords),
    years: figures.filter(({ target, forecast }) => target !== null || forecast !== null),
    delivered: reader.money(columns.plain('delivered'), unit),
    milestoneDue: reader.date(columns.plain('milestoneDue')),
    claimedRag: text('claimedRag'),
    rag: parseStatus(text('rag') ?? ''),
    isOverridden: false,
  };
}

function readRow(
  columns: Columns,
  { reader }: LineRow,
  known: { readonly years: readonly FinancialYear[]; readonly unit: MoneyUnit },
): SnapshotLine | null {
  const [snapshot, ref] = [reader.text(columns.plain('snapshot')), reader.text(columns.plain('ref'))];
  const taken = reader.date(columns.plain('taken'));
  const line = reader.choice(columns.plain('line'), presence);
  if (snapshot === null || ref === null || taken === null || line === null) {
    const column = columns.plain('snapshot');
    const expected = 'a snapshot with its date, Present or Removed, and a reference: the row is not used';
    if (column !== undefined && reader.bad.length === 0)
      reader.note(column, {
        kind: 'missing figure',
        found: 'a row that lacks one of them',
        expected,
        severity: 'warning',
      });
    return null;
  }
  const by = reader.text(columns.plain('by')) ?? '';
  return { snapshot, taken, by, line, state: readState(columns, reader, ref, known) };
}

/** What is known where the workbook has no Snapshots table, or was read without it. */
export const noSnapshots: ReadSnapshots = { names: [], rows: [], problems: [] };

/** Reads the Snapshots table of a workbook that was read with it, in steps; none where the workbook has no such table. */
export function* snapshotsOf({ contents, tracker }: ReadWorkbook): Steps<ReadSnapshots> {
  const table = contents.tables.Snapshots;
  if (table === undefined) return noSnapshots;
  const { columns, lines } = lineRowsOf<'Snapshots'>(table);
  const known = { years: yearsOf(columns), unit: tracker.settings.unit };
  yield;
  const read = yield* mapInSteps(lines, (line) => readRow(columns, line, known));
  const rows = read.filter((row) => row !== null);
  return {
    names: snapshotsIn(rows),
    rows,
    problems: lines.flatMap(({ reader }) => reader.bad.map(({ problem }) => problem)),
  };
}
