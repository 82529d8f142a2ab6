import type { Book } from '../../../src/excel-host/book';
import { serial } from '../look';
import { policySheet, settingsSheet, type PolicyLine, type Setting } from '../steering-sheets';
import { savingsSheet } from './savings-sheet';
import { closedPeriod, forecastsSheet, type KeptForecast } from './forecasts-sheet';
import { gapSheet } from './gap-sheet';
import { actualsSheet, budgetSheet, driversSheet, periodsSheet, profilesSheet, virementsSheet } from './tables';

const settings: readonly Setting[] = [
  ['Financial year', '2014/15', 'The year that is monitored; it runs from 1 April to 31 March.'],
  ['Period', closedPeriod, 'The last month with actuals: 1 is April, 12 is March, 13 is for closing adjustments.'],
  ['As at', serial('2014-08-11'), 'The date that milestones and updates are measured against.'],
  ['Unit', '£', 'The unit of every amount in this workbook: £, £000 or £m.'],
  ['Organisation', 'Sample County Council', 'Shown on packs and reports.'],
  ['Positive variance means', 'adverse', 'adverse: overspends are positive; favourable: underspends are positive.'],
  ['Targets by year mean', 'incremental', 'incremental: what is new in each year; cumulative: all in the year.'],
  ['Forecast outturn by', 'auto', 'How a budget line that nobody has forecast is: auto blends profile and run rate.'],
  ['Narrative above', '5% or £100k', 'The variance from which on a line needs a narrative: 5%, £100k, 5% and £100k.'],
];

const none = [null, null] as const;

const policy: readonly PolicyLine[] = [
  {
    measure: 'savings shortfall',
    appliesTo: null,
    amber: [0, null],
    red: [0.1, 100_000],
    combine: 'either',
    of: 'target',
  },
  {
    measure: 'budget overspend',
    appliesTo: null,
    amber: [0, null],
    red: [0.05, 100_000],
    combine: 'either',
    of: 'net',
  },
  { measure: 'update age days', appliesTo: null, amber: [null, 60], red: none, combine: 'either', of: 'target' },
];

/**
 * The month-end sample: a council's budget at the close of period 4, to go on with the ledger of period 5.
 * @param kept by code, what the close has kept; empty for the workbook as it was before
 */
export function monthEndBook(kept: ReadonlyMap<string, KeptForecast>): Book {
  const sheets = [
    settingsSheet(settings),
    budgetSheet(),
    savingsSheet(),
    gapSheet(),
    actualsSheet(),
    profilesSheet(),
    driversSheet(),
    virementsSheet(),
    periodsSheet(),
    forecastsSheet(kept),
    policySheet(policy, '£'),
  ];
  return { sheets, names: [], activeSheet: 'Budget', settings: {} };
}
