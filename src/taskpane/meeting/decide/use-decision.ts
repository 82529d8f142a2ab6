import { useMemo } from 'react';
import { checkDraft, type DecisionDraft, type DraftCheck } from '../../../workbook';
import type { Reading } from '../../pane-workbook';
import { type MeetingInHand, meetingMessage } from '../meeting-facts';
import { type DecideDraft, type DecideField, decisionOf, fieldsOf, unreadable } from './decide-draft';

/** A decision that is being written down, checked at every key without asking Excel. */
export interface DecisionInHand {
  readonly decision: DecisionDraft;
  readonly check: DraftCheck;
  /** What is wrong or missing, at the first field that it concerns. */
  readonly wrong: ReadonlyMap<DecideField, string>;
  /** Why the meeting's name will not do; null where it will. */
  readonly wrongMeeting: string | null;
  /** What is wrong with something that the form does not ask for, such as the line itself. */
  readonly elsewhere: readonly string[];
  readonly isRight: boolean;
}

/** Checks a draft against the workbook as it was last read. */
export function useDecision(reading: Reading, ref: string, draft: DecideDraft, meeting: MeetingInHand): DecisionInHand {
  const { settings } = reading.tracker;
  const decision = useMemo(
    () => decisionOf(ref, draft, { typedIn: settings, meeting }),
    [ref, draft, settings, meeting],
  );
  const check = useMemo(() => checkDraft(reading, decision), [reading, decision]);
  return useMemo(() => {
    const asked = fieldsOf[draft.decision];
    const wrong = new Map(unreadable(draft, settings));
    const elsewhere: string[] = [];
    for (const { fields, message } of check.problems) {
      const field = asked.find((one) => fields.includes(one));
      if (field === undefined) elsewhere.push(message);
      else if (!wrong.has(field)) wrong.set(field, message);
    }
    const wrongMeeting = meetingMessage(decision.meeting);
    const isRight = wrong.size === 0 && elsewhere.length === 0 && wrongMeeting === null;
    return { decision, check, wrong, wrongMeeting, elsewhere, isRight };
  }, [decision, check, draft, settings]);
}
