import { type Dispatch, useReducer } from 'react';
import { type MeetingEvent, type MeetingView, openingMeeting, reduceMeeting } from './meeting-view';

/** What a person has chosen and written on the page of a meeting. */
export const useMeetingView = (): readonly [MeetingView, Dispatch<MeetingEvent>] =>
  useReducer(reduceMeeting, openingMeeting);
