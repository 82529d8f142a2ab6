import { fail, type Result, succeed } from '../../result';
import type { GapConvention } from '../convention';
import { type GapLine, type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { yearsMissingUpTo } from '../unreadable';
import { type GapChange, unreadableFrom, withLine, withLines } from './gap-change';
import { lossLine } from './loss-line';
import { runningOn } from './running-on';
import type { NewSavings, PlannedSaving, SavingsBeside } from './savings-beside';

const monthsInYear = 12;

/** New savings by year that start later: the share of each year's that is left moves to the next year. */
function later(fresh: readonly number[], months: number): readonly number[] {
  const whole = Math.floor(months / monthsInYear);
  const share = (months % monthsInYear) / monthsInYear;
  return fresh.map((_, year) => (fresh[year - whole] ?? 0) * (1 - share) + (fresh[year - whole - 1] ?? 0) * share);
}

/** A line of the gap as it is when it starts later. */
function slipped(line: GapLine, { savingsBy }: GapConvention, months: number): GapLine {
  const given = line.amounts.map((amount) => amount ?? 0);
  const isNew = savingsBy === 'incremental';
  const fresh = isNew ? given : given.map((amount, year) => amount - (given[year - 1] ?? 0));
  const amounts = isNew ? later(fresh, months) : runningOn(later(fresh, months));
  return { ...line, amounts, ...((line.unreadable ?? []).length > 0 ? unreadableFrom(line) : {}) };
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What is saved more in each year when a line of the savings table starts later: less at first, the rest of it afterwards. */
function changeOfSlip({ byYear, cells }: PlannedSaving, months: number): NewSavings {
  const moved = later(
    byYear.map((amount) => amount ?? 0),
    months,
  );
  return { byYear: byYear.map((amount, year) => (amount === null ? null : (moved[year] ?? 0) - amount)), cells };
}

/**
 * That one savings line alone starts so many months later.
 * @param line the name of a line of the gap, or the reference of a line of the savings table
 */
export function slippingLine(
  table: GapTable,
  convention: GapConvention,
  { planned, apart }: SavingsBeside,
  line: string,
  months: number,
): Result<GapChange, MissingScenario> {
  const by = `${months} ${months === 1 ? 'month' : 'months'}`;
  const nameOf = (called: string): string => `“${called}” slips ${by}`;
  const howOf = (called: string): string =>
    `Each year’s new saving of “${called}” starts ${by} later; what is left of it comes a year after.`;
  const without = yearsMissingUpTo(table, table.years.length - 1);
  if (without.length > 0) {
    return fail({
      name: nameOf(line),
      why: `The gap table has no column for ${without.join(', ')}, into which it would slip: add it.`,
    });
  }
  const isMeant = (one: GapLine): boolean => one.kind === 'Savings' && sameName(one.name, line);
  const own = linesOf(table, ['Savings']);
  const found = own.find(isMeant);
  if (found !== undefined) {
    return succeed({
      name: nameOf(found.name),
      how: howOf(found.name),
      apply: (given) => withLines(given, (one) => (isMeant(one) ? slipped(one, convention, months) : one)),
    });
  }
  const saving = planned.find(({ ref }) => sameName(ref, line));
  if (saving === undefined) {
    const known = own.map((one) => `“${one.name}”`).join(', ');
    const has = known === '' ? 'The gap has no savings lines' : `The gap’s savings lines are ${known}`;
    return fail({
      name: nameOf(line),
      why: `No savings line is called “${line}”. ${has}; a reference of the savings table will also do.`,
    });
  }
  const name = nameOf(saving.ref);
  if (apart !== null) return fail({ name, why: apart });
  return succeed({
    name,
    how: saving.title === null ? howOf(saving.ref) : `${saving.title}: ${howOf(saving.ref)}`,
    apply: (given) => withLine(given, lossLine({ name, status: null }, changeOfSlip(saving, months), convention)),
  });
}
