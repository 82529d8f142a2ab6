import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { matchHeading, type HeadingMeaning } from './match-heading';
import { headingKey, takeUnit } from './normalise';
import { nothingStated, type StatedMeanings } from './stated-meaning';
import { tableHeadings, type TableKind } from './table-headings';

/** A heading and the column it stands in, counted from 0 on the sheet. */
export interface Heading {
  readonly column: number;
  readonly text: string;
}

/** A column of a table that we know. */
export interface MatchedColumn extends Heading {
  /** Our name for the column, or `period`. */
  readonly field: string;
  readonly year: FinancialYear | null;
  readonly period: number | null;
  /** As the heading states it; null where it does not. */
  readonly unit: MoneyUnit | null;
}

/** A second heading for a column that another heading has already taken. */
export interface DoubledHeading {
  readonly used: Heading;
  readonly leftAlone: Heading;
  /** Whether the two have the same words; otherwise they are two names for the same thing. */
  readonly sameWords: boolean;
}

/** What a row of headings is as a table of one kind. */
export interface HeadingMatch {
  readonly kind: TableKind;
  readonly columns: readonly MatchedColumn[];
  readonly doubled: readonly DoubledHeading[];
  /** The groups of required columns of which none is there; empty for a table that we can take as it is. */
  readonly missing: readonly (readonly string[])[];
}

interface Claim {
  readonly heading: Heading;
  readonly meaning: HeadingMeaning;
  readonly field: string;
  readonly rank: number;
}

const slotOf = ({ field, meaning }: Claim): string =>
  `${field}|${meaning.year?.startYear ?? ''}|${meaning.period ?? ''}`;

/** What a person has stated comes before every name that we know. */
const statedRank = -2;

/** What a heading may stand for; what a person has stated of it is all that it may. */
function claimsOf(kind: TableKind, heading: Heading, stated: StatedMeanings): Claim[] {
  const said = stated(heading);
  if (said === 'Not used') return [];
  if (said !== null) {
    const { field, year, period } = said;
    const { unit } = takeUnit(heading.text);
    const meaning = { key: headingKey(heading.text), meanings: [], year, period, unit };
    return [{ heading, meaning, field, rank: statedRank }];
  }
  const meaning = heading.text === '' ? null : matchHeading(kind, heading.text);
  return meaning === null ? [] : meaning.meanings.map(({ field, rank }) => ({ heading, meaning, field, rank }));
}

/**
 * Gives each heading its column. Where two headings claim one, the more usual name gets it, then the one further to the
 * left; the other may still mean something else (`Saving` beside `Title` is the sum).
 * @param stated what a person has said of headings; it wins over every name that we know
 */
export function matchHeadings(
  kind: TableKind,
  headings: readonly Heading[],
  stated: StatedMeanings = nothingStated,
): HeadingMatch {
  const claims = headings.flatMap((heading) => claimsOf(kind, heading, stated));
  if (claims.length === 0) return { kind, columns: [], doubled: [], missing: missingFrom(kind, []) };
  claims.sort((one, other) => one.rank - other.rank || one.heading.column - other.heading.column);
  const taken = new Map<string, Claim>();
  const placed = new Set<number>();
  for (const claim of claims) {
    if (placed.has(claim.heading.column) || taken.has(slotOf(claim))) continue;
    taken.set(slotOf(claim), claim);
    placed.add(claim.heading.column);
  }
  const columns = [...taken.values()]
    .map(({ heading, meaning, field }) => ({
      ...heading,
      field,
      year: meaning.year,
      period: meaning.period,
      unit: meaning.unit,
    }))
    .sort((one, other) => one.column - other.column);
  return { kind, columns, doubled: doubledHeadings(kind, claims, taken, placed), missing: missingFrom(kind, columns) };
}

/** Headings without a column whose only meaning is taken: a reader might have meant either of the two. */
function doubledHeadings(
  kind: TableKind,
  claims: readonly Claim[],
  taken: ReadonlyMap<string, Claim>,
  placed: ReadonlySet<number>,
): DoubledHeading[] {
  const { yearly }: { readonly yearly: readonly string[] } = tableHeadings[kind];
  const doubled = new Map<number, DoubledHeading>();
  for (const claim of claims) {
    const winner = taken.get(slotOf(claim));
    if (winner === undefined || placed.has(claim.heading.column) || doubled.has(claim.heading.column)) continue;
    if (winner.rank === statedRank) continue;
    const sameWords = winner.meaning.key === claim.meaning.key;
    const isUnclearSum = yearly.includes(claim.field) && winner.rank !== 0;
    if (!sameWords && !isUnclearSum) continue;
    doubled.set(claim.heading.column, { used: winner.heading, leftAlone: claim.heading, sameWords });
  }
  return [...doubled.values()];
}

function missingFrom(kind: TableKind, columns: readonly MatchedColumn[]): (readonly string[])[] {
  const required: readonly (readonly string[])[] = tableHeadings[kind].required;
  return required.filter((group) => !columns.some(({ field }) => group.includes(field)));
}
