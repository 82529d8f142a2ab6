import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { ReadActual } from './read/read-actuals';

/** A code of the actuals that is in no line of the budget. */
export interface UnknownCode {
  /** As its first row writes it. */
  readonly code: string;
  /** The cell of its first amount. */
  readonly at: string;
  /** What its rows come to, in the workbook's unit; spending is positive. */
  readonly sum: number;
  readonly rows: readonly ReadActual[];
}

/** The codes of some actuals that are in no line of the budget, in the order of their first rows. In steps. */
export function* unknownCodes(
  actuals: readonly ReadActual[],
  budget: readonly { readonly code: string }[],
): Steps<readonly UnknownCode[]> {
  const known = new Set(budget.map(({ code }) => refKey(code)));
  const ofCode = yield* groupInSteps(actuals, ({ code }) => refKey(code));
  return [...ofCode].flatMap(([key, rows]): UnknownCode[] => {
    const [first] = rows;
    if (first === undefined || known.has(key)) return [];
    return [{ code: first.code, at: first.at, sum: addUp(rows.map(({ amount }) => amount)), rows }];
  });
}
