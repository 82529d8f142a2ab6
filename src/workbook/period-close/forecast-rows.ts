import { formatFinancialYear } from '../../finance/financial-year';
import { type Calculated, readyDrivers } from '../../finance/month-end/calculate';
import type { LineInputs } from '../../finance/month-end/line-case';
import type { MoneyUnit } from '../../finance/money';
import type { Steps } from '../../finance/steps';
import { mapInSteps } from '../../finance/steps';
import type { CellValue } from '../cells/cell-value';
import { writtenSum } from '../cells/written-sum';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { columnNamed } from '../edits/look-up';
import { keptDrivers } from '../month-end/kept-drivers';
import type { MonthEndLine, MonthEndReading } from '../month-end/month-end';

const money = ['budget', 'actual', 'forecast', 'calculated'] as const;

/** The drivers of a calculated forecast that rests on them alone: the next period's movement is told by volume and price from these. */
function madeFrom({ source }: Calculated, inputs: LineInputs, unit: MoneyUnit): string {
  const drivers = source === 'Drivers' ? readyDrivers(inputs) : null;
  return drivers?.ok === true ? keptDrivers(drivers.value, unit) : '';
}

/** The rows of the Forecasts table that keep what every line is forecast to come to at the end of the period. In steps. */
export function* requestForecasts(
  { tables }: WorkbookContents,
  { monthEnd: { year, period, unit }, lines }: MonthEndReading,
): Steps<EditRequest> {
  const { Forecasts: table } = tables;
  const units = money.map((field) => (table === undefined ? undefined : columnNamed(table, { field })));
  const rows = yield* mapInSteps(lines, ({ outturn, details, inputs }: MonthEndLine): CellValue[] => {
    const sums = [outturn.budget, outturn.actualToDate, outturn.forecast, outturn.calculated?.forecast ?? null];
    return [
      outturn.code,
      outturn.department ?? '',
      outturn.kind,
      ...sums.map((sum, index) => (sum === null ? '' : writtenSum(sum, unit, units[index]))),
      outturn.source ?? '',
      outturn.calculated === null ? '' : madeFrom(outturn.calculated, inputs, unit),
      details.narrative ?? '',
    ];
  });
  return {
    request: 'set rows',
    table: 'Forecasts',
    batch: [
      { field: 'year', to: formatFinancialYear(year) },
      { field: 'period', to: period },
    ],
    columns: [
      { field: 'code' },
      { field: 'department' },
      { field: 'kind' },
      ...money.map((field) => ({ field })),
      { field: 'method' },
      { field: 'drivers' },
      { field: 'narrative' },
    ],
    rows,
    sums: [{ field: 'budget' }, { field: 'actual' }, { field: 'forecast' }],
    why: `Forecasts at the close of period ${period}.`,
  };
}
