import { monthNames } from '../../finance/calendar-date';
import type { MoneyUnit } from '../../finance/money';
import { moneyStyles } from '../pages/money-styles';
import type { PageStyle } from '../pages/styles';
import type { MonthEndReading } from '../month-end/month-end';
import type { Steps } from '../steps';
import type { Tracker } from '../tracker';
import { type GoneLines, goneLines } from './gone-lines';
import { type ReportLine, reportLines } from './report-lines';

/** Everything that the reports of a month-end are made of. */
export interface ReportContext extends GoneLines {
  readonly tracker: Tracker;
  readonly reading: MonthEndReading;
  /** By department and service, in the order in which they first occur. */
  readonly lines: readonly ReportLine[];
}

/** Prepares what the reports share, in steps. */
export function* reportContext(tracker: Tracker, reading: MonthEndReading): Steps<ReportContext> {
  return { tracker, reading, ...goneLines(reading), lines: yield* reportLines(reading) };
}

const leastWidth = 9.5;
/** In characters of Calibri, for a wider font too: a bold digit, the comma after three of them, and the room beside a number. */
const room = { digit: 1.17, comma: 0.58, beside: 0.2 };

/** The largest sum of a statement. */
function largestSum({ reading: { tree } }: Pick<ReportContext, 'reading'>): number {
  const { spend, income, net } = tree.sums;
  return Math.max(...[spend, income, net].flatMap(({ budget, forecast }) => [Math.abs(budget), Math.abs(forecast)]));
}

/** How wide the columns of such sums are: as the largest of them needs. */
export function sumWidth(context: Pick<ReportContext, 'reading'>): number {
  if (context.reading.monthEnd.unit === '£m') return leastWidth;
  const digits = String(Math.round(largestSum(context))).length;
  const needed = digits * room.digit + Math.floor((digits - 1) / 3) * room.comma + room.beside;
  return Math.max(leastWidth, Math.round(needed * 10) / 10);
}

/** As the headings need it. */
const widthInThousands = 10.2;
const hundredMillion = 100_000_000;

/**
 * How sums look in the budget statement, and how wide its columns are. A council's pounds are shown in thousands there, as they
 * are published: ten columns of nine digits have no room on a screen. The cells hold the pounds.
 */
export function statementLook(context: Pick<ReportContext, 'reading'>): {
  readonly sum: PageStyle;
  readonly total: PageStyle;
  readonly width: number;
  readonly isInThousands: boolean;
} {
  const { unit } = context.reading.monthEnd;
  if (unit === '£' && largestSum(context) >= hundredMillion) {
    return { sum: 'thousands', total: 'totalThousands', width: widthInThousands, isInThousands: true };
  }
  const { sum, total } = moneyStyles(unit);
  return { sum, total, width: sumWidth(context), isInThousands: false };
}

/** A penny, in so many decimals of the unit: sums that agree to the penny agree. */
const pennies: Readonly<Record<MoneyUnit, number>> = { '£': 2, '£000': 5, '£m': 8 };

/** A formula that gives the word of a variance in a cell, as everywhere: positive is adverse. */
export const wordFormula = (variance: string, unit: MoneyUnit): string =>
  `=IF(ROUND(${variance},${pennies[unit]})=0,"On budget",IF(${variance}>0,"Adverse","Favourable"))`;

const firstMonth = 3;

/** `period 4 (April to July)`; period 13 is for closing adjustments. */
export function periodWords(period: number): string {
  if (period > monthNames.length) return `period ${period} (the whole year with its adjustments)`;
  const last = monthNames[(period - 1 + firstMonth) % monthNames.length] ?? '';
  return period === 1 ? `period 1 (${last})` : `period ${period} (${monthNames[firstMonth]} to ${last})`;
}
