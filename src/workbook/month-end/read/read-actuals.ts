import type { ActualRow } from '../../../finance/ledger/import/import-plan';
import type { MoneyUnit } from '../../../finance/money';
import { cellAddress, withSheet } from '../../cells/address';
import type { Block } from '../../cells/block';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** A row of the Actuals table. */
export interface ReadActual extends ActualRow {
  /** The cell of its amount. */
  readonly at: string;
}

/** Reads the actuals by code and period, as imports or people have written them; several rows may be of one code and period. */
export const readActuals = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<ReadActual>> =>
  readFilledRows<'Actuals', ReadActual>(source, (reader, columns) => {
    const code = reader.text(columns.plain('code'));
    const period = reader.period(columns.plain('period'));
    const amount = reader.money(columns.plain('amount'), unit);
    if (code === null || period === null || amount === null) return null;
    const column = columns.plain('amount')?.column ?? source.table.area.left;
    return { code, period, amount, at: withSheet(source.table.sheet, cellAddress(reader.row, column)) };
  });
