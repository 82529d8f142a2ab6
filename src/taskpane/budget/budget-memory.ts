import type { MonthEndOfWorkbook } from '../../workbook';
import type { Reading } from '../pane-workbook';
import type { LineDraft } from '../update/line-draft';
import type { BudgetView } from './budget-view';

/** What the pane keeps of the Budget tab while another page is in sight. Null before it was first opened. */
export interface BudgetMemory {
  readonly view: BudgetView;
  /** What has been typed and not saved, by the key of the line. */
  readonly drafts: Readonly<Partial<Record<string, LineDraft>>>;
  /** The month-end as last read, and the reading of the pane that it goes with. */
  readonly known: { readonly month: MonthEndOfWorkbook; readonly of: Reading } | null;
}
