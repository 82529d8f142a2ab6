import { type GapConvention, signOf } from './convention';
import { type GapKind, type GapTable, type GapTotal, isLineOf, pressureKinds } from './gap-table';
import { amountAt, type Amounts, plus, type Sum, times } from './linear';

/** What the parts of a gap are made of, by the place of the year: sums of cells whose worth is positive as a rule. */
export interface GapSums {
  /** Base and pressures: what services cost. */
  readonly spending: (year: number) => Sum;
  readonly funding: (year: number) => Sum;
  readonly reserves: (year: number) => Sum;
  /** As the table gives them for the year. */
  readonly savings: (year: number) => Sum;
  readonly unidentified: (year: number) => Sum;
  /** Spending − funding: as the table states it, else as it comes out. */
  readonly cumulative: (year: number) => Sum;
  /** The cumulative gap − reserves, stated or else worked out. */
  readonly afterReserves: (year: number) => Sum;
  /** This year's gap less last year's, stated or else worked out; null after a year that is missing. */
  readonly annual: (year: number) => Sum | null;
  /** The same three without looking at what the table states. */
  readonly workedOut: Readonly<Record<'cumulative' | 'afterReserves', (year: number) => Sum>> & {
    readonly annual: (year: number) => Sum | null;
  };
}

/** The cells of a year of all lines of some kinds. */
export const kindSum = ({ rows }: GapTable, kinds: readonly GapKind[], year: number): Sum =>
  rows.flatMap((row, place) => (isLineOf(row, kinds) ? [{ row: place, year, weight: 1 }] : []));

/** Where a row that states a total stands; −1 where the table has none. */
export const placeOfTotal = ({ rows }: GapTable, of: GapTotal): number =>
  rows.findIndex((row) => row.type === 'total' && row.of === of);

/** Pressures of a year: those that go on and are entered once count in all later years. */
function pressuresIn({ rows }: GapTable, { pressures }: GapConvention, year: number): Sum {
  return rows.flatMap((row, place) => {
    if (!isLineOf(row, pressureKinds)) return [];
    const goesOn = row.recurs && pressures === 'incremental';
    const years = goesOn ? Array.from({ length: year + 1 }, (_, index) => index) : [year];
    return years.map((one) => ({ row: place, year: one, weight: 1 }));
  });
}

/** What a function gives for a year, worked out once: the later sums are made of the earlier ones. */
function once<T>(of: (year: number) => T): (year: number) => T {
  const made = new Map<number, { readonly value: T }>();
  return (year) => {
    const known = made.get(year) ?? { value: of(year) };
    made.set(year, known);
    return known.value;
  };
}

/** The sums of a gap table under a convention. */
export function gapSums(table: GapTable, convention: GapConvention, amounts: Amounts): GapSums {
  const signed = (kind: GapKind, part: 'funding' | 'reserves' | 'savings' | 'unidentified') => (year: number) =>
    times(kindSum(table, [kind], year), signOf(convention[part]));
  const stated = (of: GapTotal, year: number): Sum | null => {
    const cell = { row: placeOfTotal(table, of), year };
    return amountAt(amounts, cell) === null ? null : [{ ...cell, weight: signOf(convention.gap) }];
  };
  const spending = once((year): Sum => plus(kindSum(table, ['Base'], year), pressuresIn(table, convention, year)));
  const funding = once(signed('Funding', 'funding'));
  const reserves = once(signed('Reserves', 'reserves'));
  const gapWorkedOut = once((year): Sum => plus(spending(year), times(funding(year), -1)));
  const cumulative = once((year): Sum => stated('cumulative gap', year) ?? gapWorkedOut(year));
  const afterWorkedOut = once((year): Sum => plus(cumulative(year), times(reserves(year), -1)));
  const afterReserves = once((year): Sum => stated('after reserves', year) ?? afterWorkedOut(year));
  const changing = convention.annualFrom === 'after reserves' ? afterReserves : cumulative;
  const annualWorkedOut = once((year): Sum | null => {
    if (year === 0) return changing(0);
    const [before, now] = [table.years[year - 1]?.startYear, table.years[year]?.startYear];
    if (before === undefined || now !== before + 1) return null;
    return plus(changing(year), times(changing(year - 1), -1));
  });
  return {
    spending,
    funding,
    reserves,
    savings: once(signed('Savings', 'savings')),
    unidentified: once(signed('Unidentified', 'unidentified')),
    cumulative,
    afterReserves,
    annual: once((year) => stated('annual requirement', year) ?? annualWorkedOut(year)),
    workedOut: { cumulative: gapWorkedOut, afterReserves: afterWorkedOut, annual: annualWorkedOut },
  };
}
