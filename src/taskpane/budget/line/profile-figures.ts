import { monthPeriods } from '../../../finance/financial-year';
import type { MonthEndLine, MonthEndReading } from '../../../workbook';
import { profileOf } from '../../../finance/profiles/profile';
import { addUp } from '../../../finance/tidy';

/** One period of a line: what was budgeted for it, and what came. */
export interface PeriodFigures {
  readonly period: number;
  /** Null where the line has no budget or its profile does not fit. */
  readonly budget: number | null;
  /** Null where there is no figure, and after the period that ends. */
  readonly actual: number | null;
}

/** A line by period, P1 to P12. Closing adjustments stand with period 12, which they close. */
export function profileFigures(
  { inputs }: MonthEndLine,
  { monthEnd: { period: ends, unit } }: MonthEndReading,
): readonly PeriodFigures[] {
  const { line, profile } = inputs;
  const shape = line.budget === null ? null : profileOf(line.budget, profile ?? { kind: 'even' }, unit);
  const closing = ends > 12 ? (line.actuals[12] ?? null) : null;
  return monthPeriods.map((period) => {
    const own = period > ends ? null : (line.actuals[period - 1] ?? null);
    return {
      period,
      budget: shape?.ok === true ? (shape.value[period - 1] ?? null) : null,
      actual: period === 12 && closing !== null ? addUp([own ?? 0, closing]) : own,
    };
  });
}
