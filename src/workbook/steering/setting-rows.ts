import { bottomOf, cellAddress, withSheet } from '../cells/address';
import type { Block } from '../cells/block';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import { fail, type Result, succeed } from '../../finance/result';
import type { Unreadable } from '../../finance/unreadable';
import { columnsOf } from '../lines/columns';
import type { Candidate } from '../locate/candidates';

/** A row of the Settings table in which a value stands. */
export interface SettingRow {
  /** As it is written. */
  readonly name: string;
  /** An error of a formula cannot be read. */
  readonly value: Result<CellValue, Unreadable>;
  /** The cell of the value, with its sheet. */
  readonly cell: string;
}

/** The rows of the Settings table that have a value, from top to bottom. */
export function settingRows(table: Candidate, cells: Block): readonly SettingRow[] {
  const columns = columnsOf<'Settings'>(table);
  const [name, value] = [columns.plain('setting'), columns.plain('value')];
  if (name === undefined || value === undefined) return [];
  const rows: SettingRow[] = [];
  for (let row = table.area.top + 1; row < bottomOf(table.area); row += 1) {
    const found = cells.value(row, value.column);
    if (isBlank(found)) continue;
    rows.push({
      name: cellText(cells.value(row, name.column)),
      value: isErrorValue(found) ? fail({ found: `the error ${found}`, expected: 'a value' }) : succeed(found),
      cell: withSheet(table.sheet, cellAddress(row, value.column)),
    });
  }
  return rows;
}

/** `Unit (£, £000, £m)` is the setting `Unit`: what stands in brackets explains it. */
export const withoutExplanation = (name: string): string => name.replace(/\(.*\)/, '');
