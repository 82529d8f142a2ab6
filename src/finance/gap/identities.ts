import { type GapConvention, signOf } from './convention';
import { gapKinds, type GapKind, type GapTable, type GapTotal, isLineOf, pressureKinds } from './gap-table';
import { type GapSums, gapSums, kindSum } from './gap-sums';
import { amountAt, type Amounts, plus, type Sum, times } from './linear';

/** What has to be equal in a gap table. A total row is held against its parts under its own name. */
export type IdentityName =
  | 'cumulative gap = base + pressures − funding'
  | 'after reserves = cumulative gap − reserves'
  | 'annual requirement = this year − last year'
  | 'savings + unidentified = requirement'
  | 'savings = the savings table'
  | `total: ${string}`;

/** One identity in one year: two sums that have to come to the same. */
export interface Identity {
  readonly name: IdentityName;
  /** The place of the year. */
  readonly year: number;
  /** What the table states. */
  readonly stated: Sum;
  /** What it should come to. */
  readonly computed: Sum;
}

const closing: IdentityName = 'savings + unidentified = requirement';

/** The kinds that a total row adds up as they are written; the others are worked out. */
const addedKinds: Readonly<Partial<Record<GapTotal, readonly GapKind[]>>> = {
  pressures: pressureKinds,
  funding: ['Funding'],
  reserves: ['Reserves'],
  savings: ['Savings'],
  unidentified: ['Unidentified'],
  'savings and unidentified': ['Savings', 'Unidentified'],
};

const named: Readonly<Partial<Record<GapTotal, IdentityName>>> = {
  'cumulative gap': 'cumulative gap = base + pressures − funding',
  'after reserves': 'after reserves = cumulative gap − reserves',
  'annual requirement': 'annual requirement = this year − last year',
};

/** The lines above a total, up to the next total or the beginning; costs less what pays for them where both are there. */
function linesAbove(table: GapTable, convention: GapConvention, place: number, year: number): Sum {
  const above = table.rows.slice(0, place);
  const start = above.findLastIndex(({ type }) => type === 'total') + 1;
  const rows = above.slice(start);
  const kinds = new Set(rows.flatMap((row) => (row.type === 'line' ? [row.kind] : [])));
  const costs: readonly GapKind[] = ['Base', ...pressureKinds];
  const isMixed = [...kinds].some((kind) => costs.includes(kind)) && [...kinds].some((kind) => !costs.includes(kind));
  const weightOf = (kind: GapKind): number => {
    if (!isMixed || costs.includes(kind)) return 1;
    if (kind === 'Funding') return -signOf(convention.funding);
    return kind === 'Reserves' ? -signOf(convention.reserves) : -signOf(convention.savings);
  };
  return rows.flatMap((row, index) =>
    isLineOf(row, gapKinds) ? [{ row: start + index, year, weight: weightOf(row.kind) }] : [],
  );
}

function partsOf(table: GapTable, convention: GapConvention, sums: GapSums, place: number, year: number): Sum | null {
  const row = table.rows[place];
  if (row?.type !== 'total') return null;
  const gapSign = signOf(convention.gap);
  switch (row.of) {
    case 'cumulative gap':
      return times(sums.workedOut.cumulative(year), gapSign);
    case 'after reserves':
      return times(sums.workedOut.afterReserves(year), gapSign);
    case 'annual requirement': {
      const annual = sums.workedOut.annual(year);
      return annual === null ? null : times(annual, gapSign);
    }
    case 'spending':
      return sums.spending(year);
    case 'savings to date':
      return plus(...table.years.slice(0, year + 1).map((_, index) => kindSum(table, ['Savings'], index)));
    case 'lines above':
      return linesAbove(table, convention, place, year);
    case 'pressures':
    case 'funding':
    case 'reserves':
    case 'savings':
    case 'unidentified':
    case 'savings and unidentified':
      return kindSum(table, addedKinds[row.of] ?? [], year);
  }
}

function totalsIn(table: GapTable, convention: GapConvention, sums: GapSums, amounts: Amounts): Identity[] {
  return table.rows.flatMap((row, place) => {
    if (row.type !== 'total') return [];
    const name = named[row.of] ?? (`total: ${row.name}` as const);
    return table.years.flatMap((_, year): Identity[] => {
      const computed = partsOf(table, convention, sums, place, year);
      if (computed === null || computed.length === 0 || amountAt(amounts, { row: place, year }) === null) return [];
      return [{ name, year, stated: [{ row: place, year, weight: 1 }], computed }];
    });
  });
}

/** Savings found and still to be found are the whole requirement. Without any figure for the year nothing is said of it. */
function closingIn({ years }: GapTable, { savingsBy }: GapConvention, sums: GapSums, amounts: Amounts): Identity[] {
  return years.flatMap((_, year): Identity[] => {
    const stated = plus(sums.savings(year), sums.unidentified(year));
    const requirement = savingsBy === 'incremental' ? sums.annual(year) : sums.afterReserves(year);
    const isBlank = stated.every((term) => amountAt(amounts, term) === null);
    if (isBlank || requirement === null || requirement.length === 0) return [];
    return [{ name: closing, year, stated, computed: requirement }];
  });
}

function withSavingsTable(table: GapTable, { savingsBy }: GapConvention, sums: GapSums, amounts: Amounts): Identity[] {
  const row = table.rows.findIndex(({ type }) => type === 'savings table');
  return table.years.flatMap((_, year): Identity[] => {
    const savings = sums.savings(year);
    if (savings.length === 0 || amountAt(amounts, { row, year }) === null) return [];
    const isAll = savingsBy === 'cumulative' && year > 0;
    const stated = isAll ? plus(savings, times(sums.savings(year - 1), -1)) : savings;
    return [{ name: 'savings = the savings table', year, stated, computed: [{ row, year, weight: 1 }] }];
  });
}

/** Every identity of a gap table under a convention, in every year for which it can be checked. */
export function identitiesOf(table: GapTable, convention: GapConvention): readonly Identity[] {
  const amounts = table.rows.map((row) => row.amounts);
  const sums = gapSums(table, convention, amounts);
  return [
    ...totalsIn(table, convention, sums, amounts),
    ...closingIn(table, convention, sums, amounts),
    ...withSavingsTable(table, convention, sums, amounts),
  ];
}

/**
 * Whether an identity says something only where it holds: savings without a row for what is unidentified need not come
 * to the requirement.
 */
export const isOptional = ({ rows }: GapTable, { name }: Identity): boolean =>
  name === closing && !rows.some((row) => isLineOf(row, ['Unidentified']));
