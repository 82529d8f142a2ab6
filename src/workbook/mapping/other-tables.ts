import { areaAddress, overlap, parseAddress } from '../cells/address';
import { locateForMapping } from '../locate/locate-tables';
import type { MappingSource } from './mapping-source';

/** A savings table besides the one that is mapped, as the Mapping table names it or would name it. */
export interface OtherTable {
  readonly sheet: string;
  /** The name of its Excel table, else the address with the headings. */
  readonly range: string;
  /** The Mapping table has rows for it. */
  readonly isStated: boolean;
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function isChosen({ sheet, tableName, area }: MappingSource, other: OtherTable): boolean {
  if (tableName !== null && sameText(other.range, tableName)) return true;
  const own = parseAddress(other.range);
  return sameText(other.sheet, sheet) && own !== null && overlap(own, area);
}

/**
 * The savings tables that are read now, besides the range that a person has chosen: savings may stand in several, one for
 * each department, and only a person can say so.
 */
export function otherSavings(source: MappingSource): readonly OtherTable[] {
  const stated = source.stated.filter(({ kind, isRead }) => kind === 'Savings' && isRead);
  const located = stated.length > 0 ? [] : locateForMapping(source.survey).Savings;
  const all: OtherTable[] = [
    ...stated.map(({ sheet, range }) => ({ sheet, range, isStated: true })),
    ...located.map(({ sheet, tableName, area }) => ({
      sheet,
      range: tableName ?? areaAddress(area),
      isStated: false,
    })),
  ];
  return all.filter((other) => !isChosen(source, other));
}

/** Whether the range is one of several savings tables already, so that the others stay where nobody says otherwise. */
export const isOneOfSeveral = (source: MappingSource, others: readonly OtherTable[]): boolean => {
  const stated = source.stated.filter(({ kind, isRead }) => kind === 'Savings' && isRead);
  return others.length > 0 && others.every(({ isStated }) => isStated) && stated.length > 1;
};
