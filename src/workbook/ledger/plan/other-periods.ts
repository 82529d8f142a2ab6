import type { CodeChange } from '../../../finance/ledger/import/import-plan';
import { planImport } from '../../../finance/ledger/import/plan-import';
import { periodsOfYear, rowsOfPeriod } from '../../../finance/ledger/columns/periods-across';
import type { LedgerMapping } from '../../../finance/ledger/ledger-mapping';
import { readLedger } from '../../../finance/ledger/read-ledger';
import { groupBy } from '../../../finance/group-by';
import { refKey } from '../../../finance/reference';
import type { Steps } from '../../../finance/steps';
import { addUp } from '../../../finance/tidy';
import { isSamePenny } from '../../month-end/same-penny';
import type { AcrossSource } from '../read/source-of-period';
import type { LedgerBook } from './ledger-book';

/** A period of an export that is not imported, where the workbook holds something else; in the workbook's unit, spending positive. */
export interface OtherPeriod {
  readonly period: number;
  readonly inWorkbook: number;
  readonly inExport: number;
  /** The codes that differ: `before` is what the workbook has, `after` what the export does. */
  readonly codes: readonly CodeChange[];
}

/**
 * Holds the other periods of an export with a column for each against the actuals of the workbook: what is posted late shows
 * there, and nothing of it is written. In steps.
 */
export function* otherPeriods(
  { whole, across, period: taken }: AcrossSource,
  { year, known, actuals, unit }: LedgerBook,
  mapping: LedgerMapping,
): Steps<readonly OtherPeriod[]> {
  const others: OtherPeriod[] = [];
  for (const { period, column } of periodsOfYear(across, year, mapping.periods)) {
    yield;
    if (period === taken) continue;
    const ledger = yield* readLedger(rowsOfPeriod(whole.rows, across, column), { year, mapping, known });
    if (!ledger.ok) continue;
    const existing = actuals.filter((row) => row.period === period);
    const plan = yield* planImport(existing, ledger.value, { periods: [period], closed: [], unit, budgets: [] });
    const [made] = plan.periods;
    const changes = made === undefined ? goneFrom(existing) : [...made.added, ...made.changed, ...made.gone];
    const codes = changes.filter(({ before, after }) => !isSamePenny(before ?? 0, after ?? 0, unit));
    if (codes.length === 0) continue;
    const inWorkbook = addUp(existing.map(({ amount }) => amount));
    others.push({ period, inWorkbook, inExport: made?.after ?? 0, codes });
  }
  return others;
}

/** All of a period that the export has nothing of. */
const goneFrom = (existing: LedgerBook['actuals']): readonly CodeChange[] =>
  [...groupBy(existing, ({ code }) => refKey(code)).values()].flatMap(([first, ...more]): CodeChange[] =>
    first === undefined
      ? []
      : [{ code: first.code, before: addUp([first, ...more].map(({ amount }) => amount)), after: null }],
  );
