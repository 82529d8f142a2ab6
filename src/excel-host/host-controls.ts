import { evaluate } from './evaluate';
import type { ExcelCore } from './excel-core';
import type { HostControls } from './excel-host';
import { editAsUser, selectAsUser, settledBook } from './user-actions';

/** What can be asked of Excel's side, with or without a screen. */
export function hostControls({ engine, host, session, file, createdWorkbooks }: ExcelCore): HostControls {
  return {
    engine,
    book: () => settledBook(engine),
    file,
    createdWorkbooks,
    requests: session.requests,
    settled: async () => {
      await session.idle();
      await engine.settled();
    },
    evaluate: (formula) => evaluate(engine, formula),
    editAsUser: (sheet, address, entry) => {
      editAsUser(host, sheet, address, entry);
    },
    selectAsUser: (sheet, address) => {
      selectAsUser(host, sheet, address);
    },
    setCellEditing: (isEditing) => {
      engine.cellEditing.set(isEditing);
    },
  };
}
