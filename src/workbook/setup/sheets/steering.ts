import { decisionKinds } from '../../../finance/decisions/decision';
import { targetReadings } from '../../../finance/effects/reading';
import { firstDayOf, formatFinancialYear, lastDayOf, periodOf } from '../../../finance/financial-year';
import { addDays, compareDates } from '../../../finance/calendar-date';
import { outturnMethods } from '../../../finance/forecast/outturn/case';
import { type MoneyUnit, moneyUnits } from '../../../finance/money';
import { denominators, ragMeasures } from '../../../finance/rag/policy';
import { ragStatuses } from '../../../finance/rag/status';
import type { SheetPage } from '../../pages/sheet-page';
import { anyDay, anySum, choiceOf, type Validation } from '../../pages/validation';
import type { SetupOptions } from '../setup-options';
import { tablePage } from '../table-page';
import { yearsOf } from './savings';

const yearRule = (options: SetupOptions): Validation => choiceOf(yearsOf(options).map(formatFinancialYear));
const lineRule: Validation = { kind: 'entry', table: 'Savings', column: 'Ref' };

/** The last month that is over at the date, within the year: the last one whose figures can be in. */
function periodAt({ asAt, year }: SetupOptions): number {
  const dayAfter = addDays(asAt, 1);
  const past = compareDates(dayAfter, firstDayOf(year)) < 0;
  if (compareDates(dayAfter, lastDayOf(year)) > 0) return 12;
  return past ? 1 : Math.max(1, periodOf(dayAfter) - 1);
}

/** What holds for the whole workbook. */
export const settingsPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'Settings',
      sheet: 'Settings',
      title: 'Settings',
      subtitle: 'Change a value here and refresh.',
      tabColour: 'support',
      columns: [
        { heading: 'Setting', style: 'label', width: 26 },
        { heading: 'Value', style: 'text', width: 40 },
        { heading: 'Note', style: 'paragraph', width: 84 },
      ],
      rows: [
        [
          'Financial year',
          formatFinancialYear(options.year),
          'The year that is assessed; it runs from 1 April to 31 March.',
        ],
        [
          'Period',
          periodAt(options),
          'The last month with actuals: 1 is April, 12 is March, 13 is for closing adjustments.',
        ],
        ['As at', options.asAt, 'The date that milestones and updates are measured against.'],
        ['Unit', options.unit, 'The unit of every amount in this workbook: £, £000 or £m.'],
        ['Organisation', options.organisation, 'Shown on packs and reports.'],
        [
          'Positive variance means',
          'adverse',
          'adverse: overspends are positive; favourable: underspends are positive.',
        ],
        [
          'Targets by year mean',
          'incremental',
          'incremental: what is new in the year and goes on after it; cumulative: all that a line brings in the year.',
        ],
        [
          'Forecast outturn by',
          'auto',
          'How a budget line that nobody has forecast is: auto blends the profiled budget with the run rate.',
        ],
        [
          'Narrative above',
          '5% or £100k',
          'The variance from which on a line needs a narrative: 5%, £100k, 5% and £100k.',
        ],
        [
          'Virement limit',
          null,
          'Up to where a virement needs no approval: £10k or 2%. A row for each approver: Virement limit: Head of service.',
        ],
        [
          'On-costs',
          null,
          'What employers pay on top of the annual cost in Posts, such as 25%; blank where it is in it.',
        ],
        ['Vacancy factor', null, 'The share of pay that vacancies are expected to save, such as 3%.'],
        ['Pay award', null, 'The award of the year for Posts, such as 1% from April, paid in July, backdated.'],
      ],
      exceptions: [
        { row: 1, column: 1, style: 'text', validation: { kind: 'number', least: 1, most: 13, isWhole: true } },
        { row: 2, column: 1, style: 'date', validation: anyDay },
        { row: 3, column: 1, style: 'text', validation: choiceOf(moneyUnits) },
        { row: 5, column: 1, style: 'text', validation: choiceOf(['adverse', 'favourable']) },
        { row: 6, column: 1, style: 'text', validation: choiceOf(targetReadings) },
        { row: 7, column: 1, style: 'text', validation: choiceOf(outturnMethods) },
      ],
      frozenColumns: 0,
      pagesWide: 1,
    },
    options,
  );

/** Thresholds in millions have decimals; thousands, pounds and days have none. */
const sumStyle = ({ unit }: SetupOptions): 'decimal' | 'count' => (unit === '£m' ? 'decimal' : 'count');

/** What a policy's thresholds mean, for those who read the table. */
export const policySubtitle = (unit: MoneyUnit): string =>
  `Amber above the amber threshold (0: any shortfall), red at the red one or above. Sums are in ${unit}, or days. A row that names a department or level wins over one that does not.`;

/** The thresholds by which statuses are decided, as the chosen policy has them. */
export const policyPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'RagPolicy',
      sheet: 'RAG policy',
      title: 'RAG policy',
      subtitle: policySubtitle(options.unit),
      tabColour: 'rules',
      columns: [
        { heading: 'Measure', style: 'label', width: 26, validation: choiceOf(ragMeasures) },
        { heading: 'Applies to', style: 'text', width: 26 },
        { heading: 'Amber %', style: 'share', width: 11, validation: { kind: 'number', least: 0 } },
        { heading: 'Amber sum', style: sumStyle(options), width: 13, validation: { kind: 'number', least: 0 } },
        { heading: 'Red %', style: 'share', width: 11, validation: { kind: 'number', least: 0 } },
        { heading: 'Red sum', style: sumStyle(options), width: 13, validation: { kind: 'number', least: 0 } },
        { heading: 'Combine', style: 'text', width: 12, validation: choiceOf(['either', 'both']) },
        { heading: 'Of', style: 'text', width: 11, validation: choiceOf(denominators) },
      ],
      rows: options.policy.rows.map(({ measure, appliesTo, amber, red, combine, of }) => [
        measure,
        appliesTo,
        amber.share,
        amber.sum,
        red.share,
        red.sum,
        combine,
        of,
      ]),
      frozenColumns: 0,
      pagesWide: 1,
    },
    options,
  );

/** What the star chamber decides, overrides of a status among it. */
export const decisionsPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'Decisions',
      sheet: 'Decisions',
      title: 'Decisions',
      subtitle: `What was decided of a saving, with its reason. Amounts in ${options.unit}. An override holds until its date.`,
      tabColour: 'pack',
      columns: [
        { heading: 'Date', style: 'date', width: 13, validation: anyDay },
        { heading: 'Meeting', style: 'paragraph', width: 24 },
        { heading: 'Ref', style: 'code', width: 9, validation: lineRule },
        { heading: 'Decision', style: 'text', width: 18, validation: choiceOf(decisionKinds) },
        { heading: 'From year', style: 'text', width: 11, validation: yearRule(options) },
        { heading: 'To year', style: 'text', width: 11, validation: yearRule(options) },
        { heading: 'Amount', style: 'money', width: 12, validation: anySum },
        { heading: 'Status', style: 'status', width: 10, validation: choiceOf(ragStatuses) },
        { heading: 'Until', style: 'date', width: 13, validation: anyDay },
        { heading: 'Reason', style: 'paragraph', width: 50 },
        { heading: 'By', style: 'paragraph', width: 22 },
        { heading: 'Applied', style: 'date', width: 13 },
      ],
      frozenColumns: 0,
      pagesWide: 1,
    },
    options,
  );

/** Milestones of the savings, done and to come. */
export const milestonesPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'Milestones',
      sheet: 'Milestones',
      title: 'Milestones',
      subtitle: 'A milestone past its due date and not done holds its saving at amber or worse.',
      tabColour: 'support',
      columns: [
        { heading: 'Ref', style: 'code', width: 9, validation: lineRule },
        { heading: 'Milestone', style: 'paragraph', width: 54 },
        { heading: 'Due', style: 'date', width: 13, validation: anyDay },
        { heading: 'Done', style: 'date', width: 13, validation: anyDay },
        { heading: 'Owner', style: 'paragraph', width: 30 },
      ],
      frozenColumns: 0,
      pagesWide: 1,
    },
    options,
  );
