import { dustOf } from '../dust';
import type { FinancialYear } from '../financial-year';
import type { ReconcileVerdict } from '../reconcile';
import { addUp, decimalsIn } from '../tidy';
import type { GapConvention } from './convention';
import type { GapTable } from './gap-table';
import { identitiesOf, isOptional, type Identity, type IdentityName } from './identities';
import { unreadableIn } from './unreadable';
import { amountAt, type Amounts, figuresIn, roughWorth, type Sum, worth } from './linear';

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

/** The most decimals that the figures of each row are written with. */
type Decimals = readonly number[];

/** An identity with what its figures come to, looked at once: there may be very many identities. */
interface Weighed extends CheckedIdentity {
  /** Stated − computed, with the traces of binary arithmetic. */
  readonly off: number;
  readonly dust: number;
  /** The size of its largest figure. */
  readonly largest: number;
}

/** What the figures of a sum are like. */
function weigh(sum: Sum, amounts: Amounts, decimals: Decimals) {
  let [worthOf, largest, known, finest] = [0, 0, 0, 0];
  for (const term of sum) {
    const figure = term.weight * (amountAt(amounts, term) ?? 0);
    worthOf += figure;
    largest = Math.max(largest, Math.abs(figure));
    known += figure === 0 ? 0 : 1;
    finest = Math.max(finest, decimals[term.row] ?? 0);
  }
  // Half a unit for each figure, as far as they do not cancel out: the root of their number.
  return { worthOf, largest, rounding: (10 ** -finest * Math.sqrt(known)) / 2 };
}

function weighed(identity: Identity, amounts: Amounts, decimals: Decimals): Weighed {
  const stated = weigh(identity.stated, amounts, decimals);
  const computed = weigh(identity.computed, amounts, decimals);
  const largest = Math.max(stated.largest, computed.largest);
  const dust = dustOf(largest);
  const within = stated.rounding + computed.rounding + dust;
  return { ...identity, within, off: stated.worthOf - computed.worthOf, dust, largest };
}

const dustIn = ({ stated, computed }: Identity, amounts: Amounts): number =>
  dustOf(...figuresIn(stated, amounts), ...figuresIn(computed, amounts));

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
function withoutExcuse(identities: readonly Weighed[]): readonly CheckedIdentity[] {
  const isOff = ({ off, within, dust }: Weighed): boolean => Math.abs(off) <= within && Math.abs(off) > dust;
  if (identities.filter(isOff).length > identities.length * roundedShare) return identities;
  return identities.map((identity) => ({
    ...identity,
    within: Math.min(identity.within, smallShare * identity.largest) + identity.dust,
  }));
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
  const decimals = amounts.map((row) => decimalsIn(row.filter((amount) => amount !== null)));
  const all = withoutExcuse(
    identitiesOf(table, convention)
      .filter((identity) => !needsUnreadable(table, identity))
      .map((identity) => weighed(identity, amounts, decimals)),
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
