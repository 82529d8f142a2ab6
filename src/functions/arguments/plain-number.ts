import { parseNumber } from '../../finance/parse-number';

/** A number without a suffix or a per cent sign, also as text; null for anything else. */
export function plainNumber(found: unknown): number | null {
  const read = parseNumber(found);
  return read.ok && !read.value.isShare && read.value.scale === null ? read.value.amount : null;
}
