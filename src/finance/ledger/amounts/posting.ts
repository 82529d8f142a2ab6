import type { MoneyUnit } from '../../money';
import { fail, type Result, succeed } from '../../result';
import { isBlank, showFound, type Unreadable } from '../../unreadable';
import type { LedgerColumn, LedgerColumns } from '../columns/columns-of';
import type { CreditSign } from '../ledger-mapping';
import { readDirection } from './credit-signs';
import type { NumberStyles, SumField } from './number-styles';
import { readSum } from './read-sum';

/** What a row posts, in the ledger's unit; what it comes to is debit − credit. */
export interface Posting {
  readonly debit: number;
  readonly credit: number;
}

/** Why the sum of a row cannot be read, with the heading of its column. */
export type UnreadablePosting = Unreadable & { readonly column: string };

/** How the sums of an export are written. */
export interface SumRules {
  readonly columns: LedgerColumns;
  readonly styles: NumberStyles;
  readonly unit: MoneyUnit;
  readonly spending: 'positive' | 'negative';
  readonly credits: CreditSign;
}

const posted = (amount: number): Posting => ({ debit: Math.max(amount, 0), credit: Math.max(-amount, 0) });

/** Makes a reader of what a row posts: of its amount with its direction, or of its debit and credit. */
export function postingReader(rules: SumRules): (row: readonly unknown[]) => Result<Posting, UnreadablePosting> {
  const { columns, styles, unit, spending, credits } = rules;
  const [amount, debit, credit] = [columns.get('amount'), columns.get('debit'), columns.get('credit')];
  const direction = columns.get('direction');
  const read = (
    row: readonly unknown[],
    field: SumField,
    { at, heading }: LedgerColumn,
  ): Result<number, UnreadablePosting> => {
    const sum = readSum(row[at], styles.get(field) ?? 'point', unit);
    return sum.ok ? sum : fail({ ...sum.error, column: heading });
  };

  const ofAmount = (row: readonly unknown[], column: LedgerColumn): Result<Posting, UnreadablePosting> => {
    const sum = read(row, 'amount', column);
    if (!sum.ok) return sum;
    if (direction === undefined) return succeed(posted(spending === 'positive' ? sum.value : -sum.value));
    const sign = readDirection(row[direction.at]);
    if (sign === null) {
      const expected = 'DR for a debit or CR for a credit';
      return fail({ column: direction.heading, found: showFound(row[direction.at]), expected });
    }
    return succeed(posted(sign === -1 && credits === 'positive' ? -sum.value : sum.value));
  };

  const ofBoth = (row: readonly unknown[]): Result<Posting, UnreadablePosting> => {
    const filled = [debit, credit].filter((column) => column !== undefined && !isBlank(row[column.at]));
    if (filled.length === 0) {
      return fail({ column: (debit ?? credit)?.heading ?? '', found: 'nothing', expected: 'a debit or a credit' });
    }
    const paid = debit === undefined || isBlank(row[debit.at]) ? succeed(0) : read(row, 'debit', debit);
    if (!paid.ok) return paid;
    const received = credit === undefined || isBlank(row[credit.at]) ? succeed(0) : read(row, 'credit', credit);
    if (!received.ok) return received;
    return succeed({ debit: paid.value, credit: credits === 'negative' ? -received.value + 0 : received.value });
  };

  return amount === undefined ? ofBoth : (row) => ofAmount(row, amount);
}
