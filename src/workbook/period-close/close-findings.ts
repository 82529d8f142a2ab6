import { budgetKey, budgetLineName } from '../../finance/budget-line';
import { closingPeriod } from '../../finance/financial-year';
import { formatMoney } from '../../finance/money';
import { committedAhead } from '../../finance/month-end/line-case';
import type { Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { AssembledWorkbook } from '../assemble-workbook';
import { cellAddress, withSheet } from '../cells/address';
import type { MonthEndLine, MonthEndReading } from '../month-end/month-end';
import type { MonthEndOfWorkbook } from '../month-end/read-month-end';
import type { ReadActual } from '../month-end/read/read-actuals';
import { planRefresh } from '../plan/plan-refresh';
import { unknownCodes } from '../month-end/unknown-codes';
import { about, type CloseFinding, type FoundPlace } from './close-finding';
import { dataFindings } from './data-findings';

/**
 * What stands in the way of closing the period that the month-end is of, and what a person should look at first: that
 * which blocks before that which warns. In steps.
 */
export function* closeFindings({ workbook, reading }: MonthEndOfWorkbook): Steps<readonly CloseFinding[]> {
  const { period } = reading.monthEnd;
  const upTo = workbook.monthEnd.tables.actuals.filter((row) => row.period <= period);
  const unknown = yield* codesWithoutLine(upTo, reading);
  const wrong = [
    ...closedAlready(reading),
    ...noActuals(reading),
    ...unknown,
    ...unreconciled(workbook, reading),
    ...dataFindings(workbook, reading),
    ...virementsToMend(reading),
  ];
  yield;
  const missing = [...narrativesMissing(workbook, reading), ...withoutForecast(workbook, reading)];
  yield;
  const odd = [...forecastTooLow(workbook, reading), ...gapBefore(reading), ...ledgerAhead(reading)];
  yield;
  const found = [...wrong, ...missing, ...odd, ...notRefreshed(workbook)];
  return [...found.filter(({ is }) => is === 'blocks'), ...found.filter(({ is }) => is === 'warns')];
}

const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

function closedAlready({ closed, monthEnd: { period } }: MonthEndReading): CloseFinding[] {
  if (!closed.includes(period)) return [];
  const remedy =
    period === closingPeriod
      ? 'The year is done: roll it forward, or reopen the period.'
      : `Go on to period ${period + 1}, or reopen period ${period}.`;
  return [{ is: 'blocks', found: `Period ${period} is closed already.`, remedy, places: [] }];
}

/** Adjustments at the year's end may be nothing; a month without any figure has not been imported. */
function noActuals({ imported, monthEnd: { period } }: MonthEndReading): CloseFinding[] {
  if (imported.isIn) return [];
  const isClosing = period === closingPeriod;
  return [
    {
      is: isClosing ? 'warns' : 'blocks',
      found: isClosing ? 'There are no closing adjustments.' : `There are no actuals of period ${period}.`,
      remedy: isClosing ? 'Import period 13 first if the ledger has any.' : 'Import the ledger of the period first.',
      places: [],
    },
  ];
}

/** Money that is in no line of the budget is in no forecast and no statement either. */
function* codesWithoutLine(
  actuals: readonly ReadActual[],
  { lines: all, monthEnd: { unit } }: MonthEndReading,
): Steps<readonly CloseFinding[]> {
  const unknown = yield* unknownCodes(
    actuals,
    all.map(({ outturn }) => outturn),
  );
  const codes = unknown.filter(({ sum }) => sum !== 0);
  const places = codes.map(({ code, at, sum }): FoundPlace => ({
    cell: at,
    what: `${code}: ${formatMoney(sum, unit)}`,
  }));
  const found = about(places, {
    is: 'blocks',
    found: (count) =>
      `${count === 1 ? '1 code' : `${count} codes`} of the actuals ${count === 1 ? 'is' : 'are'} in no budget line.`,
    remedy: 'Add a line for the code or say of which it is part; or correct the ledger and import again.',
  });
  return found.map((one) => ({ ...one, codes }));
}

/** Where a cell of a line stands: under one of our headings, else at the beginning of the line. */
function cellOf({ contents }: AssembledWorkbook, { assessed }: MonthEndLine, field: string): string {
  const { Budget: budget } = contents.tables;
  const column = budget?.columns.find((one) => one.field === field)?.column ?? budget?.area.left ?? 0;
  return withSheet(assessed.place.sheet, cellAddress(assessed.row - 1, column));
}

const nameOf = ({ assessed: { line } }: MonthEndLine): string =>
  [line.ref, budgetLineName(line)].filter((part) => part !== null).join(' ');

function unreconciled(
  workbook: AssembledWorkbook,
  { virements, lines: all, monthEnd }: MonthEndReading,
): CloseFinding[] {
  const byKey = new Map(all.map((line) => [budgetKey(line.outturn), line] as const));
  const sum = (amount: number) => formatMoney(amount, monthEnd.unit);
  const places = virements.reconciliation.unexplained.map(({ code, kind, found, revised }): FoundPlace => {
    const line = byKey.get(budgetKey({ code, kind }));
    return {
      cell: line === undefined ? 'Budget' : cellOf(workbook, line, 'budget'),
      what: `${code}: ${sum(found)}, by its virements ${sum(revised)}`,
    };
  });
  return about(places, {
    is: 'blocks',
    found: (count) =>
      `${count === 1 ? '1 budget is' : `${count} budgets are`} not the original budget with its virements.`,
    remedy: 'Record the virement that is missing, or correct the budget.',
  });
}

const blockingVirements = ['incomplete', 'not in the budget', 'more than there is'];

function virementsToMend({ virements }: MonthEndReading): CloseFinding[] {
  const of = (is: CloseFinding['is']) =>
    virements.problems
      .filter(({ kind }) => blockingVirements.includes(kind) === (is === 'blocks'))
      .map(({ at, found, expected }): FoundPlace => ({
        cell: at[0] ?? 'Virements',
        what: `Found ${found}; expected ${expected}.`,
      }));
  const found = (count: number) =>
    `${count === 1 ? '1 entry' : `${count} entries`} of the virement log ${count === 1 ? 'does' : 'do'} not fit.`;
  return [
    ...about(of('blocks'), { is: 'blocks', found, remedy: 'Complete or correct the rows of the log.' }),
    ...about(of('warns'), { is: 'warns', found, remedy: 'Look at the rows of the log before they are reported.' }),
  ];
}

function narrativesMissing(workbook: AssembledWorkbook, { lines: all }: MonthEndReading): CloseFinding[] {
  const places = all
    .filter(({ needsNarrative, details }) => needsNarrative.length > 0 && (details.narrative ?? '').trim() === '')
    .map((line): FoundPlace => ({ cell: cellOf(workbook, line, 'narrative'), what: nameOf(line) }));
  return about(places, {
    is: 'warns',
    found: (count) => `${lines(count)} with a material variance ${count === 1 ? 'has' : 'have'} no narrative.`,
    remedy: 'Say in the budget what is behind the variance.',
  });
}

function withoutForecast(workbook: AssembledWorkbook, { lines: all }: MonthEndReading): CloseFinding[] {
  const places = all
    .filter(({ outturn }) => outturn.forecast === null)
    .map((line): FoundPlace => ({
      cell: cellOf(workbook, line, 'forecast'),
      what: [nameOf(line), ...line.outturn.problems.slice(0, 1)].join(': '),
    }));
  return about(places, {
    is: 'warns',
    found: (count) => `${lines(count)} ${count === 1 ? 'has' : 'have'} no forecast, a person’s or calculated.`,
    remedy: 'Enter a forecast, or what it is calculated from; the statement leaves them out.',
  });
}

/** Of spending only: income may well be given back. */
function forecastTooLow(
  workbook: AssembledWorkbook,
  { lines: all, monthEnd: { unit, period } }: MonthEndReading,
): CloseFinding[] {
  const places = all.flatMap((line): FoundPlace[] => {
    const { forecast, actualToDate, kind } = line.outturn;
    if (kind !== 'Spend' || forecast === null || actualToDate === null) return [];
    const bound = addUp([actualToDate, committedAhead(line.inputs.line, period)]);
    if (forecast >= bound) return [];
    const sum = (amount: number) => formatMoney(amount, unit);
    return [
      { cell: cellOf(workbook, line, 'forecast'), what: `${nameOf(line)}: ${sum(forecast)}, below ${sum(bound)}` },
    ];
  });
  return about(places, {
    is: 'warns',
    found: (count) =>
      `${lines(count)} ${count === 1 ? 'is' : 'are'} forecast to end below what is spent and committed.`,
    remedy: 'Raise the forecast, or say in the narrative what comes back.',
  });
}

/** A snapshot keeps the statuses that stand in the sheet. */
function notRefreshed({ tracker }: AssembledWorkbook): CloseFinding[] {
  const { changes } = planRefresh(tracker);
  if (changes.length === 0) return [];
  const found = `The statuses are not up to date: a refresh would change ${changes.length === 1 ? '1 cell' : `${changes.length} cells`}.`;
  return [{ is: 'warns', found, remedy: 'Refresh RAG first, so that what is kept is what is shown.', places: [] }];
}

/** A year is closed month by month; who begins in mid-year begins with the first that is closed. */
function gapBefore({ closed, monthEnd: { period } }: MonthEndReading): CloseFinding[] {
  const last = closed.filter((one) => one < period).at(-1);
  if (last === undefined || last === period - 1) return [];
  const found = `The last period that was closed is period ${last}.`;
  const remedy = 'Periods between are then never closed: their forecasts are missing in the comparison.';
  return [{ is: 'warns', found, remedy, places: [] }];
}

/** Whoever forgets to go on closes an older period than the ledger's. */
function ledgerAhead({ imported: { latest }, monthEnd: { period } }: MonthEndReading): CloseFinding[] {
  if (latest === null || latest <= period) return [];
  const found = `Settings names period ${period}, and there are actuals of period ${latest} already.`;
  const remedy = `Period ${period} is what is closed. For another, write it beside Period in Settings first.`;
  return [{ is: 'warns', found, remedy, places: [] }];
}
