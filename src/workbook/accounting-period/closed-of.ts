import type { AssembledWorkbook } from '../assemble-workbook';
import { closedPeriods } from '../month-end/read/read-periods';

/** The closed periods of the year that Settings names, in order. */
export const closedOf = ({ tracker, monthEnd }: AssembledWorkbook): readonly number[] =>
  closedPeriods(monthEnd.tables.periods, tracker.settings.year);
