import type { Result } from '../../finance/result';
import type {
  ModelInWorkbook,
  PagesPlan,
  Problem,
  RemovalPlan,
  TrackerFailure,
  WorkbookContents,
} from '../../workbook';

/** What the page of the service models asks of the workbook. */
export interface ModelsPort {
  /** The models that stand in it, in the order of their sheets. */
  readonly modelsIn: () => Promise<Result<readonly ModelInWorkbook[], TrackerFailure>>;
  /** The checks that do not hold of models that feed a line. */
  readonly modelProblems: (contents: WorkbookContents) => Promise<Result<readonly Problem[], TrackerFailure>>;
  /** Says what inserting a model would draw. */
  readonly planModel: (name: string, organisation: string) => Promise<Result<PagesPlan, TrackerFailure>>;
  readonly planModelRemoval: (sheet: string) => Promise<Result<RemovalPlan, TrackerFailure>>;
}
