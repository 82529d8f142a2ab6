import type { Book } from '../../../src/excel-host/book';
import { writeXlsx } from '../../../src/excel-host/xlsx';
import { atOnce } from '../../../src/finance/steps';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { monthEndOf } from '../../../src/workbook/month-end/month-end-of';
import { requestForecasts } from '../../../src/workbook/period-close/forecast-rows';
import type { KeptForecast, KeptField } from './forecasts-sheet';

const today = { year: 2014, month: 8, day: 11 };

/** What closing the period of a workbook would keep, by code: the sample says what the product would have said. */
export async function keptAtClose(book: Book): Promise<ReadonlyMap<string, KeptForecast>> {
  const bytes = await writeXlsx(undefined, book);
  const read = await readWorkbookFile('sample.xlsx', bytes, { today, records: ['Actuals', 'Forecasts'] });
  if (!read.ok) throw new Error(read.error.message);
  const reading = atOnce(monthEndOf(read.value));
  if (!reading.ok) throw new Error(reading.error.message);
  const kept = atOnce(requestForecasts(read.value.contents, reading.value));
  if (kept.request !== 'set rows') throw new Error('A close keeps its forecasts as rows.');
  const of = (row: readonly unknown[], field: KeptField | 'code'): string | number => {
    const value = row[kept.columns.findIndex((column) => 'field' in column && column.field === field)];
    return typeof value === 'number' || typeof value === 'string' ? value : '';
  };
  return new Map(kept.rows.map((row) => [String(of(row, 'code')), (field: KeptField) => of(row, field)]));
}
