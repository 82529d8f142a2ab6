import { formatMediumDate } from '../../../finance/calendar-date';
import { fromSerial } from '../../../finance/excel-serial';
import { formatNumber } from '../../../finance/money';
import type { CellContent } from '../../../workbook';

const datedFields: readonly string[] = [
  'milestoneDue',
  'updated',
  'date',
  'until',
  'applied',
  'due',
  'done',
  'taken',
  'when',
];
const datedHeading = /\b(?:date|due|until|applied|updated|done|taken|when|as at)\b/i;
/** From 1950 to 2200: a number outside stands in a column of dates by mistake, and is shown as it is. */
const dates = { first: 18_264, last: 109_938 };

/** Where a cell stands, as far as it tells how its number is meant. */
export interface ColumnOfValue {
  /** As its heading says; in Settings, the setting that the row is about. */
  readonly heading: string;
  /** Our name of the column; null where only the heading is known. */
  readonly field: string | null;
}

/** What a cell holds, as a reader writes it: dates as dates, confidence as a percentage; null for a blank cell. */
export function sayValue(content: CellContent, { heading, field }: ColumnOfValue): string | null {
  if (typeof content === 'object') return content.formula;
  if (content === '') return null;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string') return content;
  if (field === 'confidence') return `${formatNumber(content * 100)}%`;
  const isDate = (field !== null && datedFields.includes(field)) || datedHeading.test(heading);
  if (!isDate || content < dates.first || content > dates.last) return formatNumber(content, 4);
  // A moment is said by its day.
  const date = fromSerial(Math.floor(content));
  return date.ok ? formatMediumDate(date.value) : formatNumber(content, 4);
}
