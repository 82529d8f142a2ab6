import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import { moneyUnits } from '../../finance/money';
import { cellAddress, withSheet } from '../cells/address';
import { columnsOf, type SavingsColumns } from '../lines/columns';
import { nothingStated, readSettings } from '../steering/stated-settings';
import { readMonthEndSettings, usualMonthEnd } from '../steering/month-end/month-end-settings';
import { exampleYear, settle, type SettledSettings } from '../steering/settle';
import type { Problem } from '../problem';
import type { Snapshot, TableCells } from './snapshot';

const topLeft = ({ table }: TableCells): string => withSheet(table.sheet, cellAddress(table.area.top, table.area.left));

/** A column whose unit differs from the workbook's is converted: right, but worth a look. */
function unitProblems(tables: readonly TableCells[], { settings }: Pick<SettledSettings, 'settings'>): Problem[] {
  return tables.flatMap(({ table }) => {
    const other = table.match.columns.find(({ unit }) => unit !== null && unit !== settings.unit);
    if (other === undefined) return [];
    return [
      {
        cell: withSheet(table.sheet, cellAddress(table.area.top, other.column)),
        kind: 'unusual value',
        found: `“${other.text}”, a column in ${other.unit ?? ''}`,
        expected: `${settings.unit}, the unit of the workbook: the figures are converted; check that this is meant`,
        severity: 'warning',
      } satisfies Problem,
    ];
  });
}

/** The years of a column in all savings tables, each once. */
function yearsInOrder(tables: readonly SavingsColumns[], field: 'target' | 'forecast'): FinancialYear[] {
  const years = tables.flatMap((columns) => columns.years(field).map(({ year }) => year.startYear));
  return [...new Set(years)].sort((one, other) => one - other).map((startYear) => ({ startYear }));
}

/** The settings of a workbook: as its Settings table says, else by its headings and by today's date. */
export function settingsOf(snapshot: Snapshot, today: CalendarDate): SettledSettings {
  const tables = [...snapshot.savings, snapshot.budget].filter((table) => table !== null);
  const columns = snapshot.savings.map(({ table }) => columnsOf<'Savings'>(table));
  const yearsOf = (field: 'target' | 'forecast'): FinancialYear[] => yearsInOrder(columns, field);
  const atHand = { today, years: yearsOf('target'), forecastYears: yearsOf('forecast') };
  const read =
    snapshot.settings === null
      ? null
      : readSettings(snapshot.settings.table, snapshot.settings.cells, exampleYear(atHand));
  const anchor = snapshot.settings ?? tables[0];
  const stated = new Set(tables.flatMap(({ table }) => table.match.columns.map(({ unit }) => unit)));
  const settled = settle(read?.stated ?? nothingStated, {
    ...atHand,
    units: moneyUnits.filter((unit) => stated.has(unit)),
    cell: anchor === undefined ? '' : topLeft(anchor),
    needsYear: columns.some((table) => table.plain('target') === undefined),
  });
  const { unit } = settled.settings;
  const { monthEnd, problems } =
    snapshot.settings === null
      ? { monthEnd: usualMonthEnd(unit), problems: [] }
      : readMonthEndSettings(snapshot.settings.table, snapshot.settings.cells, unit);
  const settings = { ...settled.settings, monthEnd };
  return {
    settings,
    noYear: settled.noYear,
    problems: [...(read?.problems ?? []), ...problems, ...settled.problems, ...unitProblems(tables, { settings })],
  };
}
