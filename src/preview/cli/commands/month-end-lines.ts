import { moneyFigure } from '../money-figure';
import { problemLines } from '../problem-lines';
import { counted, textTable } from '../text-table';
import type { MonthEndReport } from './month-end-report';

/** The month-end as a person reads it in a terminal. */
export function monthEndLines({
  year,
  period,
  unit,
  closed,
  latestActuals,
  movement,
  total,
  departments,
  narratives,
  problems,
}: MonthEndReport): string {
  const figure = (amount: number): string => moneyFigure(amount, unit);
  const rows = [...departments, { ...total, department: 'Total' }].map((one) => [
    one.department ?? 'No department',
    ...[one.budget, one.budgetToDate, one.actualToDate, one.forecast].map(figure),
    one.words,
  ]);
  const missing = narratives.filter(({ narrative }) => narrative === null).length;
  const lines = narratives.map(({ code, name, words, narrative }) => [
    code,
    name ?? '',
    words,
    narrative ?? 'Narrative missing',
  ]);
  return [
    `${year}, period ${period}, net, in ${unit}:`,
    ...(latestActuals === null || latestActuals <= period ? [] : [goOn(period, latestActuals, closed)]),
    textTable([['Department', 'Budget', 'Budget to date', 'Actual to date', 'Forecast', 'Variance'], ...rows]),
    '',
    ...(movement === null
      ? []
      : [
          `Movement of the variance since period ${movement.since}, positive is adverse:`,
          textTable([
            ...movement.parts.map(({ reason, amount }) => [reason, figure(amount)]),
            ['In all', figure(movement.amount)],
          ]),
          '',
        ]),
    narratives.length === 0
      ? 'No variance is large enough to need a narrative.'
      : `${counted(narratives.length, 'line')} to be explained, ${missing} without a narrative:\n${textTable(lines)}`,
    ...(problems.length === 0 ? [] : ['', problemLines(problems)]),
    '',
  ].join('\n');
}

/** What to do where actuals of later periods have come in: one period is closed after the other. */
function goOn(period: number, latest: number, closed: readonly number[]): string {
  const close = closed.includes(period) ? '' : `close period ${period} with --close, then `;
  const onwards = latest === period + 1 ? '' : `, and so on up to ${latest}`;
  return `Settings names period ${period}, and there are actuals of period ${latest} already: ${close}write ${period + 1} beside Period in Settings${onwards}.`;
}
