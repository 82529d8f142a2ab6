import { fail, type Result, succeed } from '../../finance/result';
import type { MoneyUnit } from '../../finance/money';
import { parseMoney } from '../../finance/parse-number';
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
} from '../../workbook';
import { readShares } from './code-shares';
import { mappingAsSaid, type SaidOfLedger, sayWithOption } from './ledger-answers';
import { today } from './today';

/** What an import did, with the number of its run in the change log; null where nothing had to be written. */
export type ImportedLedger = ImportReport & { readonly run: number | null };

/** What comes with the file. */
interface ImportOptions {
  /** The periods to be replaced; null for all of the export that are not closed. */
  readonly periods: readonly number[] | null;
  /** What the export should come to, in its own unit, as it was typed; null where nobody says. */
  readonly control: string | null;
  /** Of a workbook; null for the first. */
  readonly sheet: string | null;
  /** Which line of a code gets what, as it was typed, such as `00101=by sign`. */
  readonly shares: readonly string[];
  readonly said: SaidOfLedger;
}

/**
 * Imports a ledger export into the open workbook, in one go: whoever types the command has asked for it, and the input file
 * stays as it is.
 * @param by who the workbook's log will say ran it
 */
export async function importLedger(
  by: string,
  file: LedgerFile,
  { periods, control, sheet, shares: typedShares, said }: ImportOptions,
): Promise<Result<ImportedLedger, { readonly message: string }>> {
  const read = await readWorkbook({ today: today(), records: ['Actuals'] });
  if (!read.ok) return read;
  const book = await inParts(ledgerBookOf(read.value));
  if (!book.ok) return book;
  const shares = readShares(typedShares, read.value.tracker.budget);
  if (!shares.ok) return shares;
  const source = await readLedgerFile(file, sheet ?? undefined);
  if (!source.ok) return source;
  const { known, year } = book.value;
  const { rows } = source.value;
  const proposal = mappingAsSaid(rows, book.value, said);
  if (!proposal.ok) return proposal;
  const { mapping, obstacle } = proposal.value;
  if (obstacle !== null) return fail({ message: `${file.name}: ${obstacle}` });
  const total = control === null ? succeed(null) : readControl(control, mapping.unit);
  if (!total.ok) return total;
  const ledger = await inParts(readLedger(rows, { year, mapping, known }));
  if (!ledger.ok) {
    const asked = ledger.error.map((question) => sayWithOption(question, proposal.value)).join(' ');
    const message = `${file.name}: the export leaves something open. ${asked} The answers are kept in the Mapping table.`;
    return fail({ message });
  }
  const done = await inParts(planLedgerImport(read.value, ledger.value, { mapping, periods, shares: shares.value }));
  if (!done.ok) return done;
  const controls = await inParts(checkControls(ledger.value, total.value));
  const report = {
    ...importReport(source.value, mapping, { ledger: ledger.value, controls, done: done.value }),
    questions: ledger.value.questions.map((question) => sayWithOption(question, proposal.value)),
  };
  if (isEmptyPlan(done.value.edits)) return succeed({ ...report, run: null });
  if (done.value.edits.obstacle !== null) return fail(done.value.edits.obstacle);
  const receipt = await applyEdits(done.value.edits, { by, when: new Date() });
  return receipt.ok ? succeed({ ...report, run: receipt.value.run }) : receipt;
}

function readControl(typed: string, unit: MoneyUnit): Result<number, { readonly message: string }> {
  const sum = parseMoney(typed, unit);
  return sum.ok ? sum : fail({ message: `--control: found ${sum.error.found}, expected ${sum.error.expected}.` });
}
