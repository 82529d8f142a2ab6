import type { SheetData } from '../../../src/excel-host/book';
import { tableSheet, type Column } from '../table-sheet';

const years = ['2014/15', '2015/16', '2016/17', '2017/18'];

/** A row of the gap in £; what comes in is negative. */
type GapRow = readonly [line: string, kind: string, years: readonly [number, number, number, number]];

const gapRows: readonly GapRow[] = [
  ['Base budget', 'Base', [178_560_000, 178_560_000, 178_560_000, 178_560_000]],
  ['Pay and price inflation', 'Pressure', [0, 3_600_000, 7_350_000, 11_200_000]],
  ['Looked-after children', 'Pressure', [0, 1_800_000, 2_900_000, 3_700_000]],
  ['Supporting families after the grant', 'Pressure', [0, 0, 2_000_000, 2_000_000]],
  ['Government grants and council tax', 'Funding', [-175_410_000, -172_600_000, -171_300_000, -170_400_000]],
  ['Budget equalisation reserve', 'Reserves', [0, -1_500_000, -1_000_000, 0]],
  ['Savings', 'Savings', [-3_150_000, -8_350_000, -13_000_000, -15_450_000]],
  ['Still to be found', 'Unidentified', [0, -1_510_000, -5_510_000, -9_610_000]],
];

/** The gap of the strategy, each year's whole sums. */
export function gapSheet(): SheetData {
  const columns: readonly Column<GapRow>[] = [
    { heading: 'Line', width: 40, look: 'bold', value: ([line]) => line },
    { heading: 'Kind', width: 14, look: 'text', value: ([, kind]) => kind },
    ...years.map((year, index): Column<GapRow> => ({
      heading: year,
      width: 14,
      look: 'money',
      value: ([, , sums]) => sums[index] ?? null,
    })),
  ];
  return tableSheet({
    name: 'Gap',
    table: 'Gap',
    title: 'The medium-term gap',
    subtitle:
      'Pounds. What the council has to pay is positive; funding, reserves and savings are negative. All are illustrative.',
    columns,
    lines: gapRows,
    frozenColumns: 1,
    tabColour: '#1F3864',
    pagesWide: 1,
    rowHeight: 18,
  });
}
