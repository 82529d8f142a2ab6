import { moneyFigure } from '../money-figure';
import { problemLines } from '../problem-lines';
import { counted, textTable } from '../text-table';
import type { StatementReport } from './statement-report';

const headings = ['Department', 'Net budget', 'Profiled', 'Actual', 'Variance', 'Forecast', 'Full year', ''];

/** A statement as a person reads of it in a terminal: its departments, what to look at, then its sheets and where they are. */
export function statementLines(report: StatementReport & { readonly out: string }): string {
  const { year, period, unit, departments, total, narratives, sheets, replaced, overwritten, problems, out } = report;
  const figure = (amount: number): string => moneyFigure(amount, unit);
  const rows = [...departments, total].map(
    ({ name, budget, budgetToDate, actualToDate, toDate, forecast, fullYear, word }) => [
      name,
      ...[budget, budgetToDate, actualToDate, toDate, forecast, fullYear].map(figure),
      word,
    ],
  );
  const written = overwritten.map(({ cells, found }) => [cells, found]);
  const explained =
    narratives.needed === 0
      ? 'No variance needs a narrative.'
      : `${counted(narratives.needed, 'variance needs', 'variances need')} a narrative; ${narratives.missing} missing.`;
  const parts = [
    `${year}, period ${period}, net, ${unit}; a positive variance is adverse`,
    textTable([headings, ...rows]),
    textTable([['Sheet', ''], ...sheets.map((sheet) => [sheet, replaced.includes(sheet) ? 'replaced' : 'new'])]),
    ...(written.length > 0
      ? [`Written by hand on the last reports, and not in these:\n${textTable([['Cells', 'Found'], ...written])}`]
      : []),
    ...(problems.length > 0 ? [problemLines(problems)] : []),
    `${explained} Saved as ${out}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
