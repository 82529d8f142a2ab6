import type { FinancialYear } from '../../../finance/financial-year';
import type { KnownCode } from '../../../finance/ledger/codes/known-codes';
import type { ActualRow } from '../../../finance/ledger/import/import-plan';
import type { LedgerMapping } from '../../../finance/ledger/ledger-mapping';
import type { MoneyUnit } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import { fail, type Result, succeed } from '../../../finance/result';
import type { Steps } from '../../../finance/steps';
import type { ReadWorkbook } from '../../assemble-workbook';
import { tableCellsOf } from '../../contents/table-cells';
import type { TableContents, WorkbookContents } from '../../contents/table-contents';
import { failure, type TrackerFailure } from '../../failure';
import { noRows } from '../../lines/filled-rows';
import { readActuals } from '../../month-end/read/read-actuals';
import { closedPeriods, readPeriods } from '../../month-end/read/read-periods';
import type { Problem } from '../../problem';
import type { AssessedBudget } from '../../tracker';
import type { LedgerPlace } from '../read/ledger-source';
import { rememberedMapping } from '../remember/remembered-mapping';
import { rememberedCodes } from '../../mapping/ledger-codes';
import { type CodeShares, rememberedShares } from '../../mapping/shared-codes';
import { besideExport } from './beside-export';

/** What an import of the ledger needs to know of the workbook. */
export interface LedgerBook {
  readonly year: FinancialYear;
  /** The table of the budget, into which the periods are written. */
  readonly table: TableContents;
  /** The period that Settings names; null where it names none. */
  readonly period: number | null;
  /** Of the workbook's actuals. */
  readonly unit: MoneyUnit;
  /** The codes of the budget, each once; one without a budget for the year is not active. */
  readonly known: readonly KnownCode[];
  /** The periods of the year that are closed, in order. */
  readonly closed: readonly number[];
  readonly actuals: readonly ActualRow[];
  /** How the last export was read; null where none has been imported. */
  readonly remembered: LedgerMapping | null;
  /** What was said of earlier imports of codes with a line of spending and one of income. */
  readonly shares: CodeShares;
  /** What cannot be read of the tables that an import works with. */
  readonly problems: readonly Problem[];
}

const hasBudget = ({ line: { budget, grossBudget } }: AssessedBudget): boolean =>
  (budget ?? 0) !== 0 || (grossBudget ?? 0) !== 0;

/** The codes that a person has said to be part of one of the budget; what names none of the budget's is a problem. */
function codesSaid(contents: WorkbookContents, known: readonly KnownCode[]) {
  const own = new Map(known.map((one) => [refKey(one.code), one] as const));
  const codes: KnownCode[] = [];
  const problems: Problem[] = [];
  for (const { code, partOf, at } of rememberedCodes(contents)) {
    const found = own.get(refKey(partOf));
    if (found !== undefined) codes.push({ code, partOf: found.code, isActive: found.isActive });
    else {
      problems.push({
        cell: at,
        kind: 'stale mapping',
        found: `“${partOf}” for the code ${code} of the ledger`,
        expected: 'a code of the budget; until then the code is one that the budget does not have',
        severity: 'warning',
      });
    }
  }
  return { codes, problems };
}

const noBudget = failure(
  'no tracker',
  'The workbook has no budget table, whose codes the ledger is held against. Make one with Set up in the Workbook menu, or choose yours with Map headings there.',
);

/**
 * Reads what an import needs, in steps. The contents must have been read with Actuals.
 * @param place where the export stands, if it stands in the workbook
 */
export function* ledgerBookOf(
  read: ReadWorkbook,
  place: LedgerPlace | null = null,
): Steps<Result<LedgerBook, TrackerFailure>> {
  const beside = besideExport(read, place);
  if (!beside.ok) return beside;
  const { tracker, contents } = beside.value;
  const { year, period, unit } = tracker.settings;
  const { Budget, Actuals, Periods } = contents.tables;
  const unclear = (['Budget', 'Actuals', 'Periods'] as const).find((kind) => contents.unclear.includes(kind));
  if (unclear !== undefined) {
    const message = `There are several tables that could be ${unclear}, and only you can say which is meant. Make the one that is meant an Excel table (Insert, Table) and name it ${unclear} (Table Design, Table Name).`;
    return fail(failure('ambiguous', message));
  }
  if (Budget === undefined) return fail(noBudget);
  const actuals = Actuals === undefined ? noRows : yield* readActuals(tableCellsOf(Actuals), unit);
  const periods = Periods === undefined ? noRows : yield* readPeriods(tableCellsOf(Periods));
  const remembered = rememberedMapping(contents);
  const known = tracker.budget.map((assessed) => ({ code: assessed.line.ref, isActive: hasBudget(assessed) }));
  const said = codesSaid(contents, known);
  const shared = rememberedShares(contents);
  return succeed({
    year,
    table: Budget,
    period,
    unit,
    known: [...said.codes, ...known],
    closed: closedPeriods(periods.rows, year),
    actuals: actuals.rows,
    remembered: remembered.mapping,
    shares: shared.shares,
    problems: [actuals, periods, remembered, said, shared].flatMap(({ problems }) => problems),
  });
}
