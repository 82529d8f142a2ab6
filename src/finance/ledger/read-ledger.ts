import { type FinancialYear } from '../financial-year';
import { formatMoney } from '../money';
import { parseDate } from '../parse-date';
import { fail, type Result, succeed } from '../result';
import { mapInSteps, type Steps } from '../steps';
import { decideCreditSign } from './amounts/credit-signs';
import { decideNumberStyles } from './amounts/number-styles';
import { codeMatcher } from './codes/match-codes';
import type { KnownCode } from './codes/known-codes';
import { namedCodes } from './codes/named-codes';
import { columnsOf, missingFields, noColumns } from './columns/columns-of';
import { findHeadings } from './columns/find-headings';
import { sumsOf, tallyBy, totalsOf } from './control/control-totals';
import type { CreditsRead, Ledger, LedgerLine, SetApart, TotalRow } from './ledger';
import type { LedgerMapping } from './ledger-mapping';
import type { LedgerQuestion } from './ledger-question';
import { farDateProblems } from './periods/far-dates';
import { decidePeriodStyle } from './periods/period-style';
import type { LineRules } from './rows/line-reader';
import { placeLines, type WholeLine } from './rows/place-lines';
import { sayRows } from './say-rows';
import { readRows, type ReadRow } from './rows/read-rows';

/** What an export is read against. */
export interface LedgerOptions {
  /** The year whose actuals it brings. */
  readonly year: FinancialYear;
  readonly mapping: LedgerMapping;
  /** The codes of the budget. */
  readonly known: readonly KnownCode[];
}

/** How an export is to be read. */
interface Settled {
  readonly rules: LineRules;
  /** Counted from 0. */
  readonly headingRow: number;
  readonly credits: CreditsRead | null;
}

/** How an export is to be read, or what has to be answered first. */
function* settle(
  rows: readonly (readonly unknown[])[],
  { year, mapping }: LedgerOptions,
): Steps<Result<Settled, readonly LedgerQuestion[]>> {
  const headings = findHeadings(rows, mapping);
  const columns = headings === null ? noColumns : columnsOf(headings, mapping);
  const missing = [...missingFields(columns)];
  const absent = mapping.code.fields.filter((field) => !columns.has(field));
  if (absent.length > 0 && !missing.some((group) => group.includes('code'))) missing.push(absent);
  if (headings === null || missing.length > 0) {
    const why = headings === null ? 'no row reads like the headings of a ledger' : 'no heading is known for these';
    return fail([{ asks: 'columns', missing, why }]);
  }
  const first = headings.row + 1;
  const styles = yield* decideNumberStyles(rows, first, columns, mapping.numbers);
  const periods = yield* decidePeriodStyle(rows, first, columns, year, mapping.periods);
  const credits = styles.ok
    ? yield* decideCreditSign(rows, first, columns, { styles: styles.value, mapping })
    : succeed(null);
  if (!styles.ok || !credits.ok || !periods.ok) {
    return fail([styles, credits, periods].flatMap((one) => (one.ok ? [] : [one.error])));
  }
  const { unit, spending } = mapping;
  const sums = { columns, styles: styles.value, unit, spending, credits: credits.value?.sign ?? 'positive' };
  const rules = { sums, code: mapping.code, periods: periods.value, year };
  return succeed({ rules, headingRow: headings.row, credits: credits.value });
}

const isLine = (row: ReadRow): row is Extract<ReadRow, { kind: 'line' }> => row.kind === 'line';

/** What is asked of rows that were set apart because nobody has said yet what becomes of them. */
function questionsAbout(setApart: readonly SetApart[], mapping: LedgerMapping): readonly LedgerQuestion[] {
  return setApart.flatMap(({ why, rows, net }): LedgerQuestion[] => {
    const what = `${sayRows(rows)} of ${formatMoney(net, mapping.unit)} net`;
    if (why === 'brought forward' && mapping.broughtForward === null) {
      const because = `${what}; balances brought forward are usually no spending of the year`;
      return [{ asks: 'broughtForward', rows, net, why: because }];
    }
    if (why === 'period 14' && mapping.period14 === null) {
      return [{ asks: 'period14', rows, net, why: `${what}, beyond the closing period 13` }];
    }
    return [];
  });
}

/**
 * Reads a ledger export. Every row is accounted for: taken, set apart, unread with its problem, or left out as one that
 * posts nothing; `before` = `after` + `setApart` + `unread`, in rows and to the penny.
 * @param rows the export from its first row, one list of cells a row, as a sheet or a CSV file gives them
 * @returns the questions that have to be answered in the mapping before anything can be read
 */
export function* readLedger(
  rows: readonly (readonly unknown[])[],
  options: LedgerOptions,
): Steps<Result<Ledger, readonly LedgerQuestion[]>> {
  const settled = yield* settle(rows, options);
  if (!settled.ok) return settled;
  const read = yield* readRows(rows, settled.value.headingRow + 1, settled.value.rules);
  return succeed(yield* assemble(rows, read, settled.value, options));
}

function* assemble(
  rows: readonly (readonly unknown[])[],
  read: readonly ReadRow[],
  { rules: { sums, periods }, headingRow, credits }: Settled,
  { year, mapping, known }: LedgerOptions,
): Steps<Ledger> {
  const lines = read.filter(isLine);
  const { taken, setApart, unread } = yield* placeLines(lines, year, mapping);
  yield;
  const match = codeMatcher(known);
  const named = yield* namedCodes(taken, match, mapping.unit);
  const all = yield* tallyBy(
    lines,
    mapping.unit,
    () => 'all',
    ({ line }) => line.posting,
  );
  const kept = yield* mapInSteps(taken, ({ row, code, placed, posting, description }): LedgerLine => {
    return { row, code: match(code).code, period: placed.period, ...posting, description };
  });
  const after = yield* totalsOf(kept, mapping.unit);
  yield;
  const date = sums.columns.get('date');
  const dateOf = ({ row }: WholeLine) => {
    const found = parseDate(date === undefined ? undefined : rows[row - 1]?.[date.at]);
    return found.ok ? found.value : null;
  };
  const far = date === undefined ? [] : yield* farDateProblems(taken, dateOf, date.heading, mapping.unit);
  const count = (kind: ReadRow['kind']): number => read.filter((row) => row.kind === kind).length;
  return {
    year,
    unit: mapping.unit,
    lines: kept,
    setApart,
    unread,
    ...named,
    leftOut: { blank: count('blank'), headings: count('headings'), notes: count('note') },
    totalRows: read.flatMap((row): TotalRow[] => (row.kind === 'total' ? [row] : [])),
    before: all.get('all') ?? sumsOf([], mapping.unit),
    after,
    problems: [...lines.flatMap(({ line }) => line.problems), ...far],
    questions: questionsAbout(setApart, mapping),
    read: { headingRow: headingRow + 1, numbers: sums.styles, periods, credits },
  };
}
