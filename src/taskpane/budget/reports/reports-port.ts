import type { Result } from '../../../finance/result';
import type {
  DrawProgress,
  MadeReport,
  PagesReceipt,
  ReportName,
  ReportsPlan,
  TrackerFailure,
} from '../../../workbook';

/** What the reports of a month-end ask of the workbook. */
export interface ReportsPort {
  /** Which reports stand in the workbook, and when they were made. */
  readonly madeReports: () => Promise<Result<readonly MadeReport[], TrackerFailure>>;
  readonly planReports: (wanted: readonly ReportName[]) => Promise<Result<ReportsPlan, TrackerFailure>>;
  readonly drawReports: (
    plan: ReportsPlan,
    options: { readonly onProgress: (progress: DrawProgress) => void },
  ) => Promise<Result<PagesReceipt, TrackerFailure>>;
}
