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

/** What is said at the field of the meeting's name where a decision has none: minutes are made by meeting. */
export const meetingMessage = (name: string | null): string | null =>
  (name ?? '').trim() === '' ? 'Give the name of the meeting. Without it the decision cannot be minuted.' : null;

/** The name of a meeting as it is recorded; null where it has none. */
export const nameOf = ({ name }: MeetingInHand): string | null => (name.trim() === '' ? null : name.trim());
