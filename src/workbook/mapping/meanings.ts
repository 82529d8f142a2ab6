import type { FinancialYear } from '../../finance/financial-year';
import { matchHeading } from '../headings/match-heading';
import type { Heading } from '../headings/match-headings';
import { formatMeaning, notUsed } from '../headings/stated-meaning';
import { canonicalHeading } from '../headings/synonyms';
import { tableHeadings } from '../headings/table-headings';
import { withDashedYear } from './dashed-year';
import type { StatableKind } from './stated-table';

interface Shape {
  readonly columns: Readonly<Record<string, string>>;
  readonly yearly: readonly string[];
  readonly hasPeriods: boolean;
  readonly required: readonly (readonly string[])[];
}

/** Every meaning that a heading of a table may be given, `Not used` first: its columns, by year where they have one. */
export function meaningsFor(kind: StatableKind, offered: readonly FinancialYear[]): string[] {
  const { columns, yearly, hasPeriods }: Shape = tableHeadings[kind];
  const years: readonly (FinancialYear | null)[] = [null, ...offered];
  const fields = Object.keys(columns).flatMap((field) =>
    (yearly.includes(field) ? years : [null]).map((year) => formatMeaning(kind, { field, year, period: null })),
  );
  const periods = hasPeriods ? Array.from({ length: 12 }, (_, index) => `P${index + 1}`) : [];
  return [notUsed, ...fields, ...periods];
}

/** What a heading's words allow, the most usual first; `Planned 14-15` allows a year, though it is not read as one. */
export function likelyOf(kind: StatableKind, { text }: Heading): string[] {
  const dashed = withDashedYear(text);
  const match =
    text === '' ? null : (matchHeading(kind, text) ?? (dashed === null ? null : matchHeading(kind, dashed)));
  const meanings = [...(match?.meanings ?? [])].sort((one, other) => one.rank - other.rank);
  return meanings.map(({ field }) =>
    formatMeaning(kind, { field, year: match?.year ?? null, period: match?.period ?? null }),
  );
}

/** The groups of meanings of which a table of a kind needs one each, as headings. */
export const neededMeanings = (kind: StatableKind): readonly (readonly string[])[] => {
  const { required }: Shape = tableHeadings[kind];
  return required.map((group) => group.map((field) => canonicalHeading(kind, field)));
};
