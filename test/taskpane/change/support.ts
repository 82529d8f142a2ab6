import { fail, succeed } from '../../../src/finance/result';
import type { Done, Proposal } from '../../../src/taskpane/change/operation';
import { failed } from '../support/lines';

/** A receipt that says nothing but what is given. */
export const doneOf = (more: Partial<Done> = {}): Done => ({
  heading: 'Done',
  lead: '',
  facts: [],
  where: [],
  undo: () => Promise.resolve(fail(failed('nothing to undo'))),
  ...more,
});

/** A proposal of nothing but what is given, which succeeds. */
export const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  lead: '1 cell of 1 line will change.',
  groups: [],
  besides: [],
  losses: [],
  problems: [],
  obstacle: null,
  isEmpty: false,
  press: 'Write to the sheet',
  apply: () => Promise.resolve(succeed(doneOf())),
  ...more,
});
