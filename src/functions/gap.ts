import { asPositives, gap as gapOf } from '../finance/gap/gap-years';
import { reconcile as reconcileParts } from '../finance/reconcile';
import { fail, type Result, succeed } from '../finance/result';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { badArgument, type Failure } from './arguments/failure';
import { cells, sameCount, type Series, series, seriesOrNone, single } from './arguments/range';
import type { Answer } from './arguments/spill';
import { size, sum } from './arguments/sums';
import { row, whole } from './arguments/whole';

/**
 * The gap of a medium-term plan by year: cumulative gap, after reserves, annual requirement, unidentified.
 * @customfunction GAP
 * @helpurl https://localhost:3000/assets/help/functions.html#GAP
 * @param base What services cost by year (base budget, growth and pressures) in one row or column. A blank year gives #N/A.
 * @param funding The funding of each year. Funding, reserves and savings may be written as positives or all as negatives.
 * @param [reserves] The reserves used in each year. A blank year uses none.
 * @param [savings] The new savings identified for each year. A blank year has none.
 * @returns One row for each year: base − funding; that less reserves; what that grows by since last year; and what of it no saving covers.
 * @throws #N/A for a year whose base or funding is blank, and for the annual requirement of the year after; #VALUE! for ranges of different lengths and for mixed signs.
 * @example =MTFS.GAP({100;110}, {95;98}, {2;0}, {1;5}) gives [[5,3,3,2],[12,12,9,4]]
 */
export function gap(
  base: unknown[][],
  funding: unknown[][],
  reserves?: unknown[][],
  savings?: unknown[][],
): unknown[][] {
  const declared = {
    base: series(size),
    funding: series(sum),
    reserves: seriesOrNone(sum),
    savings: seriesOrNone(sum),
  };
  return toExcel(
    whole(declared, { base, funding, reserves, savings }, (given) => {
      const years = given.base.values.length;
      const income = positives('funding', given.funding, years);
      if (!income.ok) return income;
      const used = positives('reserves', given.reserves, years);
      if (!used.ok) return used;
      const saved = positives('savings', given.savings, years);
      if (!saved.ok) return saved;
      const sign = oneConvention(given);
      if (!sign.ok) return sign;
      const inputs = given.base.values.map((cost, year) => ({
        base: cost,
        funding: income.value[year] ?? null,
        reserves: used.value[year] ?? 0,
        savings: saved.value[year] ?? 0,
      }));
      return succeed(
        gapOf(inputs).map(({ cumulative, afterReserves, annual, unidentified }) =>
          [cumulative, afterReserves, annual, unidentified].map(known),
        ),
      );
    }),
  );
}

const known = (figure: number | null): Answer =>
  figure === null
    ? fail({ code: '#N/A', message: 'base or funding is blank in this year or the one before.' })
    : succeed(figure);

function positives(
  name: string,
  given: Series<number> | null,
  years: number,
): Result<readonly (number | null)[], Failure> {
  if (given === null) return succeed([]);
  const count = sameCount(name, given.values.length, years, 'base');
  if (!count.ok) return count;
  const figures = asPositives(given.values);
  if (figures !== null) return succeed(figures);
  return fail(badArgument(name, 'positive and negative figures', 'all positive or all negative'));
}

interface Written {
  readonly funding: Series<number>;
  readonly reserves: Series<number> | null;
  readonly savings: Series<number> | null;
}

/** Reserves written the other way than funding could be money put into reserves, so that is asked and never guessed. */
function oneConvention({ funding, reserves, savings }: Written): Result<boolean, Failure> {
  const isNegative = (given: Series<number> | null) => given?.values.some((value) => value !== null && value < 0);
  const isPositive = (given: Series<number> | null) => given?.values.some((value) => value !== null && value > 0);
  const fundingIsNegative = isNegative(funding) === true;
  for (const [name, given] of Object.entries({ reserves, savings })) {
    const isOther = fundingIsNegative ? isPositive(given) : isNegative(given);
    if (isOther !== true) continue;
    return fail(
      fundingIsNegative
        ? badArgument(name, 'positive figures', 'negative ones as in funding')
        : badArgument(name, 'negative figures', 'positive ones as in funding'),
    );
  }
  return succeed(true);
}

/**
 * Whether parts add up to their total: the difference, and Agrees, Agrees within rounding or Does not agree.
 * @customfunction RECONCILE
 * @helpurl https://localhost:3000/assets/help/functions.html#RECONCILE
 * @param parts The parts. Blanks are passed over; nothing but blanks gives #N/A.
 * @param total What they should add up to. Blank gives #N/A.
 * @param [unit] What the parts are rounded to, such as 0.1: each may be half of it off. Blank: they are exact.
 * @returns One row: the sum of the parts − the total, and the words.
 * @throws #N/A where all parts or the total are blank; #VALUE! for a negative unit.
 * @example =MTFS.RECONCILE({4,1.45,7.8}, 13.24, 0.01) gives [[0.01,"Agrees within rounding"]]
 * @example =MTFS.RECONCILE({10.8;6.5;15.2;3.4;4.3}, 40.2) gives [[0,"Agrees"]]
 */
export function reconcile(parts: unknown[][], total: unknown[][], unit?: unknown[][]): unknown[][] {
  const declared = { parts: cells(sum), total: single(required(sum)), unit: single(optional(size, 0)) };
  return toExcel(
    whole(declared, { parts, total, unit }, (given) => {
      const known = given.parts.filter((part) => part !== null);
      const { difference, verdict } = reconcileParts(known, given.total, given.unit);
      return row(succeed(difference), succeed(verdict));
    }),
  );
}
