import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { proposeMapping } from '../../../src/finance/ledger/columns/propose-mapping';
import type { Ledger } from '../../../src/finance/ledger/ledger';
import type { LedgerMapping } from '../../../src/finance/ledger/ledger-mapping';
import type { CodeShare } from '../../../src/finance/ledger/codes/code-share';
import { refKey } from '../../../src/finance/reference';
import { readLedger } from '../../../src/finance/ledger/read-ledger';
import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  type CodeShares,
  type EditReceipt,
  ledgerBookOf,
  type LedgerImport,
  type LedgerSource,
  planLedgerImport,
  planUndoOf,
  readWorkbook,
  recordsToUndo,
  type TrackerFailure,
} from '../../../src/workbook';
import type { Result } from '../../../src/finance/result';
import type { Written } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';

export type Row = readonly Written[];

/** An import as it was planned, with how the export was read. */
export interface Planned {
  readonly ledger: Ledger;
  readonly mapping: LedgerMapping;
  readonly result: Result<LedgerImport, TrackerFailure>;
}

/** Plans an import into the open workbook, of an export that leaves nothing to ask. */
export async function planned(
  rows: readonly (readonly unknown[])[],
  said: Partial<LedgerMapping> = {},
  periods: readonly number[] | null = null,
  place: LedgerSource['place'] = null,
  shares: Readonly<Record<string, CodeShare>> = {},
): Promise<Planned> {
  const read = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
  const { known, remembered, year } = valueOf(atOnce(ledgerBookOf(read)));
  const mapping = { ...proposeMapping(rows, known, remembered).mapping, ...said };
  const ledger = atOnce(readLedger(rows, { year, mapping, known }));
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.error));
  const result = atOnce(planLedgerImport(read, ledger.value, { mapping, periods, place, shares: sharesSaid(shares) }));
  return { ledger: ledger.value, mapping, result };
}

/** What a person says of shared codes, as the import takes it. */
export const sharesSaid = (shares: Readonly<Record<string, CodeShare>>): CodeShares =>
  new Map(Object.entries(shares).map(([code, share]) => [refKey(code), { code, share }] as const));

export const planOf = async (...given: Parameters<typeof planned>): Promise<LedgerImport> =>
  valueOf((await planned(...given)).result);

/** Plans an import and writes it. */
export async function imported(...given: Parameters<typeof planned>): Promise<EditReceipt> {
  return valueOf(await applyEdits((await planOf(...given)).edits, stamp));
}

/** Takes a run back, as the pane does. */
export async function undoRun(run: number): Promise<EditReceipt> {
  const log = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  const records = recordsToUndo(log.contents, run);
  const { contents } = valueOf(await readWorkbook({ today, records }));
  return valueOf(await applyEdits(planUndoOf(contents, run), stamp));
}

const samples = resolve(__dirname, '..', '..', '..', 'assets', 'samples');

/** The bytes of a file among the samples. */
export const sample = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(resolve(samples, name)));
