import { inParts } from '../../steps';
import type { LedgerSource } from './ledger-source';

/** Reads delimited text, such as a CSV file or what Excel puts on the clipboard, in parts; the reader of it is loaded when first needed. */
export async function readLedgerText(text: string, name = 'Pasted text'): Promise<LedgerSource> {
  const { readCsv } = await import(/* webpackChunkName: "csv" */ '../../../finance/ledger/csv');
  const { rows, malformed } = await inParts(readCsv(text));
  return { name, rows, malformed, sheets: [], sheet: null, place: null };
}
