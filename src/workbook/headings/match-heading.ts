import { financialYearIn } from '../../finance/parse-financial-year';
import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { headingKey, takeUnit } from './normalise';
import { periodInHeading } from './period-in-heading';
import { meaningsIn, type Meaning } from './synonyms';
import { tableHeadings, type TableKind } from './table-headings';

/** What one heading may stand for in a table of one kind. */
export interface HeadingMeaning {
  readonly key: string;
  /** Most usual first; empty where the heading means nothing to this table. */
  readonly meanings: readonly Meaning[];
  readonly year: FinancialYear | null;
  /** 1 to 12. */
  readonly period: number | null;
  readonly unit: MoneyUnit | null;
}

/** The field of the columns P1 to P12. */
export const periodField = 'period';

const fillers = /\b(?:for|in|of|the|financial|fin|year|fy|per annum|pa)\b/gi;

function withYear(kind: TableKind, rest: string): readonly Meaning[] {
  const { yearly, bareYear }: { readonly yearly: readonly string[]; readonly bareYear: string | null } =
    tableHeadings[kind];
  const key = headingKey(rest.replace(fillers, ' '));
  if (key === '') return bareYear === null ? [] : [{ field: bareYear, rank: 99 }];
  const found = [...meaningsIn(kind, headingKey(rest)), ...meaningsIn(kind, key)];
  return found.filter((meaning) => yearly.includes(meaning.field));
}

function withoutYear(kind: TableKind, heading: string, rest: string, hasUnit: boolean): readonly Meaning[] {
  const exact = meaningsIn(kind, headingKey(heading));
  if (exact.length > 0 || !hasUnit) return exact;
  const { yearly }: { readonly yearly: readonly string[] } = tableHeadings[kind];
  const found = meaningsIn(kind, headingKey(rest));
  const money = found.filter((meaning) => yearly.includes(meaning.field));
  return money.length > 0 ? money : found;
}

/** Reads one heading as that of a table: its column, and the year, the period and the unit it names. */
export function matchHeading(kind: TableKind, heading: string): HeadingMeaning {
  const { rest, unit } = takeUnit(heading);
  const key = headingKey(heading);
  const period = tableHeadings[kind].hasPeriods ? periodInHeading(rest) : null;
  if (period !== null) return { key, meanings: [{ field: periodField, rank: 0 }], year: null, period, unit };
  const named = financialYearIn(rest);
  return named === null
    ? { key, meanings: withoutYear(kind, heading, rest, unit !== null), year: null, period: null, unit }
    : { key, meanings: withYear(kind, named.rest), year: named.year, period: null, unit };
}
