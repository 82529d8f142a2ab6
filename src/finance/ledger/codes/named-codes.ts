import { groupBy } from '../../group-by';
import type { Posting } from '../amounts/posting';
import { sumsOf } from '../control/control-totals';
import type { Ledger, NamedCode } from '../ledger';
import type { CodeMatch } from './match-codes';

/** The codes of a ledger about which there is something to say. */
export type NamedCodes = Pick<Ledger, 'unknownCodes' | 'inactiveCodes' | 'zerosAdded'>;

/** Lists the codes that the budget does not have, those that are inactive and those that were matched but for zeros. */
export function namedCodes(
  lines: readonly { readonly code: string; readonly posting: Posting }[],
  match: (code: string) => CodeMatch,
): NamedCodes {
  const groups = groupBy(
    lines.filter(({ code }) => match(code).kind !== 'known'),
    ({ code }) => code,
  );
  const named = (holds: (found: CodeMatch) => boolean): readonly NamedCode[] =>
    [...groups].flatMap(([written, ofCode]) => {
      const found = match(written);
      if (!holds(found)) return [];
      const candidates = found.kind === 'unknown' ? found.candidates : [];
      return [{ written, code: found.code, candidates, ...sumsOf(ofCode.map(({ posting }) => posting)) }];
    });
  return {
    unknownCodes: named(({ kind }) => kind === 'unknown'),
    inactiveCodes: named((found) => found.kind === 'inactive' || (found.kind === 'leading zeros' && !found.isActive)),
    zerosAdded: named(({ kind }) => kind === 'leading zeros'),
  };
}
