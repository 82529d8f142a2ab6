import { copyFile, type LedgerFile, minutesDocx, readCopy, readLedgerFile } from '../../workbook';
import { partsOf } from './copy-parts';
import type { BackgroundReport, BackgroundRequest } from './messages';

type Tell = (report: BackgroundReport) => void;

/** Does what is asked, and tells of it as it goes on. */
export async function doWork(request: BackgroundRequest, tell: Tell): Promise<void> {
  switch (request.asks) {
    case 'read a ledger':
      await readLedger(request.file, request.sheet ?? undefined, tell);
      break;
    case 'make copies':
      for (const copy of request.copies) tell({ tells: 'copy', bytes: await copyFile(copy) });
      break;
    case 'make minutes':
      tell({ tells: 'minutes', bytes: await minutesDocx(request.minutes) });
      break;
    case 'read copies':
      for (const file of request.files) {
        for (const part of partsOf(await readCopy(file, request.master))) tell({ tells: 'part of a copy', part });
      }
  }
}

/** Unpacked within a few milliseconds. */
const rowsInOneMessage = 1_000;

async function readLedger(file: LedgerFile, sheet: string | undefined, tell: Tell): Promise<void> {
  const read = await readLedgerFile(file, sheet);
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
