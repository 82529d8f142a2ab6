import type { Refusal, ImportPlan } from '../../../finance/ledger/import/import-plan';
import { sayReopened } from '../../../finance/ledger/import/refused-periods';
import { planImport } from '../../../finance/ledger/import/plan-import';
import { sayRows } from '../../../finance/ledger/say-rows';
import type { Ledger } from '../../../finance/ledger/ledger';
import type { LedgerMapping } from '../../../finance/ledger/ledger-mapping';
import { fail, type Result, succeed } from '../../../finance/result';
import type { Steps } from '../../../finance/steps';
import { periodAfterClosed, requestNextPeriod } from '../../accounting-period/request-period';
import type { ReadWorkbook } from '../../assemble-workbook';
import type { EditPlan } from '../../edits/edit-plan';
import { planEditsInSteps } from '../../edits/plan-edits';
import { failure, type TrackerFailure } from '../../failure';
import { type CodeShares, rememberShares } from '../../mapping/shared-codes';
import type { LedgerPlace } from '../read/ledger-source';
import { rememberRequests } from '../remember/remembered-mapping';
import { actualsRequests } from './actuals-requests';
import { besideExport } from './beside-export';
import { budgetRequests } from './budget-requests';
import { ledgerBookOf } from './ledger-book';
import { type SharedCode, sharedCodes } from './shared-codes';
import { skippedMonths } from './skipped-months';
import type { TypedFigures } from './typed-figures';
import { unsharedCodes } from './unshared-codes';

/** What is wanted of an import. */
export interface LedgerImportOptions {
  /** How the export was read: kept for the next one. */
  readonly mapping: LedgerMapping;
  /** The periods to be replaced; null for all of the export that are not closed. */
  readonly periods: readonly number[] | null;
  /** What is said now of codes with a line of spending and one of income: kept for the next import; left out for nothing. */
  readonly shares?: CodeShares;
  /** Where the export stands in the workbook; null or left out where it comes from elsewhere. */
  readonly place?: LedgerPlace | null;
}

/** What an import would do: to each period, and cell by cell. */
export interface LedgerImport {
  readonly made: ImportPlan;
  /** The period that Settings goes on to: the next after the closed one that it names, whose actuals come in; else null. */
  readonly goesOnTo: number | null;
  /** The codes with a line of spending and one of income, and which line gets what. */
  readonly shared: readonly SharedCode[];
  /** Figures of the budget that came of no import and are replaced: a person has to say that they may. */
  readonly typed: readonly TypedFigures[];
  /** The months between the last one with figures and the import that neither has, in order. */
  readonly skipped: readonly number[];
  /** Actuals, the periods of the budget, the period of Settings, and the Mapping table; the contents are those that it was planned of. */
  readonly edits: EditPlan;
}

/** The periods of an export that may be replaced. */
export const openPeriods = ({ after }: Ledger, closed: readonly number[]): readonly number[] =>
  after.byPeriod.map(({ period }) => period).filter((period) => !closed.includes(period));

/** A refusal as a sentence with what to do. */
export const sayRefusal = ({ found, expected, remedy }: Refusal): string =>
  `Found ${found}; expected ${expected}. ${remedy}`;

const nothingChosen =
  'No period is chosen. Choose those that are to be replaced; one that is closed has to be reopened first.';

const noLines =
  'The export has headings and no row below them with a code, a period and a sum. Run it again for the period, and look whether its filters leave anything.';

const nothingLeft = (made: ImportPlan, ledger: Ledger, closed: readonly number[]): TrackerFailure => {
  const periods = ledger.after.byPeriod.map(({ period }) => period);
  const [problem] = ledger.problems;
  if (periods.length === 0 && ledger.unread.rows > 0 && problem !== undefined) {
    const { row, column, found, expected } = problem;
    const where = [`row ${row ?? ''}`, ...(column === null ? [] : [column])].join(', ');
    const message = `${sayRows(ledger.unread.rows)} of the export cannot be read, and there are no others to import. The first is ${where}: found ${found}, expected ${expected}.`;
    return failure('not possible', message);
  }
  if (ledger.before.rows === 0) return failure('not possible', noLines);
  const [first] = made.refused;
  if (first !== undefined) return failure('not possible', made.refused.map(sayRefusal).join(' '));
  if (periods.some((period) => !closed.includes(period))) return failure('not possible', nothingChosen);
  const earliest = periods[0];
  const message =
    earliest === undefined
      ? 'The export has no row of the financial year that Settings names. Correct the year there, or take another export.'
      : `The export is of period ${periods.join(', ')} alone, and closed is period ${closed.join(', ')}. Reopen ${sayReopened(earliest, closed)} first, or take an export of an open one.`;
  return failure('not possible', message);
};

const titleOf = ({ periods }: ImportPlan): string =>
  periods.length === 1
    ? `Ledger of period ${periods[0]?.period ?? ''}`
    : `Ledger of periods ${periods.map(({ period }) => period).join(', ')}`;

/**
 * Plans an import into a workbook as it was read, in steps: the rows of Actuals are replaced period by period, the budget's
 * columns of those periods follow where they hold constants, and how the export was read is remembered. Where
 * Settings still names a closed period and the next one comes in, Settings goes on to it, and to its last day. Pure.
 */
export function* planLedgerImport(
  read: ReadWorkbook,
  ledger: Ledger,
  { mapping, periods, shares = new Map(), place = null }: LedgerImportOptions,
): Steps<Result<LedgerImport, TrackerFailure>> {
  const beside = besideExport(read, place);
  if (!beside.ok) return beside;
  const book = yield* ledgerBookOf(beside.value);
  if (!book.ok) return book;
  const { table, actuals, closed, period, unit } = book.value;
  const asked = periods ?? openPeriods(ledger, closed);
  const { contents, tracker } = beside.value;
  const budgets = tracker.budget.map(({ line }) => ({ code: line.ref, budget: line.budget }));
  const made = yield* planImport(actuals, ledger, { periods: asked, closed, unit, budgets });
  if (made.periods.length === 0) return fail(nothingLeft(made, ledger, closed));
  const said = { now: shares, before: book.value.shares };
  const lines = { table, budget: tracker.budget, said };
  const shared = yield* sharedCodes(ledger, made, lines);
  const budget = yield* budgetRequests(made, { ...lines, shared });
  const next = periodAfterClosed(period, closed);
  const goesOnTo = made.periods.some((one) => one.period === next) ? next : null;
  const why = `Period ${period ?? ''} is closed, and the ledger of the next comes in.`;
  const requests = [
    ...actualsRequests(made, contents.tables.Actuals),
    ...budget.requests,
    ...(goesOnTo === null ? [] : requestNextPeriod(contents, { year: book.value.year, period: goesOnTo }, why)),
    ...rememberRequests(contents, mapping),
    ...rememberShares(contents, shares),
  ];
  const edits = yield* planEditsInSteps({ title: titleOf(made), contents, requests });
  const unshared = yield* unsharedCodes(made, lines, budget.figures, edits);
  return succeed({
    made,
    goesOnTo,
    shared,
    typed: budget.typed,
    skipped: skippedMonths(made.periods, actuals, tracker.budget),
    edits: { ...edits, problems: [...edits.problems, ...unshared, ...budget.problems] },
  });
}
