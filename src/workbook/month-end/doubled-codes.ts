import { closingPeriod } from '../../finance/financial-year';
import type { ActualRow } from '../../finance/ledger/import/import-plan';
import { formatMoney, type MoneyUnit } from '../../finance/money';
import { asWritten } from '../../finance/month-end/ledger-sign';
import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import { signBeside } from '../actuals/period-cell';
import type { Problem } from '../problem';
import type { AssessedBudget } from '../tracker';
import { isSamePenny } from './same-penny';

/** The lines whose code others have too, by its key: nobody can tell which of them was spent on. */
export function* doubledCodes<Line>(
  lines: readonly Line[],
  refOf: (line: Line) => string,
): Steps<ReadonlyMap<string, readonly Line[]>> {
  const byCode = yield* groupInSteps(lines, (line) => refKey(refOf(line)));
  return new Map([...byCode].filter(([, same]) => same.length > 1));
}

/** What the lines of doubled codes are held against. */
interface SharedLedger {
  readonly actuals: readonly ActualRow[];
  /** Of the amounts. */
  readonly unit: MoneyUnit;
  /** The period that is being closed: what is of a later one is a warning; null where all of them matter. */
  readonly period: number | null;
  /** The heading of the budget's column of a period; null where it has none. */
  readonly headingOf: (period: number) => string | null;
  /** The cell of the code in a row of the budget. */
  readonly at: (row: number) => string;
}

/**
 * The codes that stand in several lines which, in a period that has come in, do not come to what the ledger has for the code:
 * an import writes none of them, since nobody can tell which was spent on, so that a person has to share it out. Money that
 * is in none of them is an error. One problem a code. In steps.
 */
export function* doubledProblems(lines: readonly AssessedBudget[], ledger: SharedLedger): Steps<readonly Problem[]> {
  const doubled = yield* doubledCodes(lines, ({ line }) => line.ref);
  const ofCode = yield* groupInSteps(
    ledger.actuals.filter(({ code }) => doubled.has(refKey(code))),
    ({ code }) => refKey(code),
  );
  const imported = [...new Set(ledger.actuals.map(({ period }) => period))].sort((one, other) => one - other);
  return [...doubled].flatMap(([key, same]): Problem[] => {
    const rows = ofCode.get(key) ?? [];
    const parts = imported
      .map((period) => unsharedIn(period, same, rows))
      .filter((part) => !isSamePenny(part.posted, part.held, ledger.unit));
    const [first] = same;
    return first === undefined || parts.length === 0 ? [] : [unshared(first, same, parts, ledger)];
  });
}

/** What the ledger has for a code in a period, and what its lines come to. */
interface UnsharedPeriod {
  readonly period: number;
  readonly posted: number;
  readonly held: number;
}

function unsharedIn(period: number, same: readonly AssessedBudget[], rows: readonly ActualRow[]): UnsharedPeriod {
  const ofPeriod = rows.filter((row) => row.period === period);
  const held = same.map((one) => asWritten(signBeside(one, [period]), one.line.actuals[period - 1] ?? 0));
  return { period, posted: addUp(ofPeriod.map(({ amount }) => amount)), held: addUp(held) };
}

const mostSaid = 3;

function unshared(
  first: AssessedBudget,
  same: readonly AssessedBudget[],
  parts: readonly UnsharedPeriod[],
  { unit, period, headingOf, at }: SharedLedger,
): Problem {
  const said = parts.slice(0, mostSaid).map((part) => sayPart(part, unit));
  const more = parts.length > mostSaid ? ` and in ${parts.length - mostSaid} more periods` : '';
  const headings = parts.map((part) => headingOf(part.period));
  const isPair = same.length === 2 && new Set(same.map(({ line }) => line.kind)).size === 2;
  const asked = isPair
    ? ' write Spend under Kind of one and Income under that of the other, and say at the import of the period which line gets what, or'
    : '';
  const byHand = headings.some((heading) => heading === null)
    ? ''
    : `${asked} write into ${headings.slice(0, mostSaid).join(', ')} of each what is its own, or`;
  return {
    cell: at(first.row),
    kind: 'duplicate reference',
    found: `the code ${first.line.ref} in ${same.map(({ row }) => at(row)).join(', ')}: ${said.join('; ')}${more}`,
    expected: `lines that come to what the ledger has; it cannot tell which of them was spent on:${byHand} give them codes of their own in the budget and in the ledger, or make them one line`,
    severity: parts.some((part) => part.posted !== 0 && part.period <= (period ?? part.period)) ? 'error' : 'warning',
    line: first.line.ref,
  };
}

const sayPart = ({ period, posted, held }: UnsharedPeriod, unit: MoneyUnit): string =>
  `${formatMoney(posted, unit)} in Actuals and ${formatMoney(held, unit)} in the lines for ${period === closingPeriod ? 'the closing adjustments' : `period ${period}`}`;
