import { fail, type Result } from '../../finance/result';
import { freezeCopy, type FreezeFailure, type FreezeScope, type FrozenCopy, nothingFrozen } from '../../workbook';

/** Makes a copy of a file with values instead of our functions, or of all formulas; none where it would be the same. */
export async function freeze(bytes: Uint8Array, scope: FreezeScope): Promise<Result<FrozenCopy, FreezeFailure>> {
  const copy = await freezeCopy(bytes, scope);
  const nothing = copy.ok ? nothingFrozen(copy.value, scope) : null;
  return nothing === null ? copy : fail({ message: nothing });
}
