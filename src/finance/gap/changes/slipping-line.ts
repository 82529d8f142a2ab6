import type { Result } from '../../result';
import { succeed } from '../../result';
import type { GapConvention } from '../convention';
import { type GapLine, type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { type GapChange, withLines } from './gap-change';

const monthsInYear = 12;

/** What a line brings when it starts later: the share of each year's new saving that is left moves to the next year. */
function slipped({ amounts }: GapLine, { savingsBy }: GapConvention, months: number): readonly number[] {
  const given = amounts.map((amount) => amount ?? 0);
  const fresh = savingsBy === 'incremental' ? given : given.map((amount, year) => amount - (given[year - 1] ?? 0));
  const whole = Math.floor(months / monthsInYear);
  const share = (months % monthsInYear) / monthsInYear;
  const later = fresh.map(
    (_, year) => (fresh[year - whole] ?? 0) * (1 - share) + (fresh[year - whole - 1] ?? 0) * share,
  );
  if (savingsBy === 'incremental') return later;
  return later.map((_, year) => later.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
}

/** For each savings line, that it alone starts so many months later. */
export function slippingLines(
  table: GapTable,
  convention: GapConvention,
  months: number,
): readonly Result<GapChange, MissingScenario>[] {
  return linesOf(table, ['Savings']).map((line) =>
    succeed({
      name: `“${line.name}” slips ${months} months`,
      how: `Each year’s new saving of “${line.name}” starts ${months} months later; what is left of it comes a year after.`,
      apply: (given) =>
        withLines(given, (one) =>
          one.name === line.name && one.kind === 'Savings'
            ? { ...one, amounts: slipped(one, convention, months) }
            : one,
        ),
    }),
  );
}
