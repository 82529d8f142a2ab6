import { sayReopened } from '../../finance/ledger/import/refused-periods';
import { formatMoney } from '../../finance/money';
import type { LedgerBook } from './plan/ledger-book';
import type { OtherPeriod } from './plan/other-periods';

const mostNamed = 3;

/**
 * How a period that is not imported differs between an export and the workbook, with what would change it.
 * @param book with the periods that are closed: such a one has to be reopened first
 */
export function sayOtherPeriod(
  { period, inWorkbook, inExport, codes }: OtherPeriod,
  { unit, closed }: Pick<LedgerBook, 'unit' | 'closed'>,
): string {
  const sum = (amount: number | null): string => formatMoney(amount ?? 0, unit);
  const named = codes.slice(0, mostNamed).map(({ code, before, after }) => `${code} ${sum(before)} → ${sum(after)}`);
  const more = codes.length > mostNamed ? ` and ${codes.length - mostNamed} more` : '';
  const first = closed.includes(period) ? `reopen ${sayReopened(period, closed)} and ` : '';
  return `Period ${period}: ${sum(inWorkbook)} in the workbook, ${sum(inExport)} in the export (${named.join(', ')}${more}). It stays as it is; ${first}import period ${period} to change it.`;
}
