import type { PaneWorkbook } from '../pane-workbook';
import type { PaneActions } from '../state/pane-session';
import { addNextYear, rollForward } from '../setup/year-operations';

/** One thing that a person can do with the workbook as a whole. */
export interface MenuEntry {
  readonly label: string;
  /** It makes no sense in a workbook without a tracker. */
  readonly needsTracker: boolean;
  readonly choose: (workbook: PaneWorkbook, actions: Pick<PaneActions, 'begin' | 'fill'>) => void;
}

/** The entries of the Workbook menu, in groups. */
export const menuGroups: readonly (readonly MenuEntry[])[] = [
  [
    {
      label: 'Set up…',
      needsTracker: false,
      choose: (_, { fill }) => {
        fill('set up');
      },
    },
    {
      label: 'Map headings…',
      needsTracker: false,
      choose: (_, { fill }) => {
        fill('map headings');
      },
    },
  ],
  [
    {
      label: 'Add next year…',
      needsTracker: true,
      choose: (workbook, { begin }) => {
        begin(addNextYear(workbook));
      },
    },
    {
      label: 'Roll the year forward…',
      needsTracker: true,
      choose: (workbook, { begin }) => {
        begin(rollForward(workbook));
      },
    },
  ],
];
