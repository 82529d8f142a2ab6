import { bytesOfBase64 } from './base64';
import type { Book } from './book';
import { emptyBook } from './empty-sheet';
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
  const result = await readXlsx(bytesOf(base64));
  if (!result.ok) throw new ExcelError('InvalidArgument', result.failure.message);
  return result.book;
}

/** The file that an add-in hands over as base64 for a workbook of its own; an empty workbook where it hands over none. */
export async function newFile(base64: string | undefined): Promise<Uint8Array> {
  if (base64 === undefined) return fileOf(emptyBook(), undefined);
  const bytes = bytesOf(base64);
  const { failureOfBytes } = await xlsx();
  const failure = failureOfBytes(bytes);
  if (failure) throw new ExcelError('InvalidArgument', failure.message);
  return bytes;
}

function bytesOf(base64: string): Uint8Array {
  const bytes = bytesOfBase64(base64);
  if (!bytes) throw new ExcelError('InvalidArgument', 'The text of a file is not base64.');
  return bytes;
}

/** Loaded when it is first wanted: most add-ins never ask for a file, and reading one takes a large library. */
async function xlsx() {
  return import(/* webpackChunkName: "xlsx" */ './xlsx');
}
