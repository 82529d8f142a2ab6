import { type Driver, readyDriver } from '../../../finance/month-end/driver';
import type { MoneyUnit } from '../../../finance/money';
import type { Block } from '../../cells/block';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** A row of the Drivers table. */
export interface ReadDriver extends Driver {
  /** The cell of its code. */
  readonly at: string;
}

/**
 * Reads the volumes and prices behind demand-led budgets; prices in the workbook's unit unless a heading states
 * another. A row that no forecast can be made of is a problem.
 */
export const readDrivers = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<ReadDriver>> =>
  readFilledRows<'Drivers', ReadDriver>(source, (reader, columns) => {
    const codes = columns.plain('code');
    const code = reader.text(codes);
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
    if (code === null || codes === undefined) return null;
    const row = { code, ...driver };
    const ready = readyDriver(row);
    if (!ready.ok && reader.bad.length === 0) {
      const place = row.weeks === null || row.weeks <= 0 ? columns.plain('weeks') : undefined;
      reader.note(place ?? codes, { kind: 'missing figure', ...ready.error, severity: 'warning' });
    }
    return { ...row, at: reader.cell(codes) };
  });
