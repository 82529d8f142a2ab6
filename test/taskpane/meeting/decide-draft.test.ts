import { decisionKinds } from '../../../src/finance/decisions/decision';
import {
  decisionOf,
  type DecideDraft,
  fieldsOf,
  openingDraft,
  unreadable,
} from '../../../src/taskpane/meeting/decide/decide-draft';

const years = [{ startYear: 2014 }, { startYear: 2015 }, { startYear: 2016 }];
const typedIn = { unit: '£000', year: { startYear: 2014 } } as const;
const meeting = { name: ' September ', date: { year: 2014, month: 9, day: 1 } };
const full: DecideDraft = {
  decision: 'Agree',
  amount: '1,500',
  from: '2014',
  to: '2015',
  status: 'Amber',
  until: '31/12/2014',
  reason: ' Later ',
  by: 'Ann',
};
const decisionFrom = (draft: Partial<DecideDraft>) => decisionOf('S1', { ...full, ...draft }, { typedIn, meeting });

test('the form opens to move money from this year to the next', () => {
  expect(openingDraft(years, { startYear: 2015 }, 'Ann')).toMatchObject({ from: '2015', to: '2016', by: 'Ann' });
  expect(openingDraft([], { startYear: 2015 }, '')).toMatchObject({ from: '', to: '' });
});

test('a decision has what its kind asks for, whatever else was typed before the kind was changed', () => {
  expect(decisionFrom({ decision: 'Re-profile' })).toMatchObject({
    amount: 1500,
    fromYear: { startYear: 2014 },
    toYear: { startYear: 2015 },
    status: null,
    until: null,
    reason: 'Later',
  });
  expect(decisionFrom({ decision: 'Override' })).toMatchObject({
    amount: null,
    fromYear: null,
    status: 'Amber',
    until: { year: 2014, month: 12, day: 31 },
    by: 'Ann',
  });
  expect(decisionFrom({ decision: 'Delete' })).toMatchObject({ amount: null, toYear: null, status: null, until: null });
});

test('a decision is of its meeting, trimmed, and of none where the meeting has no name', () => {
  expect(decisionFrom({}).meeting).toBe('September');
  expect(decisionOf('S1', full, { typedIn, meeting: { ...meeting, name: ' ' } }).meeting).toBeNull();
});

test('an amount that cannot be read is said at its field, and only where it is asked for', () => {
  expect([...unreadable({ ...full, decision: 'Re-profile', amount: 'lots' }, typedIn).keys()]).toEqual(['Amount']);
  expect(unreadable({ ...full, decision: 'Agree', amount: 'lots' }, typedIn).size).toBe(0);
  expect(unreadable({ ...full, decision: 'Re-profile' }, typedIn).size).toBe(0);
});

test('every decision asks for a reason', () => {
  for (const kind of decisionKinds) expect(fieldsOf[kind]).toContain('Reason');
});
