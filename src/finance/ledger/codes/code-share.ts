import { addUp } from '../../tidy';

/**
 * How what the ledger posts on a code with a line of spending and one of income is shared between the two: debits to spending
 * and credits to income, or all of it to one.
 */
export const codeShares = ['by sign', 'spending', 'income'] as const;
export type CodeShare = (typeof codeShares)[number];

/** What is posted on such a code; both as the ledger has them, positive sums unless they are taken back. */
interface Posted {
  readonly debit: number;
  readonly credit: number;
}

/** What each of the two lines gets, as debit − credit: together they are what is posted. */
export function sharedOut(
  share: CodeShare,
  { debit, credit }: Posted,
): { readonly Spend: number; readonly Income: number } {
  const net = addUp([debit, -credit]);
  switch (share) {
    case 'by sign':
      return { Spend: debit, Income: 0 - credit };
    case 'spending':
      return { Spend: net, Income: 0 };
    case 'income':
      return { Spend: 0, Income: net };
  }
}
