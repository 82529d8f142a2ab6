import { formatFinancialYear } from '../../finance/financial-year';
import type { CodeShare } from '../../finance/ledger/codes/code-share';
import type { ControlSums } from '../../finance/ledger/control/control-totals';
import type { PeriodImport } from '../../finance/ledger/import/import-plan';
import type { Ledger, NamedCode } from '../../finance/ledger/ledger';
import type { ControlCheck } from './control/check-controls';
import { type ControlVerdict, sayControls } from './control/say-controls';
import type { LedgerImport } from './plan/plan-ledger-import';
import type { LedgerSource } from './read/ledger-source';
import { meaningWords } from './remember/mapping-words';
import type { LedgerMapping } from '../../finance/ledger/ledger-mapping';
import type { Problem } from '../problem';
import { sayCredits } from './say-credits';
import { sayExplanation } from './say-explanation';
import { sayQuestion } from './say-question';
import { sayShared } from './say-shared';
import { saySkipped, sayTyped } from './say-typed';

/** What was posted on a code, in the ledger's unit. */
export interface CodeReport {
  /** As the ledger writes it, and as the budget does. */
  readonly written: string;
  readonly code: string;
  readonly rows: number;
  readonly net: number;
}

/** What an import read and did: plain data. Spending is positive; periods are in the workbook's unit. */
export interface ImportReport {
  readonly source: string;
  readonly year: string;
  /** Of the workbook, and of the ledger. */
  readonly unit: string;
  readonly ledgerUnit: string;
  readonly columns: readonly { readonly heading: string; readonly means: string }[];
  /** How credits were read, behind “Credits are”; null where the export marks none. */
  readonly credits: string | null;
  readonly periods: readonly PeriodImport[];
  /** The period that Settings goes on to; null where it stays. */
  readonly goesOnTo: number | null;
  /** Codes with a line of spending and one of income, with which line gets what in words; `share` is null where nobody has said. */
  readonly shared: readonly {
    readonly code: string;
    readonly share: CodeShare | null;
    readonly says: readonly string[];
  }[];
  /** Figures of the budget that came of no import and are replaced, in words. */
  readonly typed: readonly string[];
  /** That months are left out, in words; null where none is. */
  readonly skipped: string | null;
  readonly refused: readonly { readonly period: number; readonly found: string; readonly remedy: string }[];
  readonly notAsked: readonly { readonly period: number; readonly rows: number; readonly net: number }[];
  /** Of the export: all of its lines; those that are taken; those that cannot be read. */
  readonly totals: { readonly before: ControlSums; readonly after: ControlSums; readonly unread: ControlSums };
  readonly setApart: readonly (ControlSums & {
    readonly why: string;
    readonly year: string;
    readonly period: number;
  })[];
  readonly controls: readonly (Omit<ControlCheck, 'explanations'> & { readonly explanations: readonly string[] })[];
  /** What the controls come to, in words. */
  readonly verdicts: readonly ControlVerdict[];
  readonly unknownCodes: readonly CodeReport[];
  readonly codesWithoutBudget: readonly CodeReport[];
  readonly zerosAdded: readonly CodeReport[];
  readonly totalRows: Ledger['totalRows'];
  readonly leftOut: Ledger['leftOut'];
  readonly questions: readonly string[];
  /** Why it looks as if the export were not the one that was meant. */
  readonly suspicions: readonly string[];
  /** Of rows of the export. */
  readonly rowProblems: Ledger['problems'];
  /** Of cells of the workbook. */
  readonly problems: readonly Pick<Problem, 'cell' | 'found' | 'expected' | 'severity'>[];
}

const codeReport = ({ written, code, rows, net }: NamedCode): CodeReport => ({ written, code, rows, net });

/** What an import reads and does, for the command line. */
export function importReport(
  source: LedgerSource,
  mapping: LedgerMapping,
  { ledger, controls, done }: { ledger: Ledger; controls: readonly ControlCheck[]; done: LedgerImport },
): ImportReport {
  const { made, edits, goesOnTo, shared, typed, skipped } = done;
  const { rows, debit, credit, net } = ledger.after;
  return {
    source: source.name,
    year: formatFinancialYear(ledger.year),
    unit: made.unit,
    ledgerUnit: ledger.unit,
    columns: mapping.columns.map(({ heading, means }) => ({ heading, means: meaningWords[means] })),
    credits: ledger.read.credits === null ? null : sayCredits(ledger.read.credits),
    periods: made.periods,
    goesOnTo,
    shared: shared.map((one) => ({ code: one.code, share: one.share, says: sayShared(one, made.unit) })),
    typed: typed.map((one) => sayTyped(one, made.unit)),
    skipped: saySkipped(skipped),
    refused: made.refused.map(({ period, found, remedy }) => ({ period, found, remedy })),
    notAsked: made.notAsked.map((one) => ({ period: one.period, rows: one.rows, net: one.net })),
    totals: { before: ledger.before, after: { rows, debit, credit, net }, unread: ledger.unread },
    setApart: ledger.setApart.map(({ year, ...apart }) => ({ ...apart, year: formatFinancialYear(year) })),
    controls: controls.map(({ explanations, ...check }) => ({
      ...check,
      explanations: explanations.map((explanation) => sayExplanation(explanation, ledger.unit)),
    })),
    verdicts: sayControls(ledger, controls),
    unknownCodes: ledger.unknownCodes.map(codeReport),
    codesWithoutBudget: ledger.inactiveCodes.map(codeReport),
    zerosAdded: ledger.zerosAdded.map(codeReport),
    totalRows: ledger.totalRows,
    leftOut: ledger.leftOut,
    questions: ledger.questions.map(sayQuestion),
    suspicions: made.suspicions,
    rowProblems: [...source.malformed.map(malformedRow), ...ledger.problems],
    problems: edits.problems.map(({ cell, found, expected, severity }) => ({ cell, found, expected, severity })),
  };
}

/** What is said of a row whose quotation marks do not pair off. */
export const malformedRow = (row: number): Ledger['problems'][number] => ({
  row,
  column: null,
  found: 'a quotation mark that is not closed, or stands in the wrong place',
  expected: 'quotation marks in pairs round a cell',
  remedy:
    'Compare the row with the ledger: cells after the mark may have run together. Export it again where they have.',
});
