import type { MoneyUnit } from '../../money';
import type { Steps } from '../../steps';
import type { Posting } from '../amounts/posting';
import { tallyBy } from '../control/control-totals';
import type { Ledger, NamedCode } from '../ledger';
import type { CodeMatch } from './match-codes';

/** The codes of a ledger about which there is something to say. */
export type NamedCodes = Pick<Ledger, 'unknownCodes' | 'inactiveCodes' | 'zerosAdded'>;

/**
 * Lists the codes that the budget does not have, those that are inactive and those that were matched but for zeros.
 * @param unit the ledger's
 */
export function* namedCodes(
  lines: readonly { readonly code: string; readonly posting: Posting }[],
  match: (code: string) => CodeMatch,
  unit: MoneyUnit,
): Steps<NamedCodes> {
  const tallied = yield* tallyBy(
    lines,
    unit,
    ({ code }) => code,
    ({ posting }) => posting,
  );
  const found = [...tallied].map(([written, sums]) => ({ written, match: match(written), sums }));
  const named = (holds: (match: CodeMatch) => boolean): readonly NamedCode[] =>
    found
      .filter((one) => holds(one.match))
      .map((one) => {
        const candidates = one.match.kind === 'unknown' ? one.match.candidates : [];
        return { written: one.written, code: one.match.code, candidates, ...one.sums };
      });
  return {
    unknownCodes: named(({ kind }) => kind === 'unknown'),
    inactiveCodes: named((one) => one.kind === 'inactive' || (one.kind === 'leading zeros' && !one.isActive)),
    zerosAdded: named(({ kind }) => kind === 'leading zeros'),
  };
}
