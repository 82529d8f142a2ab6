import { isBlank } from '../../unreadable';
import type { LedgerMapping } from '../ledger-mapping';
import { fieldOfHeading, ledgerHeadingKey } from './ledger-headings';

/** The heading row of an export. */
export interface LedgerHeadings {
  /** Counted from 0. */
  readonly row: number;
  /** One for each column; blank where it has none. */
  readonly texts: readonly string[];
}

/** Reports put titles and run dates above their headings, but not more than this. */
const rowsLookedAt = 40;
/** A row of fewer known headings may be a title such as `Account code report`. */
const fewestKnown = 2;

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '');

/**
 * Finds the heading row: the first of those with the most headings that are known, or that a person has named.
 * @returns null where no row has two of them
 */
export function findHeadings(
  rows: readonly (readonly unknown[])[],
  mapping: LedgerMapping | null,
): LedgerHeadings | null {
  const named = new Set(mapping?.columns.map(({ heading }) => ledgerHeadingKey(heading)));
  let best: LedgerHeadings | null = null;
  let most = fewestKnown - 1;
  for (const [row, cells] of rows.slice(0, rowsLookedAt).entries()) {
    if (cells.some((cell) => typeof cell === 'number')) continue;
    const texts = Array.from(cells, textOf);
    const known = texts.filter((text) => {
      return !isBlank(text) && (named.has(ledgerHeadingKey(text)) || fieldOfHeading(text) !== null);
    }).length;
    if (known <= most) continue;
    most = known;
    best = { row, texts };
  }
  return best;
}
