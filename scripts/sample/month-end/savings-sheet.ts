import type { SheetData } from '../../../src/excel-host/book';
import { serial } from '../look';
import { tableSheet, type Column } from '../table-sheet';

interface Saving {
  readonly ref: string;
  readonly title: string;
  readonly department: string;
  readonly owner: string;
  /** By year from 2014/15, what is new in each. */
  readonly targets: readonly [number, number, number, number];
  readonly forecast: number;
  readonly delivered: number;
  readonly narrative: string;
}

const years = ['2014/15', '2015/16', '2016/17', '2017/18'];

const savings: readonly Saving[] = [
  {
    ref: 'M1',
    title: 'Fewer independent residential placements',
    department: 'Children and families',
    owner: 'Head of Placements',
    targets: [450_000, 900_000, 600_000, 300_000],
    forecast: 450_000,
    delivered: 210_000,
    narrative: 'Eight children moved to foster homes; others have come since.',
  },
  {
    ref: 'M2',
    title: 'Review of early help',
    department: 'Children and families',
    owner: 'Head of Early Help',
    targets: [300_000, 700_000, 500_000, 0],
    forecast: 300_000,
    delivered: 110_000,
    narrative: 'Posts held vacant.',
  },
  {
    ref: 'M3',
    title: 'SEN transport routes',
    department: 'Children and families',
    owner: 'Head of Education',
    targets: [250_000, 400_000, 350_000, 200_000],
    forecast: 120_000,
    delivered: 30_000,
    narrative: 'Routes are retendered in September instead of April.',
  },
  {
    ref: 'M4',
    title: 'Reablement before long-term care',
    department: 'Adults and communities',
    owner: 'Head of Adult Care',
    targets: [600_000, 900_000, 800_000, 500_000],
    forecast: 600_000,
    delivered: 200_000,
    narrative: 'As planned.',
  },
  {
    ref: 'M5',
    title: 'Supported living reviews',
    department: 'Adults and communities',
    owner: 'Head of Adult Care',
    targets: [400_000, 600_000, 500_000, 400_000],
    forecast: 340_000,
    delivered: 90_000,
    narrative: 'Two of three reviewers in post.',
  },
  {
    ref: 'M6',
    title: 'Community-run libraries',
    department: 'Adults and communities',
    owner: 'Head of Communities',
    targets: [150_000, 500_000, 400_000, 0],
    forecast: 150_000,
    delivered: 60_000,
    narrative: 'Six of fifteen handed over.',
  },
  {
    ref: 'M7',
    title: 'Street lights dimmed at night',
    department: 'Environment and transport',
    owner: 'Head of Highways',
    targets: [200_000, 400_000, 500_000, 350_000],
    forecast: 200_000,
    delivered: 75_000,
    narrative: 'As planned.',
  },
  {
    ref: 'M8',
    title: 'Waste contract renegotiated',
    department: 'Environment and transport',
    owner: 'Head of Waste',
    targets: [300_000, 400_000, 500_000, 400_000],
    forecast: 320_000,
    delivered: 130_000,
    narrative: 'New gate fee from April.',
  },
  {
    ref: 'M9',
    title: 'Fewer offices',
    department: 'Corporate resources',
    owner: 'Head of Property',
    targets: [250_000, 250_000, 300_000, 200_000],
    forecast: 180_000,
    delivered: 40_000,
    narrative: 'One lease runs until December.',
  },
  {
    ref: 'M10',
    title: 'ICT and finance management',
    department: 'Corporate resources',
    owner: 'Director of Finance',
    targets: [250_000, 150_000, 200_000, 100_000],
    forecast: 250_000,
    delivered: 250_000,
    narrative: 'Posts left the establishment in April.',
  },
];

/** The savings inside these budgets. */
export function savingsSheet(): SheetData {
  const columns: readonly Column<Saving>[] = [
    { heading: 'Ref', width: 7, look: 'bold', value: ({ ref }) => ref },
    { heading: 'Title', width: 36, look: 'wrapped', value: ({ title }) => title },
    { heading: 'RAG', width: 9, look: 'text', value: () => null },
    { heading: 'Department', width: 26, look: 'wrapped', value: ({ department }) => department },
    { heading: 'Owner', width: 22, look: 'wrapped', value: ({ owner }) => owner },
    { heading: 'Kind', width: 11, look: 'text', value: () => 'Recurring' },
    { heading: 'Cash', width: 11, look: 'text', value: () => 'Cashable' },
    { heading: 'Stage', width: 14, look: 'text', value: () => 'In delivery' },
    ...years.map((year, index): Column<Saving> => ({
      heading: `${year} Target`,
      width: 12,
      look: 'money',
      value: ({ targets }) => targets[index] ?? null,
    })),
    { heading: '2014/15 Forecast', width: 12, look: 'money', value: ({ forecast }) => forecast },
    { heading: 'Delivered', width: 12, look: 'money', value: ({ delivered }) => delivered },
    { heading: 'Updated', width: 12, look: 'date', value: () => serial('2014-07-28') },
    { heading: 'Narrative', width: 44, look: 'wrapped', value: ({ narrative }) => narrative },
    { heading: 'RAG reason', width: 80, look: 'wrapped', value: () => null },
  ];
  return tableSheet({
    name: 'Savings',
    table: 'Savings',
    title: 'MTFS savings 2014/15 to 2017/18',
    subtitle: 'Pounds, what is new in each year. All are illustrative.',
    columns,
    lines: savings,
    frozenColumns: 3,
    tabColour: '#1F3864',
    pagesWide: 2,
    rowHeight: 30,
  });
}
