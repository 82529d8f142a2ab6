import { type ReactNode } from 'react';
import type { AnyLine } from '../lines/line-list';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { BackHeading } from '../parts/back-heading';
import type { PaneActions } from '../state/pane-session';
import { LinePage } from './line-page';
import { NoLine } from './no-line';

interface OpenLineProps {
  readonly reading: Reading;
  /** The line that is selected in the sheet; null when none is. */
  readonly line: AnyLine | null;
  readonly workbook: PaneWorkbook;
  readonly actions: PaneActions;
}

/** The page of a line, which follows the selection in the sheet, with the way back to the list. */
export function OpenLine({ reading, line, actions }: OpenLineProps): ReactNode {
  return (
    <>
      <BackHeading back="Back to the lines" onBack={actions.closeLine}>
        {line === null ? 'Selected line' : line.line.ref}
      </BackHeading>
      {line === null ? <NoLine /> : <LinePage tracker={reading.tracker} line={line} />}
    </>
  );
}
