import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import { tablesByDepartment, type TablesOfDepartment } from '../contents/new-line-table';
import type { ContentsKind, TableContents, WorkbookContents } from '../contents/table-contents';
import { aboutOf, partNames, sayTable, tablesOf } from '../contents/tables-of';
import { headingKey } from '../headings/normalise';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import type { LoggedChange } from './logged-run';

/** The changes of a run that are to be taken back in one table; null where that table has gone. */
interface ChangesOfTable {
  readonly table: TableContents | null;
  readonly changes: readonly LoggedChange[];
}

/** The changes of a run to tables of a kind, by table. */
export interface ChangesByTable {
  readonly tables: readonly ChangesOfTable[];
  /** Changes that are left out, since nothing says in which of several tables they were made. */
  readonly problems: readonly Problem[];
}

/** Says in which table lines stand, by their references. */
type Standing = (change: LoggedChange) => TableContents | null;

function standingIn(tables: readonly TableContents[]): Standing {
  const holding = new Map<string, TableContents>();
  for (const table of [...tables].reverse())
    for (const row of table.rows) if (row.kind === 'line') holding.set(refKey(row.ref), table);
  return (change) => ('ref' in change ? (holding.get(refKey(change.ref)) ?? null) : null);
}

/** The department of a line that has gone, as the log keeps its cells; `''` for none. */
function departmentOf(change: LoggedChange, tables: readonly TableContents[]): string {
  if (change.what !== 'row removed') return '';
  const columns = tables.flatMap((table) => table.columns.filter(({ field }) => field === 'department'));
  const headings = new Set(columns.map(({ heading }) => headingKey(heading)));
  const cell = change.cells.find(({ column }) => headings.has(headingKey(column)));
  return cell === undefined || typeof cell.content === 'object' ? '' : String(cell.content);
}

const theOnly = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] ?? null) : null);

/**
 * The table of a change that is about no line that stands: of those that it may be in, the only one with lines of its
 * department, or the only one with other lines of its run. Null where neither says it, or they contradict each other.
 */
function tableBySigns(
  change: LoggedChange,
  tables: readonly TableContents[],
  others: ReadonlySet<TableContents>,
  ofDepartment: TablesOfDepartment,
): TableContents | null {
  const lines = ofDepartment(departmentOf(change, tables));
  const signs = [
    theOnly(tables.filter((table) => lines.includes(table))),
    theOnly(tables.filter((table) => others.has(table))),
  ].filter((table) => table !== null);
  return theOnly([...new Set(signs)]);
}

function untold(kind: ContentsKind, change: LoggedChange, tables: readonly TableContents[]): Problem {
  const about = 'ref' in change ? { line: change.ref } : {};
  const heading = 'column' in change ? { heading: change.column } : {};
  return {
    cell: kind,
    kind: 'not possible',
    found: `several tables in which it may have been: ${tables.map((table) => table.part ?? sayTable(aboutOf(table))).join(', ')}`,
    expected: 'one: the run is older than the reading of several, and nothing says which it wrote into; do it by hand',
    severity: 'error',
    ...about,
    ...heading,
  };
}

/**
 * Gives the changes of a kind to its tables. Where savings stand in several, a line is looked for by its reference, since
 * it may have been moved; what is about no line that stands, by the name that the log has for its table. A run names no
 * table that was the only one then: what else it did says where it was, or the change is left out with a problem. In steps.
 */
export function* byTableOf(
  kind: ContentsKind,
  contents: WorkbookContents,
  changes: readonly LoggedChange[],
): Steps<ChangesByTable> {
  const all = tablesOf(contents, kind);
  const [first = null] = all;
  if (all.length < 2 && changes.every(({ part }) => part === undefined))
    return { tables: [{ table: first, changes }], problems: [] };
  const standing = standingIn(all);
  const ofDepartment = yield* tablesByDepartment(all);
  const problems: Problem[] = [];
  const owned: { readonly table: TableContents | null; readonly change: LoggedChange }[] = [];
  for (const [part, some] of groupBy(changes, (change) => change.part)) {
    const named = part === undefined ? all : all.filter((table) => partNames(table).includes(part));
    const others = new Set(some.flatMap((change) => standing(change) ?? []));
    for (const change of some) {
      const table = standing(change) ?? theOnly(named) ?? tableBySigns(change, named, others, ofDepartment);
      const [eachWould = null] = named;
      if (table !== null || eachWould === null) owned.push({ table, change });
      // Of a line that was to be there and is not, any of them says so.
      else if (change.what === 'cell' || change.what === 'row added') owned.push({ table: eachWould, change });
      else problems.push(untold(kind, change, named));
    }
  }
  const tables = [...all, null].flatMap((table) => {
    const own = owned.filter((one) => one.table === table).map(({ change }) => change);
    return own.length === 0 ? [] : [{ table, changes: own }];
  });
  return { tables, problems };
}
