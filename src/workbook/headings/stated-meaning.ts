import { formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import { matchHeading, periodField } from './match-heading';
import type { Heading } from './match-headings';
import { headingKey } from './normalise';
import { canonicalHeading } from './synonyms';
import type { TableKind } from './table-headings';

/** The column of ours that a heading stands for. */
export interface ColumnMeaning {
  /** Our name for the column, or `period`. */
  readonly field: string;
  readonly year: FinancialYear | null;
  /** 1 to 12, for a column of a period. */
  readonly period: number | null;
}

/** What a person says that a heading stands for. */
export type StatedMeaning = ColumnMeaning | 'Not used';

/** What has been stated of the headings of one table; null for a heading of which nothing has. */
export type StatedMeanings = (heading: Heading) => StatedMeaning | null;

/** For a table of which a person has said nothing. */
export const nothingStated: StatedMeanings = () => null;

/** How a column is left alone in the Mapping table. */
export const notUsed = 'Not used';

/** Reads a meaning as the Mapping table writes it: `2014/15 Target`, `Owner`, `P3`, `Not used`; null for another text. */
export function parseMeaning(kind: TableKind, text: string): StatedMeaning | null {
  if (headingKey(text) === headingKey(notUsed)) return notUsed;
  const match = matchHeading(kind, text);
  if (match === null) return null;
  const [usual] = [...match.meanings].sort((one, other) => one.rank - other.rank);
  return usual === undefined ? null : { field: usual.field, year: match.year, period: match.period };
}

/** Writes a meaning as the Mapping table has it. */
export function formatMeaning(kind: TableKind, meaning: StatedMeaning): string {
  if (meaning === notUsed) return notUsed;
  if (meaning.field === periodField && meaning.period !== null) return `P${meaning.period}`;
  const heading = canonicalHeading(kind, meaning.field);
  return meaning.year === null ? heading : `${formatFinancialYear(meaning.year)} ${heading}`;
}
