import { formatMediumDate } from '../../finance/calendar-date';
import { fromSerial } from '../../finance/excel-serial';
import { sizeOfRun, type LoggedRun } from '../../workbook';
import { sizeWords } from '../change/edits/size-words';

/** When a run was, by whom, and how much it changed: `1 Sep 2014, by Ann, 4 cells`. */
export function runWords({ whenSerial, by, changes }: LoggedRun): string {
  const who = by.trim() === '' ? null : `by ${by}`;
  const parts = [dayOf(whenSerial), who, ...sizeWords(sizeOfRun(changes))];
  return parts.filter((part) => part !== null).join(', ');
}

/** By which run a run was undone, and when: `Undone on 1 Sep 2014, 14:30, by run 4`; null while it holds. */
export function undoneWords({ undoneBy }: LoggedRun): string | null {
  if (undoneBy === null) return null;
  const day = dayOf(undoneBy.whenSerial);
  const when = day === null ? '' : ` on ${day}, ${timeOf(undoneBy.whenSerial ?? 0)},`;
  return `Undone${when} by run ${undoneBy.run}`;
}

/** The runs that people look for, the newest first: an undo of a whole run is told with the run that it undid. */
export const shownRuns = (runs: readonly LoggedRun[]): readonly LoggedRun[] =>
  runs.filter(({ undoesWhole }) => !undoesWhole).reverse();

function dayOf(serial: number | null): string | null {
  const date = serial === null ? null : fromSerial(Math.floor(serial));
  return date?.ok === true ? formatMediumDate(date.value) : null;
}

/** The time of day, in which Excel counts parts of a day. */
function timeOf(serial: number): string {
  const minutes = Math.round((serial % 1) * 24 * 60) % (24 * 60);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
