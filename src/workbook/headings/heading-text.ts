import { monthNames } from '../../finance/calendar-date';
import { fromSerial } from '../../finance/excel-serial';
import { cellText, isErrorValue, type CellValue } from '../cells/cell-value';

const firstSerial = 36_526;
const lastSerial = 73_050;

/**
 * A heading as text. A number that is a day from 2000 to 2099 stands for its month, because `Apr-14` typed into a
 * heading becomes a date; an error says nothing.
 */
export function headingText(value: CellValue): string {
  if (isErrorValue(value)) return '';
  if (typeof value !== 'number' || value < firstSerial || value > lastSerial) return cellText(value);
  const date = fromSerial(value);
  return date.ok ? (monthNames[date.value.month - 1] ?? '') : cellText(value);
}
