import {
  type AddedColumn,
  type BatchChange,
  batchWords,
  type CellValue,
  type CellEdit,
  type CellLink,
  type EditPlan,
  readCellLink,
  recordKinds,
  type RemovedRow,
  sayKey,
  sayTable,
  sizeOfPlan,
  type AddedRow,
} from '../../../workbook';
import { formatNumber } from '../../../finance/money';
import { count } from '../../format/figures';
import type { ShownChange, ShownGroup } from '../operation';
import { type ColumnOfValue, sayValue } from './say-value';
import { batchSize } from './size-words';

/** What a plan would do, line by line: lines that change, then lines that are added and removed. */
export function groupsOf(plan: EditPlan): readonly ShownGroup[] {
  const edited = new Map<string, CellEdit[]>();
  for (const edit of plan.edits) {
    const key = `${edit.table} ${edit.ref}`;
    edited.set(key, [...(edited.get(key) ?? []), edit]);
  }
  return [
    ...[...edited].map(([key, edits]) => editedGroup(key, edits)),
    ...plan.rowsAdded.map((row, index) => rowGroup(`added ${index}`, row, 'Added to')),
    ...plan.rowsRemoved.map((row, index) => rowGroup(`removed ${index}`, row, 'Removed from')),
    ...plan.batches.map(batchGroup),
  ];
}

/**
 * What a plan would do, in a sentence: `4 cells of 2 lines will change; 1 line will be added to Decisions.` It counts as
 * the receipt and the list of runs do.
 */
export function leadOf(plan: EditPlan): string {
  const { cellsWritten, columnsAdded, columnsRemoved, batches } = sizeOfPlan(plan);
  const filled = plan.columnsAdded.flatMap(({ table, cells }) => cells.map(({ ref }) => `${table} ${ref}`));
  const isSetting = ({ table }: CellEdit) => table === 'Settings';
  const settings = new Set(plan.edits.filter(isSetting).map(({ ref }) => ref)).size;
  const edited = plan.edits.filter((edit) => !isSetting(edit)).map(({ table, ref }) => `${table} ${ref}`);
  const lines = new Set([...edited, ...filled]).size;
  const counted = [
    ...(lines === 0 ? [] : [count(lines, 'line')]),
    ...(settings === 0 ? [] : [count(settings, 'setting')]),
  ];
  const parts = [
    ...(cellsWritten === 0 ? [] : [`${count(cellsWritten, 'cell')} of ${counted.join(' and ')} will change`]),
    ...rowsByTable(plan.rowsAdded, 'added to'),
    ...rowsByTable(plan.rowsRemoved, 'removed from'),
    ...(columnsAdded.length === 0 ? [] : [`${count(columnsAdded.length, 'column')} will be added`]),
    ...(columnsRemoved.length === 0 ? [] : [`${count(columnsRemoved.length, 'column')} will be removed`]),
    ...batches.map(batchSize),
  ];
  const sentence = parts.join('; ');
  return sentence === '' ? 'Nothing will change.' : `${sentence}.`;
}

/** What a plan adds to the workbook besides lines, a sentence each. */
export function besidesOf(plan: EditPlan): readonly string[] {
  return [
    ...plan.columnsAdded.map(columnSentence),
    ...plan.tablesCreated.map(({ table }) => `A table ${table}, on a sheet of its own at the end of the workbook.`),
  ];
}

/** What a plan takes from the tables besides lines, a sentence each. */
export const removedOf = ({ columnsRemoved }: EditPlan): readonly string[] =>
  columnsRemoved.map((removed) => `The column ${removed.column} is removed from ${sayTable(removed)}.`);

function columnSentence(added: AddedColumn): string {
  const { column, beside, cells } = added;
  const where = beside === null ? 'at its right-hand end' : `beside ${beside}`;
  const filled = cells.length === 0 ? '' : `, with ${count(cells.length, 'value')}`;
  return `A new column ${column} in ${sayTable(added)}, ${where}${filled}.`;
}

function editedGroup(key: string, edits: readonly CellEdit[]): ShownGroup {
  const [first] = edits;
  const ref = first === undefined ? '' : sayKey(first.table, first.ref);
  return {
    key,
    title: first?.title ?? ref,
    ref: first?.title === null ? null : ref,
    fate: null,
    changes: edits.map(changeOf),
    why: [...new Set(edits.map(({ why }) => why))],
  };
}

function changeOf({ table, ref, column, field, from, to, shows }: CellEdit): ShownChange {
  // In Settings every value stands under the same heading: what it is of, its row says.
  const of = table === 'Settings' ? { heading: ref, field: null } : { heading: column, field };
  return { column: of.heading, from: sayCell(from, shows?.from, of), to: sayCell(to, shows?.to, of) };
}

/** What a cell holds; of a cell link the figure that it gives, and the sheet that it comes from. */
function sayCell(content: CellValue, shown: CellValue | undefined, of: ColumnOfValue): string | null {
  const link = readCellLink(content);
  if (link === null) return sayValue(content, of);
  return `${sayFigure(link, shown)}, from ${link.sheet}`;
}

/** A figure that is worked out has more digits than it has meaning. */
function sayFigure({ address }: CellLink, shown: CellValue | undefined): string {
  if (shown === undefined) return address;
  return typeof shown === 'number' ? formatNumber(shown) : 'no figure';
}

/** A row of these is a copy of what stands, or stood, elsewhere: its cells say nothing that a reader would check. */
const copies: readonly string[] = [...recordKinds, 'Archive'];
const isRecord = ({ table }: AddedRow | RemovedRow): boolean => copies.includes(table);

function rowGroup(key: string, row: AddedRow | RemovedRow, fate: 'Added to' | 'Removed from'): ShownGroup {
  const added = fate === 'Added to';
  const cells = row.cells.map(({ column, content }) => ({
    column,
    value: sayValue(content, { heading: column, field: null }),
  }));
  const ref = sayKey(row.table, row.ref);
  return {
    key,
    title: row.title ?? ref,
    ref: row.title === null ? null : ref,
    fate: `${fate} ${sayTable(row)}`,
    changes: isRecord(row) || !added ? [] : cells.map(({ column, value }) => ({ column, from: null, to: value })),
    // A reason that stands in a cell of the row is said there.
    why: row.why === '' || isRecord(row) || cells.some(({ value }) => value === row.why) ? [] : [row.why],
  };
}

/** Of rows that come, change or go many at once, their number and sums. */
function batchGroup({ table, batch, before, after, why }: BatchChange): ShownGroup {
  const name = batchWords(batch);
  return {
    key: `batch ${table} ${name}`,
    title: `${table}, ${name}`,
    ref: null,
    fate: null,
    changes: [
      { column: 'Rows', from: formatNumber(before.rows), to: formatNumber(after.rows) },
      ...after.sums.map(({ column, sum }, index) => ({
        column: `${column}, sum`,
        from: formatNumber(before.sums[index]?.sum ?? 0, 2),
        to: formatNumber(sum, 2),
      })),
    ],
    why: [why],
  };
}

function rowsByTable(rows: readonly (AddedRow | RemovedRow)[], verb: string): readonly string[] {
  const tables = [...new Set(rows.map(sayTable))];
  return tables.map((table) => {
    const number = rows.filter((row) => sayTable(row) === table).length;
    return `${count(number, 'line')} will be ${verb} ${table}`;
  });
}
