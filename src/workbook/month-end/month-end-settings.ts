import type { OutturnMethod } from '../../finance/forecast/outturn/case';
import type { Materiality } from '../../finance/month-end/materiality';
import type { PayAssumptions } from '../../finance/month-end/post';
import type { ApprovalLimits } from '../../finance/virements/virement';

/** What holds for the month-end of the whole workbook. Sums are in its unit. */
export interface MonthEndSettings {
  /** How a line without a forecast, drivers and posts is forecast; the RAG rests on it, too. */
  readonly method: OutturnMethod;
  /** From what size on a variance needs a narrative. */
  readonly materiality: Materiality;
  /** Who may approve a virement of what size; empty where no approval is checked. */
  readonly limits: ApprovalLimits;
  readonly pay: PayAssumptions;
}
