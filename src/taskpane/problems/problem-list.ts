import type { CellPlace, Problem } from '../../workbook';

/** Which problems are listed. */
export type ProblemFilter = 'all' | Problem['severity'];

/** The problems of a filter, errors before warnings, otherwise in the order of the sheet. */
export function filterProblems(problems: readonly Problem[], filter: ProblemFilter): readonly Problem[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  if (filter === 'all') return [...errors, ...warnings];
  return filter === 'error' ? errors : warnings;
}

/** The place of a cell written as Excel writes it (`Savings!C7`, `'My lines'!C7`); null where it names no cell. */
export function placeOf(cell: string): CellPlace | null {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(cell);
  const [, quoted, plain, address] = parts ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined ? null : { sheet, address: address.replaceAll('$', '') };
}

/** What a problem is about: its line and heading where they are known, then its cell. */
export function problemTitle({ line, heading, cell }: Problem): string {
  return [line, heading, cell].filter((part) => part !== undefined).join(' · ');
}
