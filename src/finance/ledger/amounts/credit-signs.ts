import { formatMoney, type MoneyUnit } from '../../money';
import { fail, type Result, succeed } from '../../result';
import type { Steps } from '../../steps';
import { showFound } from '../../unreadable';
import type { LedgerColumn, LedgerColumns } from '../columns/columns-of';
import { ExactSum } from '../exact-sum';
import type { CreditsRead } from '../ledger';
import type { CreditSign, LedgerMapping } from '../ledger-mapping';
import type { LedgerQuestion } from '../ledger-question';
import { rowTeller } from '../rows/row-kind';
import { sayRows } from '../say-rows';
import { rowsInOneStep } from '../rows-in-one-step';
import type { NumberStyles } from './number-styles';
import { readSum } from './read-sum';

const creditWord = /^(?:c|cr|credit|-|h)$/i;
const debitWord = /^(?:d|dr|debit|\+|s)$/i;

/** What a column of DR and CR says of a row: 1 for a debit, −1 for a credit; null where it says neither. */
export function readDirection(cell: unknown): 1 | -1 | null {
  const text = typeof cell === 'string' ? cell.trim().replace(/\.$/, '') : '';
  return debitWord.test(text) ? 1 : creditWord.test(text) ? -1 : null;
}

/** The credits of one sign: the first of them, how many there are, and what they come to. */
interface Credits {
  readonly first: { readonly row: number; readonly text: string };
  readonly rows: number;
  readonly sum: number;
}

/** Where credits stand, and whether a row is one; null where an export marks no credits. */
function creditsIn(columns: LedgerColumns) {
  const [credit, amount, direction] = [columns.get('credit'), columns.get('amount'), columns.get('direction')];
  if (amount !== undefined) {
    if (direction === undefined) return null;
    const isCredit = (row: readonly unknown[]): boolean => readDirection(row[direction.at]) === -1;
    return { field: 'amount', column: amount, heading: direction.heading, isCredit } as const;
  }
  return credit === undefined
    ? null
    : ({ field: 'credit', column: credit, heading: credit.heading, isCredit: () => true } as const);
}

/**
 * Decides by which sign credits are written in a column of their own, or beside the word CR, so that neither turns them a
 * second time. A person's answer holds. Without one it is the sign that all of them have; where they have both, one of the
 * two takes credits back, and nothing in an export tells which: it is asked.
 * @param first the first row below the headings, counted from 0
 * @returns null where an export marks no credits, and where it has none and nobody has said
 */
export function* decideCreditSign(
  rows: readonly (readonly unknown[])[],
  first: number,
  columns: LedgerColumns,
  { styles, mapping }: { readonly styles: NumberStyles; readonly mapping: LedgerMapping },
): Steps<Result<CreditsRead | null, LedgerQuestion>> {
  const credits = creditsIn(columns);
  if (credits === null) return succeed(null);
  if (mapping.credits !== null) return succeed({ sign: mapping.credits, isAnswered: true });
  const { field, column, heading, isCredit } = credits;
  const kindOf = rowTeller(columns, mapping.code);
  const found: Record<CreditSign, { readonly row: number; readonly sum: number }[]> = { positive: [], negative: [] };
  for (let row = first; row < rows.length; row += 1) {
    if (row % rowsInOneStep === 0) yield;
    const cells = rows[row] ?? [];
    if (!isCredit(cells)) continue;
    const sum = readSum(cells[column.at], styles.get(field) ?? 'point', mapping.unit);
    if (!sum.ok || sum.value === 0 || kindOf(cells) !== 'line') continue;
    found[sum.value > 0 ? 'positive' : 'negative'].push({ row, sum: sum.value });
  }
  const creditsOf = (sign: CreditSign): Credits | null => {
    const [one] = found[sign];
    if (one === undefined) return null;
    const all = new ExactSum(mapping.unit);
    for (const { sum } of found[sign]) all.add(sum);
    const text = showFound(rows[one.row]?.[column.at]);
    return { first: { row: one.row + 1, text }, rows: found[sign].length, sum: all.value };
  };
  const [positive, negative] = [creditsOf('positive'), creditsOf('negative')];
  if (positive !== null && negative !== null) {
    return fail(askWhichSign({ heading, column, unit: mapping.unit, positive, negative }));
  }
  if (positive === null && negative === null) return succeed(null);
  return succeed({ sign: positive === null ? 'negative' : 'positive', isAnswered: false });
}

interface BothSigns {
  readonly heading: string;
  readonly column: LedgerColumn;
  readonly unit: MoneyUnit;
  readonly positive: Credits;
  readonly negative: Credits;
}

function askWhichSign({ heading, column, unit, positive, negative }: BothSigns): LedgerQuestion {
  const net = positive.sum + negative.sum;
  const means = (sum: number): string => `credits come to ${formatMoney(sum, unit)}`;
  const shown = ({ first, rows }: Credits): string => `${sayRows(rows)} (first ${first.text} in row ${first.row})`;
  return {
    asks: 'credits',
    column: heading,
    row: negative.first.row,
    answers: [
      { answer: 'positive', means: means(net) },
      { answer: 'negative', means: means(-net) },
    ],
    why: `under “${column.heading}”, ${shown(positive)} with a positive and ${shown(negative)} with a negative sum: one sign is a credit, the other takes one back`,
  };
}
