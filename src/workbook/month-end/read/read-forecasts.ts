import { calculatedSources } from '../../../finance/month-end/calculate';
import type { Driver } from '../../../finance/month-end/driver';
import type { PastForecast } from '../../../finance/month-end/honesty/past-forecast';
import type { ForecastSource } from '../../../finance/month-end/line-outturn';
import type { MoneyUnit } from '../../../finance/money';
import type { Block } from '../../cells/block';
import { budgetKindWords } from '../../lines/choices';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';
import { readKeptDrivers } from '../kept-drivers';

/** A row of the Forecasts table: what a line was forecast to come to when a period was closed. */
export interface StoredForecast extends PastForecast {
  readonly source: ForecastSource | null;
  /** What a demand-led forecast was made from; null where the row does not say. */
  readonly drivers: readonly Driver[] | null;
}

const sources: readonly ForecastSource[] = ['Person', ...calculatedSources];

/** Reads what was stored when periods were closed. A line that does not say its kind is income where its budget is negative. */
export const readForecasts = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<StoredForecast>> =>
  readFilledRows<'Forecasts', StoredForecast>(source, (reader, columns) => {
    const year = reader.year(columns.plain('year'));
    const period = reader.period(columns.plain('period'));
    const code = reader.text(columns.plain('code'));
    const money = (field: 'budget' | 'actual' | 'forecast') => reader.money(columns.plain(field), unit);
    const budget = money('budget');
    const method = reader.text(columns.plain('method'));
    const made = columns.plain('drivers');
    const kept = reader.text(made);
    const drivers = kept === null || code === null ? null : readKeptDrivers(kept, code, unit);
    if (drivers?.ok === false && made !== undefined) {
      reader.note(made, { kind: 'unusual value', ...drivers.error, severity: 'warning' });
    }
    const rest = {
      department: reader.text(columns.plain('department')),
      kind:
        reader.choice(columns.plain('kind'), budgetKindWords) ?? (budget !== null && budget < 0 ? 'Income' : 'Spend'),
      budget,
      actualToDate: money('actual'),
      forecast: money('forecast'),
      source: sources.find((one) => one === method) ?? null,
      drivers: drivers?.ok === true ? drivers.value : null,
    };
    return year === null || period === null || code === null ? null : { year, period, code, ...rest };
  });
