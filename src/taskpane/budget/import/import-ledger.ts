import type { Ledger } from '../../../finance/ledger/ledger';
import { succeed } from '../../../finance/result';
import { inParts, type LedgerImportOptions, planLedgerImport } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Writes what was read of an export. The workbook is read once more: what has changed in it meanwhile is not written over. */
export const importLedger = (port: EditPort, ledger: Ledger, options: LedgerImportOptions): Operation =>
  editOperation(port, {
    heading: 'Import the ledger',
    records: ['Actuals'],
    plan: async (read) => {
      const planned = await inParts(planLedgerImport(read, ledger, options));
      return planned.ok ? succeed(planned.value.edits) : planned;
    },
    press: 'Write to the sheet',
  });
