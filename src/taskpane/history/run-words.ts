import { formatMediumDate } from '../../finance/calendar-date';
import { fromSerial } from '../../finance/excel-serial';
import type { LoggedRun } from '../../workbook';
import { count } from '../format/figures';

/** When a run was, by whom, and how much it changed: `1 Sep 2014, by Ann, 4 changes`. */
export function runWords({ whenSerial, by, changes }: LoggedRun): string {
  const date = whenSerial === null ? null : fromSerial(Math.floor(whenSerial));
  const when = date?.ok === true ? formatMediumDate(date.value) : null;
  const who = by.trim() === '' ? null : `by ${by}`;
  return [when, who, count(changes.length, 'change')].filter((part) => part !== null).join(', ');
}

/** The runs that a person may want to take back, the newest first: neither undone nor undoing another. */
export const undoableRuns = (runs: readonly LoggedRun[]): readonly LoggedRun[] =>
  runs.filter(({ undoes, isUndone }) => undoes === null && !isUndone).reverse();
