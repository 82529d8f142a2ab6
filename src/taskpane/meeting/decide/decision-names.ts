import type { DecisionKind } from '../../../finance/decisions/decision';

/** What each decision does, in a few words for the person who chooses it. */
export const decisionHints: Readonly<Record<DecisionKind, string>> = {
  Agree: 'The line goes ahead as it stands, and is Approved where it was not.',
  'Re-profile': 'Part of the target moves to another year.',
  Substitute: 'The line takes on more, in place of another saving. Record the other one too, mostly as Delete.',
  Delete: 'The line stops: nothing more is asked of it. It stays in the table for the record.',
  'More information': 'Nothing changes until the question is answered.',
  Override: 'The line stands at a status of the meeting’s own, until a day.',
};
