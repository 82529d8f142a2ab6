import { basename } from 'node:path';

import type { Book } from '../../excel-host/book';
import { lost, readXlsx, writeXlsx } from '../../excel-host/xlsx';
import { done, type Outcome, refused } from '../result';
import { readInputFile } from './input-file';

/** A workbook of the user's, opened from a file. */
export interface WorkbookFile {
  readonly book: Book;
  /** What saving would leave out, in words such as `charts`. */
  readonly losses: readonly string[];
  /** The file as it was opened with the changes that `book` has; what the stand-in does not model is kept. */
  readonly save: (book: Book) => Promise<Uint8Array>;
}

/** Opens a workbook, or says in one line that names the file why it cannot be used and what to do. */
export async function openWorkbookFile(path: string): Promise<Outcome<WorkbookFile>> {
  const bytes = await readInputFile(path);
  if (!bytes.ok) return bytes;
  const read = await readXlsx(bytes.value);
  if (!read.ok) return refused(`${basename(path)}: ${read.failure.message}`);
  return done({ book: read.book, losses: lost(read.opened), save: (book) => writeXlsx(read.opened, book) });
}
