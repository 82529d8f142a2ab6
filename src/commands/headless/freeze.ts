import type { Result } from '../../finance/result';
import { freezeCopy, type FreezeFailure, type FreezeScope, type FrozenCopy } from '../../workbook';

/** Makes a copy of a file with values instead of our functions, or of all formulas. */
export const freeze = (bytes: Uint8Array, scope: FreezeScope): Promise<Result<FrozenCopy, FreezeFailure>> =>
  freezeCopy(bytes, scope);
