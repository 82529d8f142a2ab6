import type { Driver } from '../../../finance/month-end/driver';
import type { MoneyUnit } from '../../../finance/money';
import type { Block } from '../../cells/block';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** Reads the volumes and prices behind demand-led budgets; prices in the workbook's unit unless a heading states another. */
export const readDrivers = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<Driver>> =>
  readFilledRows<'Drivers', Driver>(source, (reader, columns) => {
    const code = reader.text(columns.plain('code'));
    const volume = (field: 'budgetVolume' | 'actualVolume' | 'forecastVolume' | 'weeks') =>
      reader.number(columns.plain(field));
    const price = (field: 'budgetPrice' | 'actualPrice' | 'forecastPrice') => reader.money(columns.plain(field), unit);
    const driver = {
      driver: reader.text(columns.plain('driver')) ?? 'driver',
      basis: reader.text(columns.plain('basis')),
      budgetVolume: volume('budgetVolume'),
      budgetPrice: price('budgetPrice'),
      actualVolume: volume('actualVolume'),
      actualPrice: price('actualPrice'),
      forecastVolume: volume('forecastVolume'),
      forecastPrice: price('forecastPrice'),
      weeks: volume('weeks'),
    };
    return code === null ? null : { code, ...driver };
  });
