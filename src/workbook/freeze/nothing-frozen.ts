import type { FreezeScope, FrozenCopy } from './frozen-copy';

/** Why a copy in which no formula was frozen is not worth making, and what to do; null where one was. */
export function nothingFrozen({ frozen, kept }: FrozenCopy, scope: FreezeScope): string | null {
  if (frozen > 0) return null;
  const [first] = kept;
  if (first !== undefined)
    return `No copy was made: none of its formulas shows a value that could stand for it (${first.cell}: ${first.why}). Open the workbook where it can be calculated, save it, and try again.`;
  return scope === 'our functions'
    ? 'No copy was made: no formula of this workbook calls an MTFS function, so people without the add-in can read it as it is. To replace its other formulas too, choose all formulas: --all.'
    : 'No copy was made: this workbook has no formula, so a copy would be the same as it is.';
}
