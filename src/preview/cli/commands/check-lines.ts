import type { CheckReport } from './check-report';
import { counted, textTable } from '../text-table';

/** What `check` found, as a person reads it in a terminal. */
export function checkLines({ problems, reconciliations }: CheckReport): string {
  const parts = [
    ...(problems.length > 0 ? [problemTable(problems)] : []),
    ...(reconciliations.length > 0 ? [reconciliationTable(reconciliations)] : []),
    problems.length > 0 ? `${counted(problems.length, 'problem')} in the data.` : 'No problems in the data.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function problemTable(problems: CheckReport['problems']): string {
  const rows = problems.map(({ severity, cell, kind, found, expected }) => [severity, cell, kind, found, expected]);
  return textTable([['Severity', 'Cell', 'Kind', 'Found', 'Expected'], ...rows]);
}

function reconciliationTable(reconciliations: CheckReport['reconciliations']): string {
  const rows = reconciliations.map(({ cell, what, stated, sum, verdict, rounding }) => [
    cell,
    what,
    stated.toLocaleString('en-GB'),
    sum.toLocaleString('en-GB'),
    rounding.toLocaleString('en-GB'),
    verdict,
  ]);
  const suspicions = reconciliations.flatMap(({ cell, suspects }) => suspects.map(({ why }) => `${cell}: ${why}`));
  const table = textTable([['Cell', 'Total', 'Stated', 'Sum of lines', 'Rounding up to', 'Verdict'], ...rows]);
  return suspicions.length === 0
    ? table
    : [table, 'What could explain the totals that do not agree:', ...suspicions].join('\n');
}
