import { basename } from 'node:path';

import { problemLines } from '../problem-lines';
import { counted, textTable } from '../text-table';
import type { ImportReport } from './import-report';

const figure = (amount: number): string =>
  amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const mostProblems = 20;

/** Where the workbook was saved. */
interface Saved {
  readonly out: string;
}

/** What an import did, as a person reads it in a terminal. */
export function importLines(report: ImportReport & Saved): string {
  const { source, year, periods, unit, totals, ledgerUnit, goesOnTo, run, out } = report;
  const codes = periods.map(({ period, rows, before, after, added, changed, gone, same }) => [
    `${period}`,
    `${rows}`,
    figure(before),
    figure(after),
    ...[added.length, changed.length, gone.length, same].map(String),
  ]);
  const written =
    run === null ? `Nothing had to be changed: saved as ${out}.` : `Written as run ${run}, saved as ${out}.`;
  return [
    `${source}: ${counted(totals.before.rows, 'line')} of ${year}.`,
    textTable([['Period', 'Rows', `Before, ${unit}`, `After, ${unit}`, 'Added', 'Changed', 'Gone', 'Same'], ...codes]),
    ...(goesOnTo === null ? [] : [`Settings goes on to period ${goesOnTo}.`]),
    ...(report.skipped === null ? [] : [report.skipped]),
    '',
    `In the export, ${ledgerUnit}: ${figure(totals.before.net)}; taken, which a control total is held against: ${figure(totals.after.net)}.`,
    ...(report.credits === null ? [] : [`Credits are ${report.credits}.`]),
    ...controlLines(report),
    ...listLines(report),
    ...(report.problems.length === 0 ? [] : ['', problemLines(report.problems)]),
    '',
    written,
    '',
  ].join('\n');
}

const controlLines = ({ verdicts }: ImportReport): string[] =>
  verdicts.flatMap(({ title, lines }) => [`${title}.`, ...lines.map((line) => `  ${line}`)]);

/** How the codes that are in no budget line get their place, in the file that was saved. */
const placing = ({ placing: advice, out }: ImportReport & Saved): string[] =>
  advice.map((one) => `${one} The file is ${basename(out)}.`);

const shared = ({ shared: codes }: ImportReport): string[] =>
  codes.flatMap(({ code, share, says }) => [
    ...says.map((one) => `${code}: ${one}`),
    ...(share === null
      ? [`Import again with --share "${code}=by sign", --share ${code}=spending or --share ${code}=income.`]
      : []),
  ]);

/** What was met on the way, each kind under its heading. */
function listLines(report: ImportReport & Saved): string[] {
  const codes = (named: ImportReport['unknownCodes']): string[] =>
    named.map(({ written, code, rows, net }) => {
      const name = written === code ? code : `${written} as ${code}`;
      return `${name}: ${counted(rows, 'row')}, ${figure(net)}`;
    });
  const rows = report.rowProblems.map(({ row, column, found, expected, remedy }) => {
    const place = [row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
    return `${place === '' ? '' : `${place}: `}found ${found}, expected ${expected}. ${remedy}`;
  });
  const more = rows.length - mostProblems;
  const apart = report.setApart.map((one) => `${one.why}: ${one.year}, period ${one.period}, ${figure(one.net)}`);
  const left = report.notAsked.map(
    ({ period, net }) => `period ${period}, ${figure(net)}: not asked for, or closed; it stays as it is`,
  );
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Other periods of the export that differ', report.others],
    ['Codes that are in no budget line (kept in Actuals)', [...codes(report.unknownCodes), ...placing(report)]],
    ['Codes with a line of spending and one of income', shared(report)],
    ['Codes without a budget', codes(report.codesWithoutBudget)],
    ['Codes whose leading zeros were put back', codes(report.zerosAdded)],
    ['Set apart', [...apart, ...report.questions]],
    ['Periods that stay', [...report.refused.map(({ found, remedy }) => `${found}. ${remedy}`), ...left]],
    ['Typed into the budget, and replaced', report.typed.map((one) => `${one}.`)],
    ['Is it the right export', report.suspicions.map((one) => `${one}.`)],
    ['Rows to look at', [...rows.slice(0, mostProblems), ...(more > 0 ? [`and ${more} more`] : [])]],
  ];
  return lists.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)],
  );
}
