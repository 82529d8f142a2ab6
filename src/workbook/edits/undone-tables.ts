import { refKey } from '../../finance/reference';
import type { ContentsKind, TableContents, WorkbookContents } from '../contents/table-contents';
import { partNames, tablesOf } from '../contents/tables-of';
import type { LoggedChange } from './logged-run';

/** The changes of a run that are to be taken back in one table; null where that table has gone. */
interface ChangesOfTable {
  readonly table: TableContents | null;
  readonly changes: readonly LoggedChange[];
}

/**
 * Gives the changes of a kind to its tables. Where savings stand in several, a line is looked for by its reference, since
 * it may have been moved; what is about no line that stands, by the name that the log has for its table.
 */
export function byTableOf(
  kind: ContentsKind,
  contents: WorkbookContents,
  changes: readonly LoggedChange[],
): readonly ChangesOfTable[] {
  const tables = tablesOf(contents, kind);
  const [first = null, ...more] = tables;
  if (more.length === 0 && changes.every(({ part }) => part === undefined)) return [{ table: first, changes }];
  const holding = new Map<string, TableContents>();
  for (const table of [...tables].reverse())
    for (const row of table.rows) if (row.kind === 'line') holding.set(refKey(row.ref), table);
  const named = ({ part }: LoggedChange): TableContents | null =>
    part === undefined ? first : (tables.find((table) => partNames(table).includes(part)) ?? null);
  const tableOf = (change: LoggedChange): TableContents | null =>
    ('ref' in change ? holding.get(refKey(change.ref)) : undefined) ?? named(change);
  const owned = changes.map((change) => ({ table: tableOf(change), change }));
  return [...tables, null].flatMap((table) => {
    const own = owned.filter((one) => one.table === table).map(({ change }) => change);
    return own.length === 0 ? [] : [{ table, changes: own }];
  });
}
