import type { Result } from '../../../finance/result';
import type { LedgerSource, TrackerFailure } from '../../../workbook';

/** What an import of the ledger asks of the workbook besides reading and editing it. */
export interface LedgerPort {
  /** The selected range as an export; with one cell selected, all that its sheet uses. */
  readonly selectedLedger: () => Promise<Result<LedgerSource, TrackerFailure>>;
}
