import type { SheetData } from '../../src/excel-host/book';
import { cashEffects, savingKinds, stages } from '../../src/finance/savings-line';
import { constant, serial } from './look';
import published from './published.json';
import type { SampleSaving } from './savings-lines';
import { tableSheet, type Column } from './table-sheet';

const statuses = ['Blue', 'Green', 'Amber', 'Red', 'Grey'];

/** The group in which paragraph 18 of the report counts a line. */
function reportGroup(ref: string): string | null {
  return published.groups.find(({ lines }) => lines.includes(ref))?.name ?? null;
}

const dated = (date: string | null): number | null => (date === null ? null : serial(date));

const columnsOf = (years: readonly string[]): readonly Column<SampleSaving>[] => [
  { heading: 'Ref', width: 7, look: 'bold', value: ({ ref }) => ref },
  { heading: 'Title', width: 34, look: 'wrapped', value: ({ title }) => title },
  { heading: 'RAG', width: 9, look: 'text', value: () => constant(null, 'text') },
  { heading: 'Department', width: 24, look: 'wrapped', value: ({ department }) => department },
  { heading: 'Project', width: 9, look: 'text', value: ({ project }) => project },
  { heading: 'Theme', width: 26, look: 'wrapped', value: ({ theme }) => theme },
  { heading: 'Owner', width: 22, look: 'wrapped', value: ({ owner }) => owner },
  { heading: 'Kind', width: 11, look: 'text', value: ({ kind }) => kind, choices: savingKinds },
  {
    heading: 'Cash',
    width: 13,
    look: 'text',
    value: ({ cash }) => cash,
    choices: cashEffects,
  },
  {
    heading: 'Stage',
    width: 17,
    look: 'text',
    value: ({ stage }) => stage,
    choices: stages,
  },
  ...years.map((year, index): Column<SampleSaving> => ({
    heading: `${year} Target`,
    width: 10,
    look: 'money',
    value: ({ targets }) => targets[index] ?? null,
  })),
  ...years.map((year, index): Column<SampleSaving> => ({
    heading: `${year} Forecast`,
    width: 10,
    look: 'money',
    value: ({ forecasts }) => forecasts[index] ?? null,
  })),
  { heading: 'Delivered', width: 11, look: 'money', value: ({ delivered }) => delivered },
  {
    heading: 'Confidence',
    width: 12,
    look: 'centred',
    value: ({ confidence }) => confidence,
    choices: ['High', 'Medium', 'Low'],
  },
  { heading: 'Next milestone', width: 30, look: 'wrapped', value: ({ milestone }) => milestone },
  { heading: 'Milestone due', width: 12, look: 'date', value: ({ milestoneDue }) => dated(milestoneDue) },
  { heading: 'Updated', width: 12, look: 'date', value: ({ updated }) => dated(updated) },
  { heading: 'Narrative', width: 44, look: 'wrapped', value: ({ narrative }) => narrative },
  { heading: 'Mitigation', width: 38, look: 'wrapped', value: ({ mitigation }) => mitigation },
  { heading: 'Report group', width: 20, look: 'wrapped', value: ({ ref }) => reportGroup(ref) },
  { heading: 'Basis of figures', width: 20, look: 'wrapped', value: ({ basis }) => basis },
  { heading: 'Claimed RAG', width: 11, look: 'text', value: ({ claimed }) => claimed, choices: statuses },
  { heading: 'RAG reason', width: 90, look: 'wrapped', value: () => constant(null, 'wrapped') },
];

/**
 * The savings table, with a target and a forecast column for each of the years. Its RAG and RAG reason columns are empty
 * until they are refreshed.
 */
export function savingsSheet(lines: readonly SampleSaving[], years: readonly string[] = published.years): SheetData {
  return tableSheet({
    name: 'Savings',
    table: 'Savings',
    title: `MTFS savings ${years.at(0) ?? ''} to ${years.at(-1) ?? ''}`,
    subtitle:
      '£000, one row a savings line. Column “Basis of figures” says which amounts are published; all others are illustrative.',
    columns: columnsOf(years),
    lines,
    frozenColumns: 3,
    tabColour: '#1F3864',
    pagesWide: 3,
    rowHeight: 30,
  });
}
