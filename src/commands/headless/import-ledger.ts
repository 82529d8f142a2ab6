import { fail, type Result, succeed } from '../../finance/result';
import type { MoneyUnit } from '../../finance/money';
import { parseMoney } from '../../finance/parse-number';
import type { MappingProposal } from '../../finance/ledger/columns/propose-mapping';
import type { LedgerQuestion } from '../../finance/ledger/ledger-question';
import { readLedger } from '../../finance/ledger/read-ledger';
import {
  type AcrossSource,
  applyEdits,
  checkControls,
  importReport,
  type ImportReport,
  inParts,
  isEmptyPlan,
  type LedgerBook,
  ledgerBookOf,
  type LedgerFile,
  type LedgerSource,
  otherPeriods,
  planLedgerImport,
  readLedgerFile,
  readWorkbook,
  sayOtherPeriod,
  sourceOfPeriod,
} from '../../workbook';
import { readShares } from './code-shares';
import { mappingAsSaid, type SaidOfLedger, sayWithOption } from './ledger-answers';
import { placeAdvice } from './place-codes';
import { today } from './today';

/** What an import did, with the number of its run in the change log; null where nothing had to be written. */
export type ImportedLedger = ImportReport & {
  readonly run: number | null;
  /** How periods of the export that are not imported differ from the workbook, a sentence each; of one with a column for each. */
  readonly others: readonly string[];
  /** How the codes that are in no budget line get their place by the command line. */
  readonly placing: readonly string[];
};

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
  const shares = readShares(typedShares, { budget: read.value.tracker.budget, table: book.value.table });
  if (!shares.ok) return shares;
  const source = await readLedgerFile(file, sheet ?? undefined);
  if (!source.ok) return source;
  const { known, year } = book.value;
  const chosen = chosenExport(source.value, book.value, { periods, said });
  if (!chosen.ok) return chosen;
  const { proposal, across } = chosen.value;
  const { rows } = (across ?? chosen.value).source;
  const { mapping } = proposal;
  const total = control === null ? succeed(null) : readControl(control, mapping.unit);
  if (!total.ok) return total;
  const ledger = await inParts(readLedger(rows, { year, mapping, known }));
  if (!ledger.ok) {
    return fail({ message: leftOpen(file.name, ledger.error, proposal) });
  }
  const done = await inParts(planLedgerImport(read.value, ledger.value, { mapping, periods, shares: shares.value }));
  if (!done.ok) return done;
  const controls = await inParts(checkControls(ledger.value, total.value));
  const others = across === null ? [] : await inParts(otherPeriods(across, book.value, mapping));
  const report = {
    ...importReport(source.value, mapping, { ledger: ledger.value, controls, done: done.value }),
    others: others.map((one) => sayOtherPeriod(one, book.value)),
    placing: placeAdvice(ledger.value.unknownCodes.map(({ written }) => written)),
    questions: ledger.value.questions.map((question) => sayWithOption(question, proposal)),
  };
  if (isEmptyPlan(done.value.edits)) return succeed({ ...report, run: null });
  if (done.value.edits.obstacle !== null) return fail(done.value.edits.obstacle);
  const receipt = await applyEdits(done.value.edits, { by, when: new Date() });
  return receipt.ok ? succeed({ ...report, run: receipt.value.run }) : receipt;
}

/** What has to be answered before an export can be imported, with the options that answer it. */
function leftOpen(name: string, questions: readonly LedgerQuestion[], proposal: MappingProposal): string {
  const asked = questions.map((question) => sayWithOption(question, proposal)).join(' ');
  return `${name}: the export leaves something open. ${asked} The answers are kept in the Mapping table.`;
}

function readControl(typed: string, unit: MoneyUnit): Result<number, { readonly message: string }> {
  const sum = parseMoney(typed, unit);
  return sum.ok ? sum : fail({ message: `--control: found ${sum.error.found}, expected ${sum.error.expected}.` });
}

interface ChosenExport {
  readonly source: LedgerSource;
  /** Where it has a column of sums for each period: the one that is imported. */
  readonly across: AcrossSource | null;
  readonly proposal: MappingProposal;
}

/** How an export is read; of one with a column for each period, the period that was asked for, else the one that is usually meant. */
function chosenExport(
  source: LedgerSource,
  book: LedgerBook,
  { periods, said }: Pick<ImportOptions, 'periods' | 'said'>,
): Result<ChosenExport, { readonly message: string }> {
  const whole = mappingAsSaid(source.rows, book, said);
  if (!whole.ok) return whole;
  if (whole.value.across === null) return succeed({ source, across: null, proposal: whole.value });
  const [wanted = null, ...more] = periods ?? [];
  if (more.length > 0) {
    const advice = 'an export with a column for each period is imported one period at a time: give one --period.';
    return fail({ message: `${source.name}: ${advice}` });
  }
  const across = sourceOfPeriod(source, whole.value.across, book, { wanted, said: whole.value.mapping.periods });
  if (!across.ok) return fail({ message: `${source.name}: ${across.error}` });
  const { asked } = across.value;
  if (asked !== null) return fail({ message: leftOpen(source.name, [asked], whole.value) });
  const proposal = mappingAsSaid(across.value.source.rows, book, said);
  return proposal.ok ? succeed({ source, across: across.value, proposal: proposal.value }) : proposal;
}
