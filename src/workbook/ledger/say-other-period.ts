import { formatMoney, type MoneyUnit } from '../../finance/money';
import type { OtherPeriod } from './plan/other-periods';

const mostNamed = 3;

/** How a period that is not imported differs between an export and the workbook, as a sentence. */
export function sayOtherPeriod({ period, inWorkbook, inExport, codes }: OtherPeriod, unit: MoneyUnit): string {
  const sum = (amount: number | null): string => formatMoney(amount ?? 0, unit);
  const named = codes.slice(0, mostNamed).map(({ code, before, after }) => `${code} ${sum(before)} → ${sum(after)}`);
  const more = codes.length > mostNamed ? ` and ${codes.length - mostNamed} more` : '';
  return `Period ${period}: ${sum(inWorkbook)} in the workbook, ${sum(inExport)} in the export (${named.join(', ')}${more}). It stays as it is; import period ${period} to change it.`;
}
