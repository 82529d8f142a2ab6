import type { LedgerField, LedgerMapping } from '../ledger-mapping';
import type { LedgerHeadings } from './find-headings';
import { fieldOfHeading, ledgerHeadingKey } from './ledger-headings';

/** A column of an export that is read. */
export interface LedgerColumn {
  readonly heading: string;
  /** Counted from 0. */
  readonly at: number;
}

/** The columns of an export by what they hold. */
export type LedgerColumns = ReadonlyMap<LedgerField, LedgerColumn>;

/** Of an export whose headings are not found. */
export const noColumns: LedgerColumns = new Map();

/** Gives each column its field: what a person has said comes first, then what headings are usually called. */
export function columnsOf({ texts }: LedgerHeadings, mapping: LedgerMapping | null): LedgerColumns {
  const said = new Map(mapping?.columns.map(({ heading, means }) => [ledgerHeadingKey(heading), means]));
  const columns = new Map<LedgerField, LedgerColumn>();
  const place = (isSaid: boolean): void => {
    texts.forEach((heading, at) => {
      const key = ledgerHeadingKey(heading);
      const means = isSaid ? said.get(key) : said.has(key) ? undefined : fieldOfHeading(heading);
      if (means === undefined || means === null || means === 'not used' || columns.has(means)) return;
      columns.set(means, { heading, at });
    });
  };
  place(true);
  place(false);
  return columns;
}

/** What an export must have, as groups of which one is enough, and it does not. */
export function missingFields(columns: LedgerColumns): readonly (readonly LedgerField[])[] {
  const needed: readonly (readonly LedgerField[])[] = [
    ['code', 'costCentre', 'account'],
    ['period', 'date'],
    ['amount', 'debit', 'credit'],
  ];
  return needed.filter((group) => !group.some((field) => columns.has(field)));
}
