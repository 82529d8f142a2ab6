import type { SheetData } from '../../src/excel-host/book';
import type { MoneyUnit } from '../../src/finance/money';
import { type Denominator, denominators, type RagMeasure, ragMeasures } from '../../src/finance/rag/policy';
import { policySubtitle } from '../../src/workbook/setup/sheets/steering';
import { constant, serial } from './look';
import { tableSheet, type Column } from './table-sheet';

/** A row of the settings. */
export type Setting = readonly [name: string, value: string | number, note: string];

const sampleSettings: readonly Setting[] = [
  ['Financial year', '2014/15', 'The year that is assessed; it runs from 1 April to 31 March.'],
  ['Period', 5, 'The last month with actuals: 1 is April, 12 is March, 13 is for closing adjustments.'],
  ['As at', serial('2014-09-01'), 'The date that milestones and updates are measured against.'],
  ['Unit', '£000', 'The unit of every amount in this workbook: £, £000 or £m.'],
  ['Organisation', 'Leicestershire County Council (sample)', 'Shown on packs and reports.'],
  ['Positive variance means', 'adverse', 'adverse: overspends are positive; favourable: underspends are positive.'],
];

/** The settings that hold for the whole workbook. */
export function settingsSheet(settings: readonly Setting[] = sampleSettings): SheetData {
  const columns: readonly Column<Setting>[] = [
    { heading: 'Setting', width: 26, look: 'bold', value: ([name]) => name },
    {
      heading: 'Value',
      width: 40,
      look: 'text',
      value: ([name, value]) => (name === 'As at' ? constant(value, 'date') : constant(value, 'left')),
    },
    { heading: 'Note', width: 84, look: 'wrapped', value: ([, , note]) => note },
  ];
  return tableSheet({
    name: 'Settings',
    table: 'Settings',
    title: 'Settings',
    subtitle: 'Change a value here and refresh.',
    columns,
    lines: settings,
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}

/** A row of the thresholds: shares as 0 to 1, sums in the unit of the workbook, or days. */
export interface PolicyLine {
  readonly measure: RagMeasure;
  readonly appliesTo: string | null;
  readonly amber: readonly [share: number | null, sum: number | null];
  readonly red: readonly [share: number | null, sum: number | null];
  readonly combine: 'either' | 'both';
  readonly of: Denominator;
}

const samplePolicy: readonly PolicyLine[] = [
  { measure: 'savings shortfall', appliesTo: null, amber: [0, null], red: [0.1, 100], combine: 'either', of: 'target' },
  {
    measure: 'savings shortfall',
    appliesTo: 'Youth offending',
    amber: [0, null],
    red: [0.05, 25],
    combine: 'either',
    of: 'target',
  },
  { measure: 'budget overspend', appliesTo: null, amber: [0, null], red: [0.05, 100], combine: 'either', of: 'net' },
  {
    measure: 'milestone overdue days',
    appliesTo: null,
    amber: [null, 0],
    red: [null, 90],
    combine: 'either',
    of: 'target',
  },
  {
    measure: 'update age days',
    appliesTo: null,
    amber: [null, 60],
    red: [null, null],
    combine: 'either',
    of: 'target',
  },
];

/** The thresholds by which statuses are decided. */
export function policySheet(policy: readonly PolicyLine[] = samplePolicy, unit: MoneyUnit = '£000'): SheetData {
  const columns: readonly Column<PolicyLine>[] = [
    {
      heading: 'Measure',
      width: 26,
      look: 'bold',
      value: ({ measure }) => measure,
      choices: ragMeasures,
    },
    { heading: 'Applies to', width: 22, look: 'text', value: ({ appliesTo }) => appliesTo },
    { heading: 'Amber %', width: 10, look: 'percent', value: ({ amber }) => amber[0] },
    { heading: 'Amber sum', width: 11, look: 'text', value: ({ amber }) => amber[1] },
    { heading: 'Red %', width: 10, look: 'percent', value: ({ red }) => red[0] },
    { heading: 'Red sum', width: 11, look: 'text', value: ({ red }) => red[1] },
    { heading: 'Combine', width: 11, look: 'text', value: ({ combine }) => combine, choices: ['either', 'both'] },
    { heading: 'Of', width: 10, look: 'text', value: ({ of }) => of, choices: denominators },
  ];
  return tableSheet({
    name: 'RagPolicy',
    table: 'RagPolicy',
    title: 'RAG policy',
    subtitle: policySubtitle(unit),
    columns,
    lines: policy,
    frozenColumns: 0,
    tabColour: '#C00000',
    pagesWide: 1,
    rowHeight: 18,
  });
}

/** One row of the milestones: its line, and the dates as `2014-10-31`. */
export type MilestoneLine = readonly [ref: string, milestone: string, due: string, done: string | null, owner: string];

const sampleMilestones: readonly MilestoneLine[] = [
  ['S1', 'First phase complete', '2014-04-01', '2014-04-01', 'Director'],
  ['S1', 'Second phase consulted on', '2014-11-28', null, 'Director'],
  ['S2', 'First four children moved to foster homes', '2014-10-31', null, 'Head of Placements'],
  ['S3', 'New team structure in place', '2014-10-01', null, 'Head of Early Help'],
  ['S6', 'Edge-of-care team recruited', '2014-09-30', null, 'Head of Safeguarding'],
  ['S7', 'Consultation closed', '2014-07-25', '2014-07-25', 'Head of Education'],
  ['S7', 'Cabinet decision', '2014-10-15', null, 'Head of Education'],
  ['S8', 'Cabinet decision', '2014-10-15', null, 'Head of Disabled Children'],
  ['S9a', 'Regional framework signed', '2014-07-31', null, 'Commissioning Manager'],
  ['S9b', 'Joint specification agreed with health', '2014-09-26', null, 'Commissioning Manager'],
  ['S16', 'Options appraisal', '2014-11-14', null, 'Head of Early Help'],
  ['S19', 'Proposals to members', '2014-11-04', null, 'Head of Disabled Children'],
  ['S80', 'Partnership board agrees the model', '2014-12-05', null, 'Head of Youth Offending'],
];

/** Milestones of the savings lines, done and to come. */
export function milestonesSheet(milestones: readonly MilestoneLine[] = sampleMilestones): SheetData {
  const columns: readonly Column<MilestoneLine>[] = [
    { heading: 'Ref', width: 8, look: 'bold', value: ([ref]) => ref },
    { heading: 'Milestone', width: 50, look: 'wrapped', value: ([, milestone]) => milestone },
    { heading: 'Due', width: 13, look: 'date', value: ([, , due]) => serial(due) },
    { heading: 'Done', width: 13, look: 'date', value: ([, , , done]) => (done === null ? null : serial(done)) },
    { heading: 'Owner', width: 30, look: 'text', value: ([, , , , owner]) => owner },
  ];
  return tableSheet({
    name: 'Milestones',
    table: 'Milestones',
    title: 'Milestones',
    subtitle: 'A milestone past its due date and not done holds its line at amber or worse. All are illustrative.',
    columns,
    lines: milestones,
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}
