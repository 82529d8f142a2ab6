import { formatNumber } from '../../money';
import { fail, type Result, succeed } from '../../result';
import type { GapConvention } from '../convention';
import { type GapLine, type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { yearsMissingUpTo } from '../unreadable';
import { type GapChange, unreadableFrom, withAmounts, withLine, withLines } from './gap-change';

/** What goes up by a rate: pay awards, or prices. */
export type RatedKind = 'Pay' | 'Inflation';

interface Words {
  readonly subject: string;
  /** Base lines to which a point applies, by their names. */
  readonly bills: RegExp;
  readonly missing: string;
}

const words: Readonly<Record<RatedKind, Words>> = {
  Pay: {
    subject: 'Pay awards',
    bills: /\b(?:pay|payroll|employees?|employee costs|staff(?:ing)?|salaries|wages)\b/i,
    missing:
      'What a point of pay comes to is not known: write the award into the name of each line of the kind Pay, such as ' +
      '“Pay award 1%”, or give the pay bill a line of the kind Base, such as “Employees”.',
  },
  Inflation: {
    subject: 'Inflation',
    bills: /\b(?:running costs|supplies|contracts?|non[\s-]pay|premises|transport|energy)\b/i,
    missing:
      'What a point of inflation comes to is not known: write the rate into the name of each line of the kind ' +
      'Inflation, such as “Inflation 2%”, or give what is bought a line of the kind Base, such as “Running costs”.',
  },
};

const hundred = 100;
const rateIn = /(\d+(?:\.\d+)?)\s*(?:%|per\s?cent)/i;

/** The rate that a line names in its words, such as 1 for `Pay award (1%)`; null where it names none. */
function rateOf({ name: said }: GapLine): number | null {
  const rate = Number(rateIn.exec(said)?.[1] ?? 0);
  return rate > 0 ? rate : null;
}

/** Each rise is so many points of the bill higher, and all of them go on. */
function pointsOfBills(
  { years }: GapTable,
  bills: readonly GapLine[],
  { pressures }: GapConvention,
  points: number,
): Pick<GapLine, 'amounts' | 'unreadable' | 'cells'> {
  const rises = years.map((_, year) =>
    bills.reduce((sum, { amounts }) => sum + ((amounts[year] ?? 0) * points) / hundred, 0),
  );
  const goOn = rises.map((_, year) => rises.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
  const unreadable = bills.find((bill) => (bill.unreadable ?? []).length > 0);
  return {
    amounts: pressures === 'incremental' ? rises : goOn,
    ...(unreadable === undefined ? { cells: [] } : unreadableFrom(unreadable)),
  };
}

/**
 * Every rise is so many points higher. Worked out from the rate that the lines name, else from what it applies to in the
 * base; without either nobody can say what a point comes to.
 */
export function higherRate(
  table: GapTable,
  convention: GapConvention,
  kind: RatedKind,
  points: number,
): Result<GapChange, MissingScenario> {
  const { subject, bills: billWords, missing } = words[kind];
  const by = `${formatNumber(Math.abs(points))} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
  const name = `${subject} ${by} ${points < 0 ? 'lower' : 'higher'}`;
  const lines = linesOf(table, [kind]);
  const rated = lines.filter((line) => rateOf(line) !== null);
  if (lines.length > 0 && rated.length === lines.length) {
    const rates = rated.map((line) => `${formatNumber(rateOf(line) ?? 0)}%`).join(', ');
    return succeed({
      name,
      how: `The lines of the kind ${kind}, from a rate of ${rates} a year to one of ${by} ${points < 0 ? 'less' : 'more'}.`,
      apply: (given) =>
        withLines(given, (line) => {
          const rate = line.kind === kind ? rateOf(line) : null;
          return rate === null ? line : withAmounts(line, (amount) => (amount * (rate + points)) / rate);
        }),
    });
  }
  const bills = linesOf(table, ['Base']).filter((line) => billWords.test(line.name));
  if (bills.length === 0) return fail({ name, why: missing });
  const without = yearsMissingUpTo(table, table.years.length - 1);
  if (without.length > 0) {
    return fail({ name, why: `The gap table has no column for ${without.join(', ')}, whose rise goes on: add it.` });
  }
  return succeed({
    name,
    how: `${formatNumber(points)}% of ${bills.map((bill) => `“${bill.name}”`).join(', ')} more for every year’s rise; each goes on.`,
    apply: (given) =>
      withLine(given, {
        type: 'line',
        name,
        kind,
        recurs: true,
        status: null,
        ...pointsOfBills(given, bills, convention, points),
      }),
  });
}
