import type { CalendarDate } from '../../finance/calendar-date';
import { meetingsOf } from '../../workbook';
import type { Reading } from '../pane-workbook';
import type { MeetingView } from './meeting-view';

/** The meeting in hand. */
export interface MeetingInHand {
  /** `''` until it is named. */
  readonly name: string;
  readonly date: CalendarDate;
}

/** The meeting in hand: as it is written, else the last that decided anything, on the workbook's own day. */
export function meetingInHand(
  reading: Reading,
  { meeting, date }: Pick<MeetingView, 'meeting' | 'date'>,
): MeetingInHand {
  return {
    name: meeting ?? meetingsOf(reading).at(-1)?.meeting ?? '',
    date: date ?? reading.tracker.settings.asAt,
  };
}

/** The name of a meeting as it is recorded; null where it has none. */
export const nameOf = ({ name }: MeetingInHand): string | null => (name.trim() === '' ? null : name.trim());
