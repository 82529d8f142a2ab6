import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { refKey, splitLines } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import { groupKey, groupRows } from '../../finance/rollup/groups';
import type { SavingsLine } from '../../finance/savings-line';
import { yearsOfSavings } from '../../finance/savings-years';
import { showFound, type Unreadable } from '../../finance/unreadable';

interface Row {
  readonly line: SavingsLine;
}

/** What `Covers` may name. */
export interface Coverable {
  readonly rows: readonly Row[];
  /** Projects that the budget names: one may have no saving. */
  readonly projects: readonly string[];
  /** The year of a total that names none. */
  readonly current: FinancialYear;
}

/** The savings whose targets a control total is of. */
export interface Covered {
  readonly lines: readonly SavingsLine[];
  readonly years: readonly FinancialYear[];
}

const words = ['Project', 'Department', 'Theme', 'Lines'] as const;
type Word = (typeof words)[number];

const expected =
  'nothing for all lines, a project, department or theme, or references such as “S1, S4, S5”; ' +
  'for other years than the current one, “2015/16” or “all years” alone or after a semicolon, as in “S1, S4; all years”; ' +
  'or the names of other totals of this table with + between them';

/**
 * Reads the `Covers` of a control total: `which lines; which years`, either of which may be left out. The lines are a
 * project, a department, a theme or a list of references, with the word before it (`Theme: Environment`) where a name is
 * several of these; left out, all. The years are one or `all years`; left out, the current one.
 */
export function readCovers(text: string, coverable: Coverable): Result<Covered, Unreadable> {
  const all = yearsOfSavings(coverable.rows.map(({ line }) => line));
  const parts = text.split(';');
  const named = yearsIn(parts.at(-1) ?? '', all);
  const years = named ?? [coverable.current];
  const missing = years.find((year) => !all.some((other) => compareFinancialYears(year, other) === 0));
  if (missing !== undefined || years.length === 0) {
    const found = missing === undefined ? 'no targets' : `targets of ${formatFinancialYear(missing)}`;
    return fail({
      found,
      expected: `a year of which the savings table has targets: ${all.map(formatFinancialYear).join(', ') || 'there is none'}`,
    });
  }
  const which = (named === null ? text : parts.slice(0, -1).join(';')).trim();
  const rows = which === '' ? succeed(coverable.rows) : rowsNamed(which, coverable);
  return rows.ok ? succeed({ lines: rows.value.map(({ line }) => line), years }) : rows;
}

function yearsIn(text: string, all: readonly FinancialYear[]): readonly FinancialYear[] | null {
  if (groupKey(text) === 'all years') return all;
  const year = parseFinancialYear(text);
  return year.ok ? [year.value] : null;
}

function rowsNamed(text: string, coverable: Coverable): Result<readonly Row[], Unreadable> {
  const said = words.find((word) => groupKey(text).startsWith(`${groupKey(word)}:`));
  const name = said === undefined ? text : text.slice(text.indexOf(':') + 1).trim();
  const found = (said === undefined ? words : [said]).flatMap((word) => {
    const rows = rowsOf(word, name, coverable);
    return rows === null ? [] : [{ word, rows }];
  });
  const [only, ...others] = found;
  if (only === undefined) return fail({ found: unknownIn(name, coverable), expected });
  if (others.length === 0) return succeed(only.rows);
  const ways = found.map(({ word }) => `“${word}: ${name}”`).join(' or ');
  return fail({ found: `${showFound(name)}, which may mean several things`, expected: ways });
}

function rowsOf(word: Word, name: string, { rows, projects }: Coverable): readonly Row[] | null {
  if (word === 'Lines') return rowsOfRefs(name, rows);
  const attribute = ({ Project: 'project', Department: 'department', Theme: 'theme' } as const)[word];
  const groups = groupRows(rows, attribute, word === 'Project' ? projects : []);
  return groups.find((group) => group.name !== null && groupKey(group.name) === groupKey(name))?.rows ?? null;
}

const refsIn = (text: string): readonly string[] => text.split(',').map((ref) => ref.trim());

/** The rows of all references, each once; null where one of them is no line. */
function rowsOfRefs(text: string, rows: readonly Row[]): readonly Row[] | null {
  const ofRef = refFinder(rows);
  const found = refsIn(text).map(ofRef);
  return found.some((some) => some.length === 0) ? null : [...new Set(found.flat())];
}

/** Finds the rows of a line: `S9` is also one that is split between projects, on rows S9a and S9b. */
function refFinder(rows: readonly Row[]): (ref: string) => readonly Row[] {
  const splitOf = splitLines(rows.map(({ line }) => line.ref));
  return (ref) => {
    const own = rows.filter(({ line }) => refKey(line.ref) === refKey(ref));
    return own.length > 0 ? own : rows.filter(({ line }) => splitOf(line.ref) === refKey(ref));
  };
}

/** What of a list is no reference, so that a long list need not be searched; the text itself where none of it is. */
function unknownIn(text: string, { rows }: Coverable): string {
  const ofRef = refFinder(rows);
  const refs = refsIn(text);
  const unknown = refs.filter((ref) => ofRef(ref).length === 0);
  if (unknown.length === refs.length) return showFound(text);
  return `${unknown.map(showFound).join(', ')}, not in the savings table`;
}
