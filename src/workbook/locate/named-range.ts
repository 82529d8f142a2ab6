import { parseAddress } from '../cells/address';
import type { NamedRange } from './outline';

/** `='My sheet'!$A$1:$B$9`, as Excel gives the value of a name, as a sheet and a rectangle. */
export function namedRange(name: string, value: unknown): NamedRange[] {
  if (typeof value !== 'string') return [];
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(value);
  const area = parseAddress(match?.[3] ?? '');
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area === null || sheet === undefined ? [] : [{ name, sheet, area }];
}
