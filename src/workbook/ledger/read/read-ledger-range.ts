import { fail, succeed, type Result } from '../../../finance/result';
import { areaAddress, bottomOf, overlap, rightOf, withSheet } from '../../cells/address';
import type { Rectangle } from '../../cells/block';
import { toCellValue } from '../../cells/cell-value';
import { askCells, askPlace, placeOf } from '../../excel/ranges';
import { readInTrips } from '../../excel/read-in-trips';
import { withExcel } from '../../excel/session';
import { failure, type TrackerFailure } from '../../failure';
import { inParts, mapInSteps, type Steps } from '../../steps';
import type { Area } from '../../tracker';
import type { LedgerSource } from './ledger-source';

/** What of a selection the sheet uses; all that it uses where one cell alone is selected. */
function chosenArea(selected: Area, used: Area | null): Area | null {
  if (used === null) return null;
  if (selected.rows * selected.columns === 1) return used;
  if (!overlap(selected, used)) return null;
  const top = Math.max(selected.top, used.top);
  const left = Math.max(selected.left, used.left);
  return {
    top,
    left,
    rows: Math.min(bottomOf(selected), bottomOf(used)) - top,
    columns: Math.min(rightOf(selected), rightOf(used)) - left,
  };
}

/** Asks which part of a sheet a person means; answered after the next sync. */
function askSelection({ workbook }: Excel.RequestContext) {
  const range = askPlace(workbook.getSelectedRange());
  const used = askPlace(range.worksheet.getUsedRangeOrNullObject(true));
  const sheet = range.worksheet.load('name');
  return {
    read: (): { readonly sheet: string; readonly area: Area | null } => ({
      sheet: sheet.name,
      area: chosenArea(placeOf(range), used.isNullObject ? null : placeOf(used)),
    }),
  };
}

function* rowsOf(rectangles: readonly Rectangle[]): Steps<unknown[][]> {
  const rows = rectangles.flatMap(({ values }) => values);
  return yield* mapInSteps(rows, (row) => row.map(toCellValue));
}

/**
 * Reads the selected range of the open workbook as a ledger export; with one cell selected, all that its sheet uses. Three
 * round trips, more only above the cells that fit into a message of Excel's.
 */
export const readLedgerRange = (): Promise<Result<LedgerSource, TrackerFailure>> =>
  withExcel(async (session) => {
    const selection = askSelection(session.context);
    await session.sync();
    const { sheet, area } = selection.read();
    if (area === null) {
      const message = `Nothing stands in the cells selected on the sheet ${sheet}. Select the export with its headings, and try again.`;
      return fail(failure('not possible', message));
    }
    const rectangles: Rectangle[] = [];
    await readInTrips(session, {
      areas: [{ sheet, area, isOpenEnded: false }],
      ask: (part) => {
        const cells = askCells(session.context, part.sheet, part.area, false);
        return () => {
          rectangles.push(cells.read());
        };
      },
    });
    return succeed({
      name: withSheet(sheet, areaAddress(area)),
      rows: await inParts(rowsOf(rectangles)),
      malformed: [],
      sheets: [],
      sheet,
      place: { sheet, area },
    });
  });
