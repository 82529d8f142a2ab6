import type { Cell } from '../book';

/** How many days later the same date is counted in the 1900 date system than in the 1904 one. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * A cell of a workbook in the 1904 date system with its date counted as in the 1900 one, which is what the stand-in calculates in
 * (`direction` 1), or the reverse (`direction` -1). What is a date is known by its number format alone.
 */
export function movedDate(cell: Cell, numberFormat: string | undefined, direction: 1 | -1): Cell {
  if (typeof cell.value !== 'number' || !showsDate(numberFormat)) return cell;
  return { ...cell, value: cell.value + direction * DAYS_BETWEEN_SYSTEMS };
}

/** Whether a number format shows a day, a month by its name, or a year. */
function showsDate(numberFormat: string | undefined): boolean {
  const bare = (numberFormat ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[dy]|mmm/i.test(bare);
}
