import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { parseHeading, type ParsedHeading } from './parse-heading';
import { meaningsIn, type Meaning } from './synonyms';
import { tableHeadings, type TableKind } from './table-headings';

/** What one heading may stand for in a table of one kind. */
export interface HeadingMeaning {
  readonly key: string;
  /** Most usual first; never empty. */
  readonly meanings: readonly Meaning[];
  readonly year: FinancialYear | null;
  /** 1 to 12. */
  readonly period: number | null;
  readonly unit: MoneyUnit | null;
}

/** The field of the columns P1 to P12. */
export const periodField = 'period';

const asPeriod: readonly Meaning[] = [{ field: periodField, rank: 0 }];
const leastUsual = 99;

interface Shape {
  readonly yearly: readonly string[];
  readonly bareYear: string | null;
  readonly hasPeriods: boolean;
}

function withYear(
  kind: TableKind,
  { yearlessKey, bareKey }: ParsedHeading,
  { yearly, bareYear }: Shape,
): readonly Meaning[] {
  if (bareKey === '') return bareYear === null ? [] : [{ field: bareYear, rank: leastUsual }];
  const found = [...meaningsIn(kind, yearlessKey), ...meaningsIn(kind, bareKey)];
  return found.filter((meaning) => yearly.includes(meaning.field));
}

/** A heading with a unit is a sum of money, if it can be one: `Saving £000` is no title. */
function withoutYear(
  kind: TableKind,
  { key, unitlessKey, unit }: ParsedHeading,
  { yearly }: Shape,
): readonly Meaning[] {
  const exact = meaningsIn(kind, key);
  if (exact.length > 0 || unit === null) return exact;
  const found = meaningsIn(kind, unitlessKey);
  const money = found.filter((meaning) => yearly.includes(meaning.field));
  return money.length > 0 ? money : found;
}

/** Reads one heading as that of a table: its column, and the year, the period and the unit it names; null for none. */
export function matchHeading(kind: TableKind, heading: string): HeadingMeaning | null {
  const parsed = parseHeading(heading);
  const { key, year, unit } = parsed;
  const shape: Shape = tableHeadings[kind];
  if (shape.hasPeriods && parsed.period !== null) {
    return { key, meanings: asPeriod, year: null, period: parsed.period, unit };
  }
  const meanings = year === null ? withoutYear(kind, parsed, shape) : withYear(kind, parsed, shape);
  return meanings.length === 0 ? null : { key, meanings, year, period: null, unit };
}
