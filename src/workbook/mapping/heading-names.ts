import { columnLetters } from '../cells/address';
import type { Heading } from '../headings/match-headings';
import { headingKey } from '../headings/normalise';

const inColumn = (name: string, column: number): string => `${name} (column ${columnLetters(column)})`.trim();

/**
 * How headings are called in the Mapping table: as they are written; with the letters of the column where two have the
 * same words or none, since the words do not tell which is meant.
 */
export function headingNames(headings: readonly Heading[]): ReadonlyMap<number, string> {
  const count = new Map<string, number>();
  for (const { text } of headings) count.set(headingKey(text), (count.get(headingKey(text)) ?? 0) + 1);
  const isPlain = (text: string): boolean => text !== '' && count.get(headingKey(text)) === 1;
  return new Map(headings.map(({ column, text }) => [column, isPlain(text) ? text : inColumn(text, column)] as const));
}

/** Looks headings up by the names that the Mapping table has for them, without regard to case, spaces and punctuation. */
export function headingNamed(headings: readonly Heading[]): (name: string) => Heading | undefined {
  const names = headingNames(headings);
  const byName = new Map(headings.map((heading) => [headingKey(names.get(heading.column) ?? ''), heading] as const));
  return (name) => byName.get(headingKey(name));
}
