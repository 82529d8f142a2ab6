import type { SavingsBeside } from '../../../src/finance/gap/changes/savings-beside';
import { type DetectedConvention, detectInSteps } from '../../../src/finance/gap/detect-convention';
import type { GapKind, GapLine, GapRow, GapTable, GapTotal } from '../../../src/finance/gap/gap-table';
import { scenariosInSteps } from '../../../src/finance/gap/scenarios';
import { atOnce } from '../../../src/finance/steps';

const cellsOf = (row: number, amounts: readonly unknown[]) =>
  amounts.map((_, year) => `Gap!${String.fromCharCode(67 + year)}${row + 2}`);

/** A row that is entered; its cells are named once it stands in a table. */
export const line = (
  name: string,
  kind: GapKind,
  amounts: readonly (number | null)[],
  given: Partial<Pick<GapLine, 'recurs' | 'status'>> = {},
): GapRow => ({ type: 'line', name, kind, recurs: true, status: null, amounts, cells: [], ...given });

/** A row that states a total. */
export const total = (name: string, of: GapTotal, amounts: readonly (number | null)[]): GapRow => ({
  type: 'total',
  name,
  of,
  amounts,
  cells: [],
});

/** A row whose kind cannot be read; its figures are those of any kind. */
export const unknownRow = (name: string, amounts: readonly (number | null)[]): GapRow => ({
  type: 'unknown',
  name,
  kindCell: '',
  amounts,
  cells: [],
  unreadable: amounts.flatMap((amount, year) => (amount === null ? [] : [year])),
});

/** A table whose rows stand from row 2 on and whose years stand from column C on. */
export const tableOf = (rows: readonly GapRow[], startYear = 2014): GapTable => ({
  years: (rows[0]?.amounts ?? []).map((_, year) => ({ startYear: startYear + year })),
  unit: '£000',
  rows: rows.map((row, place) => ({
    ...row,
    ...(row.type === 'unknown' ? { kindCell: `Gap!B${place + 2}` } : {}),
    cells: cellsOf(place, row.amounts),
  })),
});

/** The same table with another figure in one cell. */
export const withCell = (table: GapTable, row: number, year: number, to: number | null): GapTable => ({
  ...table,
  rows: table.rows.map((one, place) =>
    place === row ? { ...one, amounts: one.amounts.map((amount, at) => (at === year ? to : amount)) } : one,
  ),
});

/** What is entered for one year of a sound table. */
export interface Entered {
  readonly base: number;
  readonly pressure: number;
  readonly pay: number;
  readonly funding: number;
  readonly reserves: number;
  readonly savings: readonly [number, number];
}

/** A table in which every identity holds: all totals and what is unidentified are worked out. */
export function soundTable(years: readonly Entered[]): GapTable {
  const cumulative = years.map(({ base, pressure, pay, funding }) => base + pressure + pay - funding);
  const after = years.map(({ reserves }, year) => (cumulative[year] ?? 0) - reserves);
  const annual = after.map((gap, year) => gap - (after[year - 1] ?? 0));
  const unidentified = years.map(({ savings: [one, other] }, year) => (annual[year] ?? 0) - one - other);
  return tableOf([
    line(
      'Base budget',
      'Base',
      years.map(({ base }) => base),
    ),
    line(
      'Adult social care',
      'Pressure',
      years.map(({ pressure }) => pressure),
    ),
    line(
      'Pay award 1%',
      'Pay',
      years.map(({ pay }) => pay),
    ),
    line(
      'Grants and council tax',
      'Funding',
      years.map(({ funding }) => funding),
    ),
    total('Cumulative gap', 'cumulative gap', cumulative),
    line(
      'Use of reserves',
      'Reserves',
      years.map(({ reserves }) => reserves),
    ),
    total('Gap after reserves', 'after reserves', after),
    total('Annual requirement', 'annual requirement', annual),
    line(
      'Transformation',
      'Savings',
      years.map(({ savings }) => savings[0]),
    ),
    line(
      'Commissioning',
      'Savings',
      years.map(({ savings }) => savings[1]),
    ),
    line('Unidentified', 'Unidentified', unidentified),
  ]);
}

/** A gap without a savings table beside it. */
export const noSavings: SavingsBeside = { byStatus: [], planned: [], apart: null };

export const detectConvention = (...of: Parameters<typeof detectInSteps>): DetectedConvention =>
  atOnce(detectInSteps(...of));

export const scenariosOf = (...of: Parameters<typeof scenariosInSteps>) => atOnce(scenariosInSteps(...of));
