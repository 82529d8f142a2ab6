import type { Result } from '../../../finance/result';
import type { DrawProgress, PagesPlan, PagesReceipt, RemovalPlan, SheetPage, TrackerFailure } from '../../../workbook';

/** What an operation that draws sheets asks of the workbook. */
export interface PagesPort {
  readonly planPages: (pages: readonly SheetPage[]) => Promise<Result<PagesPlan, TrackerFailure>>;
  readonly drawPages: (
    plan: PagesPlan,
    options: { readonly onProgress: (progress: DrawProgress) => void },
  ) => Promise<Result<PagesReceipt, TrackerFailure>>;
  readonly planRemoval: (keys: readonly string[]) => Promise<Result<RemovalPlan, TrackerFailure>>;
  readonly removePages: (plan: RemovalPlan) => Promise<Result<readonly string[], TrackerFailure>>;
}
