import { formatFinancialYear } from '../../../finance/financial-year';
import { cell, type PageCell } from '../../pages/page-cell';
import { usualPrint, type SheetPage } from '../../pages/sheet-page';
import type { SetupOptions, SetupTable } from '../setup-options';
import { yearsOf } from './savings';

const about: Readonly<Record<SetupTable, readonly [sheet: string, what: string]>> = {
  Settings: ['Settings', 'The year, the period, the date, the unit and what a positive variance means.'],
  Savings: [
    'Savings',
    'One row a saving: targets and forecasts by year, what is delivered, the next milestone, the status that the department claims.',
  ],
  Budget: ['Budget', 'One row a budget line, with the actuals of each month.'],
  Milestones: ['Milestones', 'Milestones of the savings, done and to come; as many rows for a saving as it needs.'],
  Decisions: [
    'Decisions',
    'What the star chamber decides of a saving, and overrides of a status with their reason and end.',
  ],
  ControlTotals: [
    'Control totals',
    'Totals that others have stated, such as the one that the council approved: each is held against the lines it covers.',
  ],
  Gap: ['Gap', 'The medium-term gap by year: what services cost, what pays for it, what savings must close.'],
  RagPolicy: [
    'RAG policy',
    'The thresholds by which a line becomes amber or red. A row for a department or level wins.',
  ],
  Actuals: ['Actuals', 'Actuals by code and period, as imports of the ledger leave them.'],
  Profiles: ['Profiles', 'How budgets fall on the months of the year.'],
  Drivers: ['Drivers', 'The volumes and prices behind demand-led budgets.'],
  Posts: ['Posts', 'The posts behind pay budgets.'],
  Virements: ['Virements', 'Budget moved between codes; with it the original budgets make the budgets of today.'],
  Periods: ['Periods', 'Which periods were closed, and which were reopened and why.'],
  Forecasts: ['Forecasts', 'What every line was forecast to come to when a period was closed.'],
};

const steps: readonly string[] = [
  'Type or paste your savings into the sheet Savings, one row each; the table grows as you type below it. Drop-downs show what is expected.',
  'Press Refresh RAG on the Savings Tracker tab. Each line gets a status and a sentence that says why; nothing is written before you have seen it.',
  'Select a line to see what decided its status and what would turn it. Undo puts every cell back.',
  'Change a threshold on RAG policy or a date on Settings, and refresh again.',
];

const section = (title: string): PageCell[] => [cell(title, 'section'), cell(null, 'section')];
const row = (label: string, text: string): PageCell[] => [cell(label, 'label'), cell(text, 'paragraph')];

/** What the workbook is and how to use it. */
export function readMePage(options: SetupOptions): SheetPage {
  const { organisation, unit, tables } = options;
  const years = yearsOf(options).map(formatFinancialYear);
  const span = years.length === 1 ? (years[0] ?? '') : `${years[0] ?? ''} to ${years.at(-1) ?? ''}`;
  return {
    key: 'setup:ReadMe',
    name: 'Read me',
    owner: 'user',
    tabColour: 'guide',
    unit,
    columnWidths: [22, 110],
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          [cell(`MTFS savings tracker ${span}`, 'title')],
          [cell(organisation, 'subtitle')],
          [],
          section('What to do first'),
          ...steps.map((step, index) => row(`Step ${index + 1}`, step)),
          [],
          section('The sheets'),
          ...tables.map((table) => row(...about[table])),
          ...(options.departments.length > 0 ? [row('Lists', 'The departments that the drop-downs offer.')] : []),
          [],
          section('How figures are written'),
          row('Money', `In ${unit}, without a sign or unit in the cell. Blank is missing, 0 is nothing.`),
          row('Years', 'Financial years run from 1 April to 31 March and are written 2014/15.'),
          row('Variances', 'A positive variance is adverse: an overspend, or income that does not come in.'),
          row(
            'Status',
            'Blue is delivered and banked, Green on target, Amber and Red short of it by the RAG policy, Grey cannot be assessed.',
          ),
          row('Your own', 'You may add columns, move them and sort the rows: tables are found by their headings.'),
        ],
      },
    ],
    tables: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { ...usualPrint, footer: organisation },
    isProtected: false,
  };
}
