import type { MoneyUnit } from '../../../finance/money';
import type { Virement } from '../../../finance/virements/virement';
import { cellAddress, withSheet } from '../../cells/address';
import type { Block } from '../../cells/block';
import { budgetKindWords } from '../../lines/choices';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** Reads the log of virements; each is called by the cell of its amount. */
export const readVirements = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<Virement>> =>
  readFilledRows<'Virements', Virement>(source, (reader, columns) => {
    const amount = columns.plain('amount');
    const column = amount?.column ?? source.table.area.left;
    return {
      at: withSheet(source.table.sheet, cellAddress(reader.row, column)),
      date: reader.date(columns.plain('date')),
      from: reader.text(columns.plain('fromCode')),
      to: reader.text(columns.plain('toCode')),
      amount: reader.money(amount, unit),
      reason: reader.text(columns.plain('reason')),
      approver: reader.text(columns.plain('approvedBy')),
      kind: reader.choice(columns.plain('kind'), budgetKindWords),
    };
  });
