import { succeed, type Result } from '../../finance/result';
import type { TrackerFailure } from '../failure';
import type { CellPlace } from '../tracker';
import { withExcel } from './session';

/** The selected cell, or the first of the selected ones. */
export interface SelectedPlace extends CellPlace {
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
}

/** Where the selection is, in one round trip. */
export const selectedPlace = (): Promise<Result<SelectedPlace, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0).load('address,rowIndex,worksheet/name');
    await sync();
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    return succeed({ sheet: cell.worksheet.name, address, row: cell.rowIndex + 1 });
  });

/** Brings a cell to the front and selects it. Only ever at the user's wish: it moves the focus to the sheet. */
export const goTo = ({ sheet, address }: CellPlace): Promise<Result<null, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await sync();
    return succeed(null);
  });
