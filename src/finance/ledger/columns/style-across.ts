import { type FinancialYear, formatFinancialYear } from '../../financial-year';
import { fail, type Result, succeed } from '../../result';
import { showFound } from '../../unreadable';
import { cellText } from '../cell-text';
import { type LedgerMapping, type PeriodStyle, periodStyles } from '../ledger-mapping';
import type { LedgerQuestion } from '../ledger-question';
import { usualStyle } from '../periods/period-style';
import { placePeriod } from '../periods/place-period';
import { type PeriodColumn, type PeriodsAcross, periodsOfYear } from './periods-across';

/** What a heading would be, such as `2014-04 is period 1 of 2014/15`. */
function sayPlaced({ heading, names }: PeriodColumn, style: PeriodStyle, year: FinancialYear): string {
  const placed = placePeriod(names, style, year);
  const name = placed === null ? 'no month' : `period ${placed.period} of ${formatFinancialYear(placed.year)}`;
  return `${cellText(heading)} is ${name}`;
}

/**
 * Decides what a year beside a number stands for in headings that each name a period. It is asked of any such heading until
 * somebody has answered, and again where the answer leaves nothing of the year that is imported while another would not.
 */
export function decideStyleAcross(
  across: PeriodsAcross,
  year: FinancialYear,
  answered: LedgerMapping['periods'],
): Result<PeriodStyle, LedgerQuestion> {
  const example = across.columns.find(({ names }) => names.kind === 'labelled');
  const fits = periodStyles.filter((style) => periodsOfYear(across, year, style).length > 0);
  const isAsked = example !== undefined && fits.length > 0 && !fits.some((style) => style === answered);
  if (!isAsked) return succeed(answered ?? usualStyle);
  const row = across.row + 1;
  const none =
    answered === null ? '' : `; as it is answered now, none of its columns is of ${formatFinancialYear(year)}`;
  return fail({
    asks: 'periods',
    column: cellText(example.heading),
    row,
    answers: periodStyles.map((answer) => ({ answer, means: sayPlaced(example, answer, year) })),
    why: `${showFound(example.heading)} in row ${row} may name the year by its start, by its end, or a calendar month${none}`,
  });
}
