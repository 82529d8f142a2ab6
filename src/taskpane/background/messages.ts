import type { Result } from '../../finance/result';
import type {
  FileFailure,
  IncomingFile,
  LedgerFile,
  LedgerSource,
  MasterView,
  Minutes,
  OutgoingCopy,
} from '../../workbook';
import type { CopyPart } from './copy-parts';

/** Work that takes exceljs or docx, which run for long without a pause: what the pane asks of its worker. Plain data. */
export type BackgroundRequest =
  | { readonly asks: 'read a ledger'; readonly file: LedgerFile; readonly sheet: string | null }
  | { readonly asks: 'make copies'; readonly copies: readonly OutgoingCopy[] }
  | { readonly asks: 'make minutes'; readonly minutes: Minutes }
  | { readonly asks: 'read copies'; readonly files: readonly IncomingFile[]; readonly master: MasterView };

/** An export without its rows, which come before it in parts: a long message holds the pane up while it is unpacked. */
export type ReadExport = Result<Omit<LedgerSource, 'rows'>, FileFailure>;

/** What the worker tells. */
export type BackgroundReport =
  /** The host lets it run. */
  | { readonly tells: 'begun' }
  /** Some rows, the next in their order, and how many there are. */
  | { readonly tells: 'rows'; readonly rows: LedgerSource['rows']; readonly of: number }
  | { readonly tells: 'ledger'; readonly read: ReadExport }
  /** The next copy, in the order in which they were asked. */
  | { readonly tells: 'copy'; readonly bytes: Uint8Array }
  /** The minutes as a Word file. */
  | { readonly tells: 'minutes'; readonly bytes: Uint8Array }
  /** The next part of the copy that is being read; copies come in the order in which they were asked. */
  | { readonly tells: 'part of a copy'; readonly part: CopyPart }
  /** It could not go on, which is nobody's fault here: out of memory, or a part of the add-in could not be loaded. */
  | { readonly tells: 'broken' };
