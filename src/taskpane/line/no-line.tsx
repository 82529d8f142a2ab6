import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import type { ReactNode } from 'react';
import { Empty } from '../parts/empty';

/** The selected-line page while no line is selected. */
export function NoLine(): ReactNode {
  return (
    <Empty icon={<TableCursorRegular fontSize={40} />} title="No line selected">
      Select a savings or budget line in the sheet to see where it stands, why, and what would turn it.
    </Empty>
  );
}
