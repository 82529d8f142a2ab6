import { formatNumber } from '../../money';
import { fail, type Result, succeed } from '../../result';
import type { GapConvention } from '../convention';
import { type GapLine, type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { type GapChange, withAmounts, withLine, withLines } from './gap-change';

const name = 'Pay awards 1 point higher';
const point = 0.01;
const payBill = /\b(?:pay|payroll|employees?|employee costs|staff(?:ing)?|salaries|wages)\b/i;
const rateIn = /(\d+(?:\.\d+)?)\s*(?:%|per\s?cent)/i;

/** The pay award that a line names in its words, such as 1 for `Pay award (1%)`; null where it names none. */
function rateOf({ name: words }: GapLine): number | null {
  const rate = Number(rateIn.exec(words)?.[1] ?? 0);
  return rate > 0 ? rate : null;
}

/** Each award is a point of the pay bill higher, and all of them go on. */
function pointOfPayBill(table: GapTable, bills: readonly GapLine[], { pressures }: GapConvention): GapLine {
  const points = table.years.map((_, year) =>
    bills.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0) * point, 0),
  );
  const amounts =
    pressures === 'incremental'
      ? points
      : points.map((_, year) => points.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
  return { type: 'line', name, kind: 'Pay', recurs: true, status: null, amounts, cells: [] };
}

/**
 * Every pay award is one point higher. Worked out from the award that the pay line names, else from the pay bill in the
 * base; without either nobody can say what a point comes to.
 */
export function higherPay(table: GapTable, convention: GapConvention): Result<GapChange, MissingScenario> {
  const awards = linesOf(table, ['Pay']);
  const rated = awards.filter((line) => rateOf(line) !== null);
  if (awards.length > 0 && rated.length === awards.length) {
    const rates = rated.map((line) => `${formatNumber(rateOf(line) ?? 0)}%`).join(', ');
    return succeed({
      name,
      how: `The lines of the kind Pay, from an award of ${rates} a year to one of a point more.`,
      apply: (given) =>
        withLines(given, (line) => {
          const rate = line.kind === 'Pay' ? rateOf(line) : null;
          return rate === null ? line : withAmounts(line, (amount) => (amount * (rate + 1)) / rate);
        }),
    });
  }
  const bills = linesOf(table, ['Base']).filter((line) => payBill.test(line.name));
  if (bills.length === 0) {
    const why =
      'What a point of pay comes to is not known: write the award into the name of each line of the kind Pay, such as ' +
      '“Pay award 1%”, or give the pay bill a line of the kind Base, such as “Employees”.';
    return fail({ name, why });
  }
  return succeed({
    name,
    how: `1% of ${bills.map((bill) => `“${bill.name}”`).join(', ')} more for every year’s award; each award goes on.`,
    apply: (given) => withLine(given, pointOfPayBill(given, bills, convention)),
  });
}
