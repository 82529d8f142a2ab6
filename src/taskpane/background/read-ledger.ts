import { fail, type Result, succeed } from '../../finance/result';
import { type FileFailure, type LedgerFile, type LedgerSource, readLedgerFile } from '../../workbook';
import { drawn } from './drawn';
import { inBackground } from './in-background';
import type { BackgroundReport } from './messages';

/** How a file is read. */
export interface LedgerReadingOptions {
  /** Of a workbook; left out: the first sheet on which anything stands. */
  readonly sheet?: string;
  readonly signal: AbortSignal;
  /** How much of it has come, from 0 to 1; nothing is known while it is unpacked. */
  readonly onProgress: (share: number) => void;
  /** The host lets nothing run in the background: until the file is read, the page does not answer. */
  readonly onHeldUp: () => void;
}

/** A worker has its own memory, which a workbook of hundreds of thousands of rows can fill. */
const broken = 'it could not be read in the background. Save the ledger’s sheet as CSV, and choose that.';

/**
 * Reads a ledger export from its file without holding up the pane; in the page itself where the host lets no worker run.
 * @returns null where it was cancelled
 */
export async function readLedgerInBackground(
  file: LedgerFile,
  { sheet, signal, onProgress, onHeldUp }: LedgerReadingOptions,
): Promise<Result<LedgerSource, FileFailure> | null> {
  const rows: (readonly unknown[])[] = [];
  let read: Result<LedgerSource, FileFailure> | null = null;
  const hear = (report: BackgroundReport): boolean => {
    if (report.tells === 'rows') {
      for (const row of report.rows) rows.push(row);
      onProgress(rows.length / report.of);
    } else if (report.tells === 'ledger') {
      read = report.read.ok ? succeed({ ...report.read.value, rows }) : report.read;
    }
    return read !== null;
  };
  const end = await inBackground({ asks: 'read a ledger', file, sheet: sheet ?? null }, hear, signal);
  if (end === 'cancelled') return null;
  if (end === 'broken') return fail({ file: file.name, message: `${file.name}: ${broken}` });
  if (end === 'done') return read;
  onHeldUp();
  await drawn();
  const inPage = await readLedgerFile(file, sheet);
  return signal.aborted ? null : inPage;
}
