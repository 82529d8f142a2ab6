import { type RefreshReport, statusNames } from './refresh-report';
import { problemLines } from '../problem-lines';
import { counted, textTable } from '../text-table';

/** A refresh as a person reads it in a terminal: every row with a status, then what to look at, then the counts of rows. */
export function refreshLines(report: RefreshReport & { readonly out: string }): string {
  const lines = report.statuses.map(({ table, ref, status, reason }) => [table, ref, status, reason]);
  const counts = statusNames.map((status) => `${report.counts[status]} ${status}`).join(', ');
  const parts = [
    textTable([['Table', 'Ref', 'RAG', 'Why'], ...lines]),
    ...(report.problems.length > 0 ? [problemLines(report.problems)] : []),
    `${counted(report.lines, 'row')}: ${counts}. ${counted(report.changed, 'cell')} changed. Saved as ${report.out}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
