import { dustOf } from '../dust';
import type { FinancialYear } from '../financial-year';
import type { ReconcileVerdict } from '../reconcile';
import { addUp, decimalsIn } from '../tidy';
import type { GapConvention } from './convention';
import type { GapTable } from './gap-table';
import { identitiesOf, isOptional, type Identity, type IdentityName } from './identities';
import { unreadableIn } from './unreadable';
import { type Amounts, figuresIn, roughWorth, type Sum, worth } from './linear';

/** An identity with what it may be off by because of rounding alone. */
export interface CheckedIdentity extends Identity {
  readonly within: number;
}

/** An identity in a year, held against the figures. */
export interface ProvenIdentity {
  readonly name: IdentityName;
  readonly year: FinancialYear;
  /** What is stated first, then what it is worked out from. */
  readonly cells: readonly string[];
  readonly stated: number;
  readonly computed: number;
  /** Stated − computed. */
  readonly difference: number;
  readonly verdict: ReconcileVerdict;
}

/** Half a unit for each figure, as far as they do not cancel out: the root of their number. */
function roundingIn(sum: Sum, amounts: Amounts): number {
  const rows = [...new Set(sum.map(({ row }) => row))];
  const figures = rows.flatMap((row) => (amounts[row] ?? []).filter((amount) => amount !== null));
  const known = figuresIn(sum, amounts).filter((figure) => figure !== 0).length;
  return (10 ** -decimalsIn(figures) * Math.sqrt(known)) / 2;
}

const dustIn = ({ stated, computed }: Identity, amounts: Amounts): number =>
  dustOf(...figuresIn(stated, amounts), ...figuresIn(computed, amounts));

function rounded(identity: Identity, amounts: Amounts): CheckedIdentity {
  const rounding = roundingIn(identity.stated, amounts) + roundingIn(identity.computed, amounts);
  return { ...identity, within: rounding + dustIn(identity, amounts) };
}

/** By how much an identity is off: stated − computed. */
export const offBy = ({ stated, computed }: Identity, amounts: Amounts): number =>
  addUp([...figuresIn(stated, amounts), ...figuresIn(computed, amounts).map((figure) => -figure)]);

/** Whether an identity holds but for rounding, of which the traces of binary arithmetic are a part. */
export const holds = (identity: CheckedIdentity, amounts: Amounts): boolean =>
  Math.abs(roughWorth(identity.stated, amounts) - roughWorth(identity.computed, amounts)) <= identity.within;

/** With so large a share of the identities off by what rounding can make, figures are rounded. */
const roundedShare = 1 / 4;
/** In a table of exact figures, a difference is still put down to rounding where it is so small beside them. */
const smallShare = 0.0005;

/**
 * Keeps rounding from excusing what it cannot: where nearly all identities hold to the last digit, the figures are
 * exact, and one that is off by a little is a mistake like any other.
 */
function withoutExcuse(identities: readonly CheckedIdentity[], amounts: Amounts): readonly CheckedIdentity[] {
  const isOff = (identity: CheckedIdentity): boolean =>
    holds(identity, amounts) && Math.abs(offBy(identity, amounts)) > dustIn(identity, amounts);
  if (identities.filter(isOff).length > identities.length * roundedShare) return identities;
  return identities.map((identity) => {
    const { stated, computed, within } = identity;
    const figures = [...figuresIn(stated, amounts), ...figuresIn(computed, amounts)];
    const small = smallShare * Math.max(0, ...figures.map(Math.abs));
    return { ...identity, within: Math.min(within, small) + dustIn(identity, amounts) };
  });
}

/** Whether an identity needs a cell that cannot be read: then nothing can be said of it. */
export const needsUnreadable = (table: GapTable, { stated, computed }: Identity): boolean =>
  unreadableIn(table, [...stated, ...computed]).length > 0;

/**
 * The identities that are checked: all whose cells can be read, but an optional one only where it holds in half of its
 * years at least.
 */
export function checkedIdentities(table: GapTable, convention: GapConvention): readonly CheckedIdentity[] {
  const amounts = table.rows.map((row) => row.amounts);
  const all = withoutExcuse(
    identitiesOf(table, convention)
      .filter((identity) => !needsUnreadable(table, identity))
      .map((identity) => rounded(identity, amounts)),
    amounts,
  );
  const optional = all.filter((identity) => isOptional(table, identity));
  const holding = optional.filter((identity) => holds(identity, amounts));
  return holding.length * 2 >= optional.length ? all : all.filter((identity) => !optional.includes(identity));
}

function verdictOf(identity: CheckedIdentity, amounts: Amounts): ReconcileVerdict {
  if (Math.abs(offBy(identity, amounts)) <= dustIn(identity, amounts)) return 'Agrees';
  return holds(identity, amounts) ? 'Agrees within rounding' : 'Does not agree';
}

/** Holds every identity of a gap table against its figures. */
export function prove(table: GapTable, convention: GapConvention): readonly ProvenIdentity[] {
  const amounts = table.rows.map((row) => row.amounts);
  return checkedIdentities(table, convention).map((identity): ProvenIdentity => {
    const { name, year, stated, computed } = identity;
    const verdict = verdictOf(identity, amounts);
    return {
      name,
      year: table.years[year] ?? { startYear: 0 },
      cells: [...stated, ...computed].map((term) => table.rows[term.row]?.cells[term.year] ?? ''),
      stated: worth(stated, amounts),
      computed: worth(computed, amounts),
      difference: verdict === 'Agrees' ? 0 : offBy(identity, amounts),
      verdict,
    };
  });
}
