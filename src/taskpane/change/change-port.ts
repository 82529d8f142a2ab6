import type { Result } from '../../finance/result';
import type { AssembledWorkbook, EditPlan, EditReceipt, RecordKind, TrackerFailure } from '../../workbook';

/** What an operation that edits lines asks of the workbook. */
export interface EditPort {
  /** Reads it all afresh, with the growing tables that are named. */
  readonly readAll: (records?: readonly RecordKind[]) => Promise<Result<AssembledWorkbook, TrackerFailure>>;
  readonly applyEdits: (
    plan: EditPlan,
    by: string,
    onProgress?: (share: number) => void,
  ) => Promise<Result<EditReceipt, TrackerFailure>>;
}
