import type { SheetPage } from '../../pages/sheet-page';
import type { Validation } from '../../pages/validation';
import type { SetupOptions } from '../setup-options';
import { tablePage } from '../table-page';

const table = 'Departments';

/** The rule of a Department column; none where the departments are left free. */
export const departmentRule = ({ departments }: SetupOptions): { readonly validation?: Validation } =>
  departments.length === 0 ? {} : { validation: { kind: 'entry', table, column: 'Department' } };

/** The departments that the drop-downs offer; a table grows, and the drop-downs with it. */
export const listsPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table,
      sheet: 'Lists',
      title: 'Lists',
      subtitle: 'What the drop-downs offer. Add a department below the last one.',
      tabColour: 'support',
      columns: [{ heading: 'Department', style: 'text', width: 44 }],
      rows: options.departments.map((department) => [department]),
      frozenColumns: 0,
      pagesWide: 1,
    },
    options,
  );
