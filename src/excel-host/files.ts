import type { Book } from './book';
import { ExcelError } from './errors';
import type { OpenedXlsx } from './xlsx';

/** A workbook as the bytes of an .xlsx file: that which was opened with what has changed, or a new one. */
export async function fileOf(book: Book, opened: OpenedXlsx | undefined): Promise<Uint8Array> {
  const { writeXlsx } = await xlsx();
  return writeXlsx(opened, book);
}

/** The workbook of a file that an add-in hands over as base64. Throws Excel's `InvalidArgument` where it is none. */
export async function bookOfBase64(base64: string): Promise<Book> {
  const { readXlsx } = await xlsx();
  const result = await readXlsx(bytesOfBase64(base64));
  if (!result.ok) throw new ExcelError('InvalidArgument', result.failure.message);
  return result.book;
}

/** The bytes that a base64 text stands for. Throws Excel's `InvalidArgument` where it is none. */
export function bytesOfBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new ExcelError('InvalidArgument', 'The text of a file is not base64.');
  }
}

/** Loaded when it is first wanted: most add-ins never ask for a file, and reading one takes a large library. */
async function xlsx() {
  return import(/* webpackChunkName: "xlsx" */ './xlsx');
}
