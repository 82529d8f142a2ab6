import { copyFile, readLedgerFile } from '../../workbook';
import type { BackgroundReport, BackgroundRequest } from './messages';

/** Unpacked within a few milliseconds. */
const rowsInOneMessage = 1_000;

/** Does what is asked, and tells of it as it goes on. */
export async function doWork(request: BackgroundRequest, tell: (report: BackgroundReport) => void): Promise<void> {
  if (request.asks === 'make copies') {
    for (const copy of request.copies) tell({ tells: 'copy', bytes: await copyFile(copy) });
    return;
  }
  const read = await readLedgerFile(request.file, request.sheet ?? undefined);
  if (!read.ok) {
    tell({ tells: 'ledger', read });
    return;
  }
  const { rows, ...source } = read.value;
  for (let from = 0; from < rows.length; from += rowsInOneMessage) {
    tell({ tells: 'rows', rows: rows.slice(from, from + rowsInOneMessage), of: rows.length });
  }
  tell({ tells: 'ledger', read: { ok: true, value: source } });
}
