import type { ContentsKind } from '../contents/table-contents';
import { canonicalHeading } from '../headings/synonyms';
import { tableHeadings } from '../headings/table-headings';

/** A table that we make where the workbook lacks it, on a sheet of its own. */
export interface OwnTable {
  readonly sheet: string;
  /** The first that is free names the table: it cannot be called like a name of the workbook. */
  readonly names: readonly string[];
  /** Our names of its columns, in the order in which we write them; those of a year come at the end. */
  readonly fields: readonly string[];
  /** The columns that hold days, times or long texts, by their number formats and widths in points. */
  readonly formats: Readonly<Record<string, string>>;
  readonly widths: Readonly<Record<string, number>>;
}

const day = 'dd/mm/yyyy';
const fieldsOf = (kind: ContentsKind): string[] => {
  const { columns, yearly }: { readonly columns: object; readonly yearly: readonly string[] } = tableHeadings[kind];
  return Object.keys(columns).filter((field) => !yearly.includes(field) || field === 'delivered');
};

/** The tables of ours that may be made for the rows that are added to them. */
export const ownTables: Readonly<Partial<Record<ContentsKind, OwnTable>>> = {
  Decisions: {
    sheet: 'Decisions',
    names: ['Decisions', 'tblDecisions', 'Decision_log'],
    fields: fieldsOf('Decisions'),
    formats: { date: day, until: day, applied: day, amount: '#,##0.##' },
    widths: { decision: 90, meeting: 110, reason: 320, by: 110 },
  },
  Milestones: {
    sheet: 'Milestones',
    names: ['Milestones', 'tblMilestones', 'Milestone_log'],
    fields: fieldsOf('Milestones'),
    formats: { due: day, done: day },
    widths: { milestone: 320, owner: 110 },
  },
  Mapping: {
    sheet: 'Mapping',
    names: ['Mapping', 'tblMapping', 'Heading_mapping'],
    fields: fieldsOf('Mapping'),
    formats: {},
    widths: { range: 140, column: 160, means: 160 },
  },
  Scenarios: {
    sheet: 'Scenarios',
    names: ['Scenarios', 'tblScenarios', 'Gap_scenarios'],
    fields: fieldsOf('Scenarios'),
    formats: {},
    widths: { scenario: 180, what: 110, of: 180, note: 280 },
  },
  Archive: {
    sheet: 'Archive',
    names: ['Archive', 'tblArchive', 'Savings_archive'],
    fields: fieldsOf('Archive'),
    formats: { archived: day, milestoneDue: day, updated: day, confidence: '0%' },
    widths: { title: 240, department: 120, project: 120, owner: 110, narrative: 320, mitigation: 240, ragReason: 320 },
  },
  BudgetArchive: {
    sheet: 'Budget archive',
    names: ['BudgetArchive', 'tblBudgetArchive', 'Budget_archive'],
    fields: fieldsOf('BudgetArchive'),
    formats: {
      code: '@',
      budget: '#,##0.##',
      originalBudget: '#,##0.##',
      closing: '#,##0.##',
      committed: '#,##0.##',
      forecast: '#,##0.##',
      variance: '#,##0.##',
    },
    widths: { service: 200, department: 140, narrative: 320 },
  },
  Snapshots: {
    sheet: 'Snapshots',
    names: ['Snapshots', 'tblSnapshots', 'Snapshot_log'],
    fields: fieldsOf('Snapshots'),
    formats: { taken: day, milestoneDue: day },
    widths: { title: 240, department: 120, project: 120, owner: 110 },
  },
  Virements: {
    sheet: 'Virements',
    names: ['Virements', 'tblVirements', 'Virement_log'],
    // Only codes with a line of spending and one of income need the kind: it comes with the first of them.
    fields: fieldsOf('Virements').filter((field) => field !== 'kind'),
    formats: { date: day, fromCode: '@', toCode: '@', amount: '#,##0.##' },
    widths: { reason: 320, approvedBy: 140 },
  },
  Actuals: {
    sheet: 'Actuals',
    names: ['Actuals', 'tblActuals', 'Ledger_actuals'],
    fields: fieldsOf('Actuals'),
    // A code is text: as a number it would lose its leading zeros.
    formats: { code: '@', amount: '#,##0.00' },
    widths: {},
  },
  Profiles: {
    sheet: 'Profiles',
    names: ['Profiles', 'tblProfiles', 'Budget_profiles'],
    fields: fieldsOf('Profiles'),
    formats: {},
    widths: { profile: 160 },
  },
  Periods: {
    sheet: 'Periods',
    names: ['Periods', 'tblPeriods', 'Period_log'],
    fields: fieldsOf('Periods'),
    formats: { when: 'dd/mm/yyyy hh:mm' },
    widths: { when: 110, by: 140, reason: 320 },
  },
  Forecasts: {
    sheet: 'Forecasts',
    names: ['Forecasts', 'tblForecasts', 'Forecast_log'],
    fields: fieldsOf('Forecasts'),
    formats: { code: '@', budget: '#,##0', actual: '#,##0', forecast: '#,##0', calculated: '#,##0' },
    widths: { department: 140, method: 200, drivers: 280, narrative: 320 },
  },
};

/** The headings of a table of ours, the first of them in the order in which they are written. */
export const ownHeadings = (kind: ContentsKind, { fields }: OwnTable): string[] =>
  fields.map((field) => canonicalHeading(kind, field));
