import type { CalendarDate } from '../../finance/calendar-date';
import type { Result } from '../../finance/result';
import type {
  EditPlan,
  EditReceipt,
  MappingSource,
  RecordKind,
  TrackerFailure,
  WorkbookContents,
} from '../../workbook';

/** What saying where the tables stand, and what their headings mean, asks of the workbook. */
export interface MappingPort {
  /** The selected range with its headings and first rows. */
  readonly mappingSource: () => Promise<Result<MappingSource, TrackerFailure>>;
  /** The tables that answers are written into, also where no tracker can be read yet. */
  readonly mappingContents: (records?: readonly RecordKind[]) => Promise<Result<WorkbookContents, TrackerFailure>>;
  readonly applyEdits: (
    plan: EditPlan,
    by: string,
    onProgress?: (share: number) => void,
  ) => Promise<Result<EditReceipt, TrackerFailure>>;
  /** Today on the reader's clock. */
  readonly today: () => CalendarDate;
}
