import { isRecord } from '../protocol/json';
import { answer, fail } from './async-result';

/** Excel's limit for a slice, and its size where none is asked for: 4 MB. */
const MOST_BYTES = 4 * 1024 * 1024;
/** More files than this cannot be held at once. */
const MOST_OPEN = 2;

/**
 * `Office.context.document.getFileAsync`: gives the workbook as it stands, slice by slice. Only the compressed form is
 * there; no more than two files may be open at once.
 */
export function fileGetter(file: () => Promise<Uint8Array>): (type: unknown, ...given: unknown[]) => void {
  let open = 0;
  return (type, ...given) => {
    if (type !== 'compressed') {
      fail(given, 'ApiNotFound', `A file of type ${String(type)} is not implemented in the stand-in for Excel.`);
      return;
    }
    const size = sliceSize(given);
    if (size === undefined) {
      fail(given, 'InvalidArgument', `A slice has from 1 to ${MOST_BYTES} bytes.`);
      return;
    }
    if (open >= MOST_OPEN) {
      fail(given, 'InternalError', `Only ${MOST_OPEN} files may be open at once: close one first.`);
      return;
    }
    open += 1;
    const close = () => {
      open -= 1;
    };
    file().then(
      (bytes) => {
        answer(given, fileObject(bytes, size, close));
      },
      (error: unknown) => {
        close();
        fail(given, 'InternalError', error instanceof Error ? error.message : String(error));
      },
    );
  };
}

/** `Office.File`. */
function fileObject(bytes: Uint8Array, sliceBytes: number, close: () => void): object {
  const sliceCount = Math.ceil(bytes.length / sliceBytes);
  let isOpen = true;
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync: (index: unknown, ...given: unknown[]) => {
      if (!isOpen) fail(given, 'InternalError', 'The file is closed.');
      else if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= sliceCount)
        fail(given, 'InvalidArgument', `There is no slice ${String(index)}: the file has ${sliceCount}.`);
      else {
        const data = Array.from(bytes.subarray(index * sliceBytes, (index + 1) * sliceBytes));
        answer(given, { index, size: data.length, data });
      }
    },
    closeAsync: (...given: unknown[]) => {
      if (isOpen) close();
      isOpen = false;
      answer(given);
    },
  };
}

/** The size of a slice that was asked for; `undefined` for one that cannot be. */
function sliceSize(given: readonly unknown[]): number | undefined {
  const wanted = given.find(isRecord)?.['sliceSize'] ?? MOST_BYTES;
  const isSize = typeof wanted === 'number' && Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_BYTES;
  return isSize ? wanted : undefined;
}
