import { planEdits, readDecisions, type EditRequest } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { settings } from '../support/sheets';
import { decisionsTable, readAll, twoYears } from './support';

let excel: OpenExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});
const applied = (ref: string): EditRequest => ({
  request: 'edit cell',
  table: 'Decisions',
  field: 'applied',
  ref,
  to: 41884,
  why: 'Applied.',
});
const open = (...reasons: readonly (string | null)[]) => {
  const rows = reasons.map((Reason) => ({ Ref: 'S1', Decision: 'Agree', Reason }));
  excel = openExcel(bookOf(twoYears(), settings, decisionsTable(...rows)));
};

test('decisions that differ in their reason alone are told apart, also where one has none', async () => {
  open('The lease ends.', 'Staff agree.', null);
  const { contents, tracker } = await readAll();
  const keys = readDecisions(contents, tracker.settings).decisions.map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  const plan = planEdits({ title: 'T', contents, requests: keys.map(applied) });
  expect([plan.problems, plan.edits.map(({ row }) => row)]).toEqual([[], [2, 3, 4]]);
});

test('a key of an earlier version of the log, without its reason, finds the only row that it can mean', async () => {
  open('The lease ends.');
  const { contents } = await readAll();
  const plan = planEdits({ title: 'T', contents, requests: [applied('S1 · 41883 · Agree')] });
  expect(plan.edits.map(({ row }) => row)).toEqual([2]);
});

test('a key without its reason that two rows may mean changes neither', async () => {
  open('The lease ends.', 'Staff agree.');
  const { contents } = await readAll();
  const plan = planEdits({ title: 'T', contents, requests: [applied('S1 · 41883 · Agree')] });
  expect([plan.edits, plan.problems.map(({ kind }) => kind)]).toEqual([[], ['duplicate reference']]);
});
