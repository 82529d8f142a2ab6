import type { Operation } from '../change/operation';
import type { PaneWorkbook, Reading } from '../pane-workbook';

/**
 * The forms in which a person answers what a task needs to know before it can begin. To add one: its name here, its
 * component in `form-page.tsx`, and the way to it, such as an entry of `menu/menu-entries.ts`.
 */
export type FormName =
  | 'workbook'
  | 'set up'
  | 'map headings'
  | 'gap'
  | 'models'
  | 'snapshot'
  | 'history'
  | 'send out'
  | 'collect'
  | 'import the ledger'
  | 'virements'
  | 'profile'
  | 'close period'
  | 'reports';

/** What every form is given. */
export interface FormProps {
  readonly workbook: PaneWorkbook;
  /** The workbook as last read; null where no tracker was found in it. */
  readonly reading: Reading | null;
  /** Who makes changes, for the log. */
  readonly by: string;
  readonly onName: (by: string) => void;
  /** Goes on with what the answers make. */
  readonly onBegin: (operation: Operation) => void;
  /** Opens another form. */
  readonly onFill: (form: FormName) => void;
  readonly onClose: () => void;
  /** The key of the budget line from which it was opened; null where it was opened from elsewhere. */
  readonly line: string | null;
}
