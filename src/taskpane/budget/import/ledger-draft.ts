import { proposeMapping, type MappingProposal } from '../../../finance/ledger/columns/propose-mapping';
import type { Ledger } from '../../../finance/ledger/ledger';
import type { ColumnMeaning, LedgerMapping } from '../../../finance/ledger/ledger-mapping';
import type { LedgerQuestion } from '../../../finance/ledger/ledger-question';
import { readLedger } from '../../../finance/ledger/read-ledger';
import { fail, type Result, succeed } from '../../../finance/result';
import {
  type AcrossSource,
  inParts,
  type LedgerBook,
  ledgerBookOf,
  type LedgerFile,
  type LedgerSource,
  type ReadWorkbook,
  sourceOfPeriod,
  type TrackerFailure,
} from '../../../workbook';
import type { EditPort } from '../../change/change-port';

/** An export that has been chosen, beside the workbook as it was read for it, and how it would be read. */
export interface LedgerDraft {
  readonly source: LedgerSource;
  /** Where the export has a column of sums for each period, of which `source` is one; else null. */
  readonly across: AcrossSource | null;
  /** The file that it came from, so that another of its sheets can be taken; null for a text or a range. */
  readonly file: LedgerFile | null;
  readonly workbook: ReadWorkbook;
  readonly book: LedgerBook;
  readonly proposal: MappingProposal;
  readonly mapping: LedgerMapping;
}

/** What is made of an export: read whole, or what has to be answered first. */
export type LedgerReading = Result<Ledger, readonly LedgerQuestion[]>;

/** Beyond so many columns a row holds no headings of an export, and a page of choices nobody would fill in. */
const noHeadings =
  'No row of it reads like the headings of a ledger export: one with a code or cost centre, a period or date, and an amount, or debit and credit. Write headings over the columns, and choose it again.';

/** Lays an export beside the workbook, which is read for it. Fails where it has no headings or the workbook no budget. */
export async function draftOf(
  port: Pick<EditPort, 'readAll'>,
  source: LedgerSource,
  file: LedgerFile | null,
): Promise<Result<LedgerDraft, Pick<TrackerFailure, 'message'>>> {
  const workbook = await port.readAll(['Actuals']);
  if (!workbook.ok) return workbook;
  const book = await inParts(ledgerBookOf(workbook.value, source.place));
  if (!book.ok) return book;
  const read = { workbook: workbook.value, book: book.value, file };
  const { across, mapping } = proposalOf(source, read.book);
  if (across === null) return drafted(source, null, read);
  const taken = sourceOfPeriod(source, across, read.book, { wanted: null, said: mapping.periods });
  if (!taken.ok) return fail({ message: `${source.name}: ${taken.error}` });
  return drafted(taken.value.source, taken.value, read);
}

const proposalOf = ({ rows }: LedgerSource, { known, remembered }: LedgerBook): MappingProposal =>
  proposeMapping(rows, known, remembered);

function drafted(
  source: LedgerSource,
  across: AcrossSource | null,
  read: Pick<LedgerDraft, 'workbook' | 'book' | 'file'>,
): Result<LedgerDraft, Pick<TrackerFailure, 'message'>> {
  const proposal = proposalOf(source, read.book);
  if (proposal.headings === null) return fail({ message: `${source.name}: ${noHeadings}` });
  return succeed({ ...read, source, across, proposal, mapping: proposal.mapping });
}

/** With another period of an export that has a column for each; null for the one that is usually meant. */
export function withPeriod(draft: LedgerDraft, wanted: number | null): LedgerDraft {
  if (draft.across === null) return draft;
  const { whole, across } = draft.across;
  const taken = sourceOfPeriod(whole, across, draft.book, { wanted, said: draft.mapping.periods });
  return taken.ok ? { ...draft, source: taken.value.source, across: taken.value } : draft;
}

/** Reads the export as its draft says, in parts. */
export async function readDraft({ source, across, book, mapping }: LedgerDraft): Promise<LedgerReading> {
  const asked = across?.asked ?? null;
  return asked === null
    ? inParts(readLedger(source.rows, { year: book.year, mapping, known: book.known }))
    : fail([asked]);
}

/** With something said otherwise of the export; what a year beside a period is may make its columns those of other periods. */
export function withMapping(draft: LedgerDraft, said: Partial<LedgerMapping>): LedgerDraft {
  const changed = { ...draft, mapping: { ...draft.mapping, ...said } };
  return said.periods === undefined ? changed : withPeriod(changed, null);
}

/** With another meaning of a column, by its place among the named ones; the column that had it before is not used any more. */
export function withMeaning(draft: LedgerDraft, place: number, means: ColumnMeaning['means']): LedgerDraft {
  const columns = draft.mapping.columns.map((column, at): ColumnMeaning => {
    if (at === place) return { ...column, means };
    return column.means === means && means !== 'not used' ? { ...column, means: 'not used' } : column;
  });
  const has = (field: ColumnMeaning['means']): boolean => columns.some((column) => column.means === field);
  const fields = draft.mapping.code.fields.filter(has);
  const [first] = (['code', 'costCentre', 'account'] as const).filter(has);
  const isWhole = fields.length === draft.mapping.code.fields.length;
  const code = isWhole || first === undefined ? draft.mapping.code : { fields: [first], join: '-' };
  return withMapping(draft, { columns, code });
}

/** The ways in which the budget's code may be put together of the columns that there are. */
export function codeChoices({ mapping }: LedgerDraft): readonly LedgerMapping['code'][] {
  const has = (field: ColumnMeaning['means']): boolean => mapping.columns.some(({ means }) => means === field);
  const alone = (['code', 'costCentre', 'account'] as const)
    .filter(has)
    .map((field) => ({ fields: [field], join: '-' }));
  if (!has('costCentre') || !has('account')) return alone;
  const joined = ['-', '', '/', '.', ' '].map((join) => ({ fields: ['costCentre', 'account'] as const, join }));
  return [...alone, ...joined];
}
