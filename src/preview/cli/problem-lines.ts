import { counted, textTable } from './text-table';

/** The problems of a report, as a person reads them in a terminal. */
export function problemLines(
  problems: readonly { readonly cell: string; readonly found: string; readonly expected: string }[],
): string {
  const rows = problems.map(({ cell, found, expected }) => [cell, found, expected]);
  return `${counted(problems.length, 'problem')} in the data:\n${textTable([['Cell', 'Found', 'Expected'], ...rows])}`;
}
