import type { KnownCode } from '../../../src/finance/ledger/codes/known-codes';
import { proposeMapping } from '../../../src/finance/ledger/columns/propose-mapping';
import type { Ledger } from '../../../src/finance/ledger/ledger';
import type { LedgerMapping } from '../../../src/finance/ledger/ledger-mapping';
import type { LedgerQuestion } from '../../../src/finance/ledger/ledger-question';
import { readLedger } from '../../../src/finance/ledger/read-ledger';
import type { Result } from '../../../src/finance/result';
import { atOnce } from '../../../src/finance/steps';

export const year = { startYear: 2014 };
export const known: readonly KnownCode[] = [
  { code: '00123', isActive: true },
  { code: '45010', isActive: true },
  { code: '45020', isActive: true },
  { code: '99999', isActive: false },
];

export type Cells = readonly (readonly unknown[])[];

/** Reads an export as it is proposed, but for what a test says of the mapping. */
export function read(
  rows: Cells,
  said: Partial<LedgerMapping> = {},
  codes = known,
): Result<Ledger, readonly LedgerQuestion[]> {
  const mapping = { ...proposeMapping(rows, codes, null).mapping, ...said };
  return atOnce(readLedger(rows, { year, mapping, known: codes }));
}

/** The ledger of an export that leaves nothing to ask. */
export function ledgerOf(rows: Cells, said: Partial<LedgerMapping> = {}, codes = known): Ledger {
  const ledger = read(rows, said, codes);
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.error));
  return ledger.value;
}

/** What is asked before an export can be read. */
export function asked(rows: Cells, said: Partial<LedgerMapping> = {}): readonly LedgerQuestion[] {
  const ledger = read(rows, said);
  return ledger.ok ? [] : ledger.error;
}
