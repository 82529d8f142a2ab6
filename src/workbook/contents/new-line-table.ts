import { fail, succeed, type Result } from '../../finance/result';
import { groupKey } from '../../finance/rollup/groups';
import { mapInSteps, type Steps } from '../../finance/steps';
import { cellText } from '../cells/cell-value';
import { canonicalHeading } from '../headings/synonyms';
import type { Problem } from '../problem';
import type { TableContents } from './table-contents';

/** Finds the savings tables that have lines of a department, without regard to case and spaces: none for a blank one. */
export type TablesOfDepartment = (department: string) => readonly TableContents[];

/** The departments of a table, as keys: what its lines say, or where none says it, the names of its sheet and of itself. */
function* departmentsOf({ rows, columns, sheet, tableName }: TableContents): Steps<ReadonlySet<string>> {
  const at = columns.findIndex(({ field }) => field === 'department');
  const said = new Set<string>();
  yield* mapInSteps(rows, ({ kind, cells }) => {
    if (kind === 'line') said.add(groupKey(cellText(cells[at]?.value ?? '')));
  });
  said.delete('');
  if (said.size > 0) return said;
  return new Set([sheet, tableName ?? ''].map(groupKey).filter((key) => key !== ''));
}

/** Looks through the tables once, in steps, so that it can be asked for many lines. */
export function* tablesByDepartment(tables: readonly TableContents[]): Steps<TablesOfDepartment> {
  const having = new Map<string, TableContents[]>();
  for (const table of tables)
    for (const key of yield* departmentsOf(table)) having.set(key, [...(having.get(key) ?? []), table]);
  return (department) => having.get(groupKey(department)) ?? [];
}

/** A savings line that is to be added. */
export interface NewLine {
  readonly ref: string;
  /** `''` where it says none. */
  readonly department: string;
  /** Which of several tables is asked for. */
  readonly part?: string;
}

/** Says in which savings table a new line belongs, or why nobody can tell; undefined where there is none at all. */
export type NewLineTable = (line: NewLine) => Result<TableContents | undefined, Problem>;

/**
 * A new line belongs into the only savings table; of several, into the one that is asked for, else into the one that has
 * lines of its department. Made in steps.
 */
export function* newLineTable(tables: readonly TableContents[]): Steps<NewLineTable> {
  const [first, ...more] = tables;
  if (more.length === 0) return () => succeed(first);
  const ofDepartment = yield* tablesByDepartment(tables);
  return (line) => {
    const taking =
      line.part === undefined ? ofDepartment(line.department) : tables.filter(({ part }) => part === line.part);
    const [only, ...others] = taking;
    return only === undefined || others.length > 0 ? fail(noneOrSeveral(line, taking, tables)) : succeed(only);
  };
}

const names = (tables: readonly TableContents[]): string => tables.map(({ part }) => part ?? '').join(', ');

function noneOrSeveral(
  { ref, department }: NewLine,
  taking: readonly TableContents[],
  tables: readonly TableContents[],
): Problem {
  const found =
    taking.length === 0
      ? `a new line of ${department === '' ? 'no department' : `the department “${department}”`}, of which none of the tables ${names(tables)} has lines`
      : `a new line of the department “${department}”, of which several tables have lines: ${names(taking)}`;
  return {
    cell: 'Savings',
    kind: 'not possible',
    found,
    expected: `a department that is in one table: nothing is added for “${ref}”; give it one, or write the line into its table`,
    severity: 'error',
    line: ref,
    heading: canonicalHeading('Savings', 'department'),
  };
}
