import { formatFinancialYear } from '../../finance/financial-year';
import type { Steps } from '../../finance/steps';
import { mapInSteps } from '../../finance/steps';
import type { CellValue } from '../cells/cell-value';
import { writtenSum } from '../cells/written-sum';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { columnNamed } from '../edits/look-up';
import type { MonthEndLine, MonthEndReading } from '../month-end/month-end';

const money = ['budget', 'actual', 'forecast', 'calculated'] as const;

/** The rows of the Forecasts table that keep what every line is forecast to come to at the end of the period. In steps. */
export function* requestForecasts(
  { tables }: WorkbookContents,
  { monthEnd: { year, period, unit }, lines }: MonthEndReading,
): Steps<EditRequest> {
  const { Forecasts: table } = tables;
  const units = money.map((field) => (table === undefined ? undefined : columnNamed(table, { field })));
  const rows = yield* mapInSteps(lines, ({ outturn, details }: MonthEndLine): CellValue[] => {
    const sums = [outturn.budget, outturn.actualToDate, outturn.forecast, outturn.calculated?.forecast ?? null];
    return [
      outturn.code,
      outturn.department ?? '',
      outturn.kind,
      ...sums.map((sum, index) => (sum === null ? '' : writtenSum(sum, unit, units[index]))),
      outturn.source ?? '',
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
      { field: 'narrative' },
    ],
    rows,
    sums: [{ field: 'budget' }, { field: 'actual' }, { field: 'forecast' }],
    why: `Forecasts at the close of period ${period}.`,
  };
}
