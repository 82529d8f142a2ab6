import type { Operation } from '../change/operation';
import type { FormName } from '../forms/form';
import { freezeOperation } from '../meeting/papers/freeze-operation';
import { preparePack } from '../meeting/papers/prepare-pack';
import type { PaneWorkbook } from '../pane-workbook';
import { addNextYear, archiveDelivered, rollForward } from '../setup/year-operations';

/** One thing that a person can do with the workbook as a whole. */
export interface MenuEntry {
  readonly label: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  /** It makes no sense in a workbook without a tracker. */
  readonly needsTracker: boolean;
  /** The form that it opens, or the operation that it begins. */
  readonly opens: FormName | ((workbook: PaneWorkbook) => Operation);
}

/** Entries that belong together. */
export interface MenuGroup {
  readonly heading: string;
  readonly entries: readonly MenuEntry[];
}

/** Everything on the Workbook page. */
export const menuGroups: readonly MenuGroup[] = [
  {
    heading: 'Tables',
    entries: [
      {
        label: 'Set up',
        about: 'Makes the tables of a tracker that the workbook lacks.',
        needsTracker: false,
        opens: 'set up',
      },
      {
        label: 'Map headings',
        about: 'Says what the headings of a sheet of your own mean.',
        needsTracker: false,
        opens: 'map headings',
      },
    ],
  },
  {
    heading: 'Years',
    entries: [
      {
        label: 'Add next year',
        about: 'Adds target and forecast columns after the last year.',
        needsTracker: true,
        opens: addNextYear,
      },
      {
        label: 'Roll the year forward',
        about: 'Begins the next financial year and keeps what was delivered.',
        needsTracker: true,
        opens: rollForward,
      },
      {
        label: 'Archive delivered lines',
        about: 'Moves lines that are done with into the Archive table.',
        needsTracker: true,
        opens: archiveDelivered,
      },
    ],
  },
  {
    heading: 'Month-end',
    entries: [
      {
        label: 'Import the ledger',
        about: 'Brings the actuals of a period in from a ledger export.',
        needsTracker: true,
        opens: 'import the ledger',
      },
      {
        label: 'Virements',
        about: 'Moves budget between codes, and keeps the log of it.',
        needsTracker: true,
        opens: 'virements',
      },
      {
        label: 'Profile of a line',
        about: 'Says how a budget falls on the months of the year.',
        needsTracker: true,
        opens: 'profile',
      },
      {
        label: 'Close the period',
        about: 'Checks it and keeps its forecasts; or reopens it, or begins the next.',
        needsTracker: true,
        opens: 'close period',
      },
      {
        label: 'Reports',
        about: 'Makes the statement, top variances and services as sheets, or makes them again.',
        needsTracker: true,
        opens: 'reports',
      },
    ],
  },
  {
    heading: 'Medium term',
    entries: [
      {
        label: 'MTFS gap',
        about: 'Proves the gap, shows it by year, and plays scenarios on it.',
        needsTracker: true,
        opens: 'gap',
      },
      {
        label: 'Service models',
        about: 'Shows on a sheet where a saving comes from, and feeds a line.',
        needsTracker: false,
        opens: 'models',
      },
    ],
  },
  {
    heading: 'Star chamber',
    entries: [
      {
        label: 'Prepare the star chamber',
        about: 'Makes the sheets that a meeting reads, or makes them again.',
        needsTracker: true,
        opens: (workbook) => preparePack(workbook),
      },
      {
        label: 'Freeze a copy',
        about: 'Opens a copy with values, for people without the add-in.',
        needsTracker: true,
        opens: (workbook) => freezeOperation(workbook, 'our functions'),
      },
    ],
  },
  {
    heading: 'Departments',
    entries: [
      {
        label: 'Send out',
        about: 'Makes a workbook for each department, with its own lines.',
        needsTracker: true,
        opens: 'send out',
      },
      {
        label: 'Collect',
        about: 'Compares what comes back with the tracker, and takes it in.',
        needsTracker: true,
        opens: 'collect',
      },
    ],
  },
  {
    heading: 'Record',
    entries: [
      {
        label: 'Take a snapshot',
        about: 'Keeps how the lines stand, to be compared with later.',
        needsTracker: true,
        opens: 'snapshot',
      },
      {
        label: 'Changes made',
        about: 'Lists what was changed from this pane, and takes it back.',
        needsTracker: true,
        opens: 'history',
      },
    ],
  },
];
