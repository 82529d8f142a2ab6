import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import { deliveredAhead, sizeOfTarget, yearOfSaving } from '../../finance/savings';
import type { SavingsLine } from '../../finance/savings-line';
import { savingsSums } from '../../finance/savings-sums';

/** What the pack adds up over lines. All are sums in the workbook's unit. */
export type FigureKind =
  'target' | 'size' | 'forecast' | 'delivered' | 'ahead' | 'toCome' | 'atRisk' | 'notForecast' | 'above';

/** A figure of a year. */
export interface Figure {
  readonly kind: FigureKind;
  readonly year: FinancialYear;
}

const headings: Readonly<Record<FigureKind, string>> = {
  target: 'Target',
  size: 'Size of target',
  forecast: 'Forecast',
  delivered: 'Delivered',
  ahead: 'Delivered above forecast',
  toCome: 'Still to come',
  atRisk: 'At risk',
  notForecast: 'Not forecast',
  above: 'Above target',
};

/** Such as `2014/15 At risk`. */
export const figureHeading = ({ kind, year }: Figure): string => `${formatFinancialYear(year)} ${headings[kind]}`;

/** Figures that a table of savings has columns for; the others are worked out line by line. */
export const writtenKinds = ['target', 'forecast', 'delivered'] as const satisfies readonly FigureKind[];

/** What of a line is forecast, or where there is no forecast delivered, above its target; null where nothing is known. */
function aboveTarget(line: SavingsLine, year: FinancialYear, delivered: number | null): number | null {
  const { target, forecast } = yearOfSaving(line, year);
  const expected = forecast ?? delivered;
  return expected === null ? null : Math.max(0, expected - (target ?? 0));
}

/**
 * A figure of one line; null where it is not known, and for what is delivered in other years than the current one.
 * Target, above and ahead come to delivered, to come, at risk and not forecast.
 */
export function figureOf(line: SavingsLine, { kind, year }: Figure, current: FinancialYear): number | null {
  const delivered = compareFinancialYears(year, current) === 0 ? line.delivered : null;
  if (kind === 'delivered') return delivered;
  if (kind === 'ahead') return delivered === null ? null : deliveredAhead(line, current);
  if (kind === 'size') return sizeOfTarget(line, year);
  if (kind === 'above') return aboveTarget(line, year, delivered);
  if (kind === 'target' || kind === 'forecast') return yearOfSaving(line, year)[kind];
  const sums = savingsSums([line], { years: [year], current });
  return kind === 'toCome' ? sums.projected : sums[kind];
}
