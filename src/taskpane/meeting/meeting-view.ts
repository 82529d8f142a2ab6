import { type CalendarDate } from '../../finance/calendar-date';
import type { DecideDraft } from './decide/decide-draft';

/** The views of the page of a meeting. */
export type MeetingViewName = 'agenda' | 'decisions' | 'papers';

/** A line that the meeting is at. */
export interface OpenedLine {
  readonly ref: string;
  /** The decision that is being written down; null while the line is only looked at. */
  readonly draft: DecideDraft | null;
}

/** What a person has chosen and written on the page of a meeting; it stays while other pages are open. */
export interface MeetingView {
  readonly view: MeetingViewName;
  /** The name of the meeting; null until it is written, while the last one that decided stands in. */
  readonly meeting: string | null;
  /** The day of the meeting; null until it is chosen, while the workbook's own day stands in. */
  readonly date: CalendarDate | null;
  /** Whether only lines with a reason to be talked about are listed. */
  readonly listed: 'agenda' | 'all';
  readonly line: OpenedLine | null;
  /** What a person has said of applying decisions, by key; the others are applied unless a department only asks for them. */
  readonly picked: Readonly<Partial<Record<string, boolean>>>;
  /** Who was there, as written for the minutes. */
  readonly present: string;
}

/** What a person does on the page of a meeting. */
export type MeetingEvent =
  | { readonly kind: 'view chosen'; readonly view: MeetingViewName }
  | { readonly kind: 'meeting named'; readonly meeting: string }
  | { readonly kind: 'date chosen'; readonly date: CalendarDate }
  | { readonly kind: 'list chosen'; readonly listed: MeetingView['listed'] }
  | { readonly kind: 'line opened'; readonly ref: string }
  | { readonly kind: 'line closed' }
  | { readonly kind: 'draft changed'; readonly draft: DecideDraft }
  | { readonly kind: 'draft closed' }
  | { readonly kind: 'decision picked'; readonly key: string; readonly isPicked: boolean }
  | { readonly kind: 'present written'; readonly present: string };

/** The page as it opens. */
export const openingMeeting: MeetingView = {
  view: 'agenda',
  meeting: null,
  date: null,
  listed: 'agenda',
  line: null,
  picked: {},
  present: '',
};

/** The page after what a person did. */
export function reduceMeeting(state: MeetingView, event: MeetingEvent): MeetingView {
  switch (event.kind) {
    case 'view chosen':
      return { ...state, view: event.view, line: null };
    case 'meeting named':
      return { ...state, meeting: event.meeting };
    case 'date chosen':
      return { ...state, date: event.date };
    case 'list chosen':
      return { ...state, listed: event.listed };
    case 'line opened':
      // A draft belongs to its line: the next line begins without one.
      return { ...state, line: { ref: event.ref, draft: null } };
    case 'line closed':
      return { ...state, line: null };
    case 'draft changed':
      return state.line === null ? state : { ...state, line: { ...state.line, draft: event.draft } };
    case 'draft closed':
      return state.line === null ? state : { ...state, line: { ...state.line, draft: null } };
    case 'decision picked':
      return { ...state, picked: { ...state.picked, [event.key]: event.isPicked } };
    case 'present written':
      return { ...state, present: event.present };
  }
}
