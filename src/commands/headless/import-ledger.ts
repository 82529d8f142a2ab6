import { fail, type Result, succeed } from '../../finance/result';
import { proposeMapping } from '../../finance/ledger/columns/propose-mapping';
import { readLedger } from '../../finance/ledger/read-ledger';
import {
  applyEdits,
  checkControls,
  importReport,
  type ImportReport,
  inParts,
  isEmptyPlan,
  ledgerBookOf,
  type LedgerFile,
  planLedgerImport,
  readLedgerFile,
  readWorkbook,
  sayQuestion,
} from '../../workbook';
import { today } from './today';

/** What an import did, with the number of its run in the change log; null where nothing had to be written. */
export type ImportedLedger = ImportReport & { readonly run: number | null };

/** What comes with the file. */
interface ImportOptions {
  /** The periods to be replaced; null for all of the export that are not closed. */
  readonly periods: readonly number[] | null;
  /** What the export should come to, in its own unit; null where nobody says. */
  readonly control: number | null;
  /** Of a workbook; null for the first. */
  readonly sheet: string | null;
}

/**
 * Imports a ledger export into the open workbook, in one go: whoever types the command has asked for it, and the input file
 * stays as it is.
 * @param by who the workbook's log will say ran it
 */
export async function importLedger(
  by: string,
  file: LedgerFile,
  { periods, control, sheet }: ImportOptions,
): Promise<Result<ImportedLedger, { readonly message: string }>> {
  const read = await readWorkbook({ today: today(), records: ['Actuals'] });
  if (!read.ok) return read;
  const book = await inParts(ledgerBookOf(read.value));
  if (!book.ok) return book;
  const source = await readLedgerFile(file, sheet ?? undefined);
  if (!source.ok) return source;
  const { known, remembered, year } = book.value;
  const { rows } = source.value;
  const { mapping } = proposeMapping(rows, known, remembered);
  const ledger = await inParts(readLedger(rows, { year, mapping, known }));
  if (!ledger.ok) {
    const asked = ledger.error.map(sayQuestion).join(' ');
    const message = `${file.name}: the export leaves something open. ${asked} Import it once in the pane, which asks and keeps the answers in the Mapping table.`;
    return fail({ message });
  }
  const done = await inParts(planLedgerImport(read.value, ledger.value, { mapping, periods }));
  if (!done.ok) return done;
  const controls = await inParts(checkControls(ledger.value, control));
  const report = importReport(source.value, mapping, { ledger: ledger.value, controls, done: done.value });
  if (isEmptyPlan(done.value.edits)) return succeed({ ...report, run: null });
  if (done.value.edits.obstacle !== null) return fail(done.value.edits.obstacle);
  const receipt = await applyEdits(done.value.edits, { by, when: new Date() });
  return receipt.ok ? succeed({ ...report, run: receipt.value.run }) : receipt;
}
