import { fail, succeed, type Result } from '../../finance/result';
import { failure, type TrackerFailure } from '../failure';
import { freezeCopy } from '../freeze/freeze-copy';
import type { FreezeScope, FrozenCopy } from '../freeze/frozen-copy';
import { nothingFrozen } from '../freeze/nothing-frozen';

const sliceSize = 4_194_304;

/** Turns one of Office's answers by callback into a promise. */
const answered = <T>(ask: (callback: (answer: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answered<Office.Slice>((callback) => {
      file.getSliceAsync(index, callback);
    });
    const part: unknown = slice.data;
    if (!Array.isArray(part) && !(part instanceof Uint8Array)) throw new Error('Office gave no bytes.');
    bytes.set(Uint8Array.from(part, Number), at);
    at += part.length;
  }
  return bytes.subarray(0, at);
}

/** The open workbook as the file that Excel would save. */
async function openFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((callback) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback);
  });
  try {
    return await bytesOf(file);
  } finally {
    // Office keeps no more than two files open.
    file.closeAsync();
  }
}

function base64Of(bytes: Uint8Array): string {
  const part = 32_768;
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += part) texts.push(String.fromCharCode(...bytes.subarray(at, at + part)));
  return btoa(texts.join(''));
}

/**
 * Opens a copy of the open workbook, with values instead of our functions, as a new workbook for the user to save. The
 * open one is not changed. No copy is made where none of its formulas that would have to has a value.
 */
export async function freezeOpenWorkbook(
  scope: FreezeScope = 'our functions',
): Promise<Result<FrozenCopy, TrackerFailure>> {
  try {
    const frozen = await freezeCopy(await openFile(), scope);
    if (!frozen.ok) return fail(failure('excel failed', frozen.error.message));
    // A copy that needs no value is what was asked for all the same: others can read it.
    const nothing = frozen.value.kept.length === 0 ? null : nothingFrozen(frozen.value, scope);
    if (nothing !== null) return fail(failure('not possible', nothing));
    await Excel.createWorkbook(base64Of(frozen.value.bytes));
    return succeed(frozen.value);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return fail(failure('excel failed', `Excel did not give its file: ${said} Save the workbook and try again.`));
  }
}
