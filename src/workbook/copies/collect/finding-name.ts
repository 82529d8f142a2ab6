import type { FinancialYear } from '../../../finance/financial-year';
import type { MergeItem } from '../../../finance/merge/merge-item';
import type { MergeField } from '../../../finance/merge/field';
import { groupBy } from '../../../finance/group-by';
import { refKey } from '../../../finance/reference';
import { matchHeading } from '../../headings/match-heading';
import { headingKey } from '../../headings/normalise';
import type { Collection } from './collect-copies';

/** What findings are named by. */
type Naming = Pick<Collection, 'headingOf' | 'year'>;

/** What a name may mean: a line, or where there is a field one cell of it, in some copies. */
interface Named {
  readonly ref: string;
  readonly field: MergeField | null;
  readonly copies: readonly string[];
}

const namedOf = (item: MergeItem): Named => ({ ...item, field: item.of === 'field' ? item.field : null });

/**
 * Whether a name means a finding: `S3` all findings on the line, `S3:Forecast` those on one cell, by any heading that the
 * column may have, this year's where it says none; `S3:Forecast=adults.xlsx` those of one copy. Case and spaces do not matter.
 */
export const isNamed = (name: string, item: MergeItem, naming: Naming): boolean => means(name, namedOf(item), naming);

/** Whether a name means a line or a cell that there is, whether anything is to be decided about it or not. */
export function isThere(name: string, collection: Collection): boolean {
  const { fields, refs } = collection;
  const copies = collection.copies.map((copy) => copy.name);
  return refs
    .filter((ref) => refKey(name).startsWith(refKey(ref)))
    .some((ref) => [null, ...fields].some((field) => means(name, { ref, field, copies }, collection)));
}

function means(name: string, { ref, field, copies }: Named, { headingOf, year }: Naming): boolean {
  const copy = copies.find((one) => beforeCopy(name, one) !== null);
  const rest = copy === undefined ? name : (beforeCopy(name, copy) ?? name);
  if (refKey(rest) === refKey(ref)) return true;
  if (field === null) return false;
  // References may have colons of their own.
  return [...rest.matchAll(/:/g)].some(({ index }) => {
    if (refKey(rest.slice(0, index)) !== refKey(ref)) return false;
    const column = rest.slice(index + 1);
    return headingKey(column) === headingKey(headingOf(field)) || isColumn(column, field, year);
  });
}

/** What stands before `=copy` at the end of a name; null where it does not end so. */
function beforeCopy(name: string, copy: string): string | null {
  const text = name.trim();
  const at = text.length - copy.length;
  if (at <= 0 || text.slice(at).toLowerCase() !== copy.toLowerCase()) return null;
  const before = text.slice(0, at).trimEnd();
  return before.endsWith('=') ? before.slice(0, -1) : null;
}

function isColumn(column: string, field: MergeField, current: FinancialYear): boolean {
  const read = matchHeading('Savings', column);
  if (read?.meanings[0]?.field !== field.name) return false;
  const year = read.year ?? (field.year === null ? null : current);
  return year?.startYear === field.year?.startYear;
}

/** Gives each finding the shortest name that means it alone; where there is none, as with a reference that stands twice, the longest. */
export function namesOf(items: readonly MergeItem[], naming: Naming): (item: MergeItem) => string {
  const onLine = groupBy(items, ({ ref }) => refKey(ref));
  return (item) => {
    const cell = item.of === 'line' ? item.ref : `${item.ref}:${naming.headingOf(item.field)}`;
    const names = [cell, `${cell}=${item.copies[0] ?? ''}`];
    const others = (onLine.get(refKey(item.ref)) ?? []).filter(({ id }) => id !== item.id);
    return names.find((name) => !others.some((other) => isNamed(name, other, naming))) ?? names.at(-1) ?? cell;
  };
}
