import { problemLines } from '../problem-lines';
import { counted, textTable } from '../text-table';
import type { PackReport } from './pack-report';

/** A pack as a person reads of it in a terminal: its sheets, what to look at, then where it is. */
export function packLines(report: PackReport & { readonly out: string }): string {
  const { sheets, replaced, overwritten, problems, since } = report;
  const made = sheets.map((sheet) => [sheet, replaced.includes(sheet) ? 'replaced' : 'new']);
  const compared = since === null ? 'There is no snapshot to compare with.' : `Compared with the snapshot “${since}”.`;
  const parts = [
    textTable([['Sheet', ''], ...made]),
    ...(overwritten.length > 0 ? [overwrittenLines(overwritten)] : []),
    ...(problems.length > 0 ? [problemLines(problems)] : []),
    `${counted(report.lines, 'row')} of savings. ${compared} Saved as ${report.out}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function overwrittenLines(overwritten: PackReport['overwritten']): string {
  const rows = overwritten.map(({ cells, found }) => [cells, found]);
  return `Written by hand on the last pack, and not in this one:\n${textTable([['Cells', 'Found'], ...rows])}`;
}
