import { type GapConvention, sayConvention, signOf, usualConvention, type Written, writtenSigns } from './convention';
import { gapByYear } from './gap-figures';
import { type GapKind, type GapTable, linesOf, pressureKinds } from './gap-table';
import { identitiesOf, type Identity } from './identities';
import { checkedIdentities, holds, needsUnreadable } from './prove';
import { sameFigure } from '../same';
import { mapInSteps, type Steps } from '../steps';

/** How a gap table is read, and how that was found. */
export interface DetectedConvention {
  readonly convention: GapConvention;
  /** Whether every identity holds under it. False where there is none to be checked. */
  readonly holds: boolean;
  /** How it was found, part by part, in words for the reader. */
  readonly says: readonly string[];
  /** Parts that could as well be read the other way, with other results; empty where all is certain. In words. */
  readonly doubts: readonly string[];
}

type Parts = { readonly [Part in keyof GapConvention]: readonly GapConvention[Part][] };

interface Scored {
  readonly convention: GapConvention;
  readonly broken: number;
  readonly checked: number;
  /** How many parts are read otherwise than one would at first sight. */
  readonly unusual: number;
}

const figuresOf = (table: GapTable, kind: GapKind): number[] =>
  linesOf(table, [kind]).flatMap(({ amounts }) => amounts.flatMap((amount) => (amount ? [amount] : [])));

/** The sign of most figures of a kind; positives where there are none or as many of both. */
function mostly(table: GapTable, kind: GapKind): Written {
  const figures = figuresOf(table, kind);
  return figures.filter((figure) => figure < 0).length * 2 > figures.length ? 'negatives' : 'positives';
}

/** Figures that all have one sign can be read in one way only. */
function signsOf(table: GapTable, kind: GapKind): readonly Written[] {
  const figures = figuresOf(table, kind);
  const isMixed = figures.some((figure) => figure < 0) && figures.some((figure) => figure > 0);
  return isMixed ? writtenSigns : [mostly(table, kind)];
}

/** Whether a pressure that goes on stands in a single year with nothing after it: then it was entered once. */
function looksIncremental(table: GapTable): boolean {
  const lines = linesOf(table, pressureKinds).filter(({ recurs }) => recurs);
  const once = lines.filter(({ amounts, unreadable = [] }) => {
    const places = amounts.flatMap((amount, year) => ((amount ?? 0) === 0 && !unreadable.includes(year) ? [] : [year]));
    return places.length === 1 && (places[0] ?? 0) < amounts.length - 1;
  });
  return once.length * 2 > lines.length;
}

/** What one would take a table for before any identity is looked at. */
function atFirstSight(table: GapTable): GapConvention {
  return {
    ...usualConvention,
    funding: mostly(table, 'Funding'),
    reserves: mostly(table, 'Reserves'),
    savings: mostly(table, 'Savings'),
    unidentified: figuresOf(table, 'Unidentified').length > 0 ? mostly(table, 'Unidentified') : 'positives',
    pressures: looksIncremental(table) ? 'incremental' : 'cumulative',
  };
}

/** The readings of each part that could make a difference to a table. */
function readingsOf(table: GapTable, first: GapConvention): Parts {
  const states = (...totals: readonly string[]): boolean =>
    table.rows.some((row) => row.type === 'total' && totals.includes(row.of));
  const hasReserves = figuresOf(table, 'Reserves').length > 0;
  const hasRecurring = linesOf(table, pressureKinds).some(({ recurs }) => recurs);
  const closes = linesOf(table, ['Savings', 'Unidentified']).length > 0;
  return {
    funding: signsOf(table, 'Funding'),
    reserves: hasReserves ? writtenSigns : [first.reserves],
    savings: signsOf(table, 'Savings'),
    unidentified: figuresOf(table, 'Unidentified').length > 0 ? writtenSigns : [first.unidentified],
    gap: states('cumulative gap', 'after reserves', 'annual requirement') ? writtenSigns : [first.gap],
    pressures: hasRecurring ? ['cumulative', 'incremental'] : [first.pressures],
    savingsBy: closes ? ['incremental', 'cumulative'] : [first.savingsBy],
    annualFrom: hasReserves && states('annual requirement') ? ['after reserves', 'cumulative gap'] : [first.annualFrom],
  };
}

/** Every way of putting the readings together. */
function allConventions(parts: Parts): readonly GapConvention[] {
  return partNames.reduce<readonly GapConvention[]>(
    (conventions, part) =>
      conventions.flatMap((convention) => parts[part].map((value) => ({ ...convention, [part]: value }))),
    [usualConvention],
  );
}

const partNames = [
  'funding',
  'reserves',
  'savings',
  'unidentified',
  'gap',
  'pressures',
  'savingsBy',
  'annualFrom',
] as const satisfies readonly (keyof GapConvention)[];

/** How many conventions are tried between two pauses. */
const fewConventions = 8;

/**
 * Whether an identity can tell conventions apart: not in a year of which a cell cannot be read, nor where any convention
 * needs such a cell for it, since one that leaves more unchecked would break fewer.
 */
function* tellingIn(table: GapTable, conventions: readonly GapConvention[]): Steps<(identity: Identity) => boolean> {
  const years = new Set(table.rows.flatMap(({ unreadable = [] }) => unreadable));
  if (years.size === 0) return () => true;
  const keyOf = ({ name, year }: Identity): string => `${year} ${name}`;
  const needing = yield* mapInSteps(
    conventions,
    (convention) =>
      identitiesOf(table, convention)
        .filter((identity) => needsUnreadable(table, identity))
        .map(keyOf),
    fewConventions,
  );
  const keys = new Set(needing.flat());
  return (identity) => !years.has(identity.year) && !keys.has(keyOf(identity));
}

function score(
  table: GapTable,
  convention: GapConvention,
  first: GapConvention,
  isTelling: (identity: Identity) => boolean = () => true,
): Scored {
  const amounts = table.rows.map((row) => row.amounts);
  const checked = checkedIdentities(table, convention).filter(isTelling);
  return {
    convention,
    broken: checked.filter((identity) => !holds(identity, amounts)).length,
    checked: checked.length,
    unusual: partNames.filter((part) => convention[part] !== first[part]).length,
  };
}

/** Whether two conventions make the same gap of a table, so that it does not matter which of them holds. */
function sameGap(table: GapTable, one: GapConvention, other: GapConvention): boolean {
  const [ours, theirs] = [gapByYear(table, one), gapByYear(table, other)];
  return ours.every(({ afterReserves, remaining }, place) => {
    const there = theirs[place];
    return (
      there !== undefined &&
      sameFigure(afterReserves, there.afterReserves) &&
      sameFigure(remaining, there.remaining) &&
      signOf(one.gap) === signOf(other.gap)
    );
  });
}

/** Of conventions that do as well as the best, what those say that differ from it in one part and make another gap. */
function doubtsIn(table: GapTable, best: Scored, scored: readonly Scored[]): readonly string[] {
  const rivals = scored.filter(({ broken, checked }) => broken === best.broken && checked >= best.checked);
  const single = partNames.flatMap((part) => {
    const rival = rivals.find(
      ({ convention }) =>
        partNames.every((other) => (convention[other] !== best.convention[other]) === (other === part)) &&
        !sameGap(table, best.convention, convention),
    );
    return rival === undefined ? [] : [sayConvention(part, rival.convention[part])];
  });
  const holding = best.broken === 0 ? 'makes every identity hold' : 'breaks as few identities';
  return single.map((rival) => `It may also be that ${rival}: that ${holding}. Set it if it is meant.`);
}

/**
 * Finds how a gap table is written: the reading under which the fewest identities break, and of several such the one
 * that the signs of the figures suggest. What is given holds without being looked for. In steps.
 * @param given what a person has set
 */
export function* detectInSteps(table: GapTable, given: Partial<GapConvention> = {}): Steps<DetectedConvention> {
  const first = { ...atFirstSight(table), ...given };
  const readings = readingsOf(table, first);
  const parts: Parts = {
    funding: given.funding ? [given.funding] : readings.funding,
    reserves: given.reserves ? [given.reserves] : readings.reserves,
    savings: given.savings ? [given.savings] : readings.savings,
    unidentified: given.unidentified ? [given.unidentified] : readings.unidentified,
    gap: given.gap ? [given.gap] : readings.gap,
    pressures: given.pressures ? [given.pressures] : readings.pressures,
    savingsBy: given.savingsBy ? [given.savingsBy] : readings.savingsBy,
    annualFrom: given.annualFrom ? [given.annualFrom] : readings.annualFrom,
  };
  const conventions = allConventions(parts);
  const isTelling = yield* tellingIn(table, conventions);
  const scored = yield* mapInSteps(
    conventions,
    (convention) => score(table, convention, first, isTelling),
    fewConventions,
  );

  const best = scored.reduce((least, one) => (isBetter(one, least) ? one : least));
  const proved = score(table, best.convention, first);
  return {
    convention: best.convention,
    holds: proved.broken === 0 && proved.checked > 0,
    says: saysOf(table, proved, given),
    doubts: doubtsIn(table, best, scored),
  };
}

function isBetter(one: Scored, other: Scored): boolean {
  if (one.broken !== other.broken) return one.broken < other.broken;
  return one.checked !== other.checked ? one.checked > other.checked : one.unusual < other.unusual;
}

/** The parts that a table has figures for, in words. */
function saysOf(table: GapTable, { convention, broken, checked }: Scored, given: Partial<GapConvention>): string[] {
  const matters: Readonly<Record<keyof GapConvention, boolean>> = {
    funding: figuresOf(table, 'Funding').length > 0,
    reserves: figuresOf(table, 'Reserves').length > 0,
    savings: figuresOf(table, 'Savings').length > 0,
    unidentified: figuresOf(table, 'Unidentified').length > 0,
    gap: convention.gap === 'negatives',
    pressures: linesOf(table, pressureKinds).some(({ recurs }) => recurs),
    savingsBy: linesOf(table, ['Savings', 'Unidentified']).length > 0,
    annualFrom: convention.annualFrom !== usualConvention.annualFrom,
  };
  const how = (part: keyof GapConvention): string => (given[part] === undefined ? '' : ' (as set)');
  const parts = partNames
    .filter((part) => matters[part])
    .map((part) => `${sayConvention(part, convention[part])}${how(part)}`);
  const isReadable = table.rows.every(({ unreadable = [] }) => unreadable.length === 0);
  const proof =
    checked === 0
      ? 'no identity can be checked: this is read from the signs alone'
      : broken === 0
        ? `so read, every identity ${isReadable ? '' : 'that can be checked '}holds`
        : `no reading makes every identity hold: under this one the fewest break (${broken} of ${checked})`;
  return [...parts, proof];
}
