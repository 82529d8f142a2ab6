import { rightOf } from '../cells/address';
import { placeOf, rangeOf } from './ranges';
import type { AskedTarget, TableTarget, TargetColumn } from './table-target';

const look =
  'format/fill/color,format/font/bold,format/font/color,format/wrapText,format/horizontalAlignment,format/verticalAlignment';

/** The columns of a target that are not there yet. */
export const columnsToAdd = ({ columns }: TableTarget): readonly TargetColumn[] =>
  columns.filter(({ at }) => at.state === 'toAdd');

/** Asks for the look of the last heading of a plain range, which new headings take over; null where none is added. */
export function askHeadingLook(target: TableTarget): Excel.Range | null {
  const { layout, sheet } = target;
  if (target.table !== null || columnsToAdd(target).length === 0) return null;
  return rangeOf(sheet, { top: layout.area.top, left: rightOf(layout.area) - 1, rows: 1, columns: 1 }).load(look);
}

function takeOver(heading: Excel.Range, from: Excel.Range): void {
  const { fill, font } = from.format;
  // Excel gives white for a cell without a fill: setting it would hide the gridlines.
  if (fill.color !== '' && fill.color !== '#FFFFFF') heading.format.fill.color = fill.color;
  heading.format.font.bold = font.bold;
  heading.format.font.color = font.color;
  heading.format.wrapText = from.format.wrapText;
  heading.format.horizontalAlignment = from.format.horizontalAlignment;
  heading.format.verticalAlignment = from.format.verticalAlignment;
}

/**
 * Adds the columns that are missing. An Excel table is resized over the empty cells beside it, which moves nothing; to
 * add a table column would push the cells on its right aside.
 */
export function addColumns(target: TableTarget, asked: AskedTarget, headingLook: Excel.Range | null): void {
  const { layout, sheet, table } = target;
  const added = columnsToAdd(target);
  for (const { name, at } of added) {
    const heading = rangeOf(sheet, { top: layout.area.top, left: at.column, rows: 1, columns: 1 });
    heading.values = [[name]];
    if (headingLook !== null) takeOver(heading, headingLook);
  }
  if (table !== null && asked.tableArea !== null && added.length > 0) {
    const now = placeOf(asked.tableArea);
    table.resize(rangeOf(sheet, { ...now, columns: now.columns + added.length }));
  }
}
