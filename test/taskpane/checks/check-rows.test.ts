import type { OverrideReview } from '../../../src/finance/review/overrides';
import { type CheckFindings, checkRows } from '../../../src/taskpane/checks/check-rows';
import type { AssessedSaving, Reconciliation } from '../../../src/workbook';
import { assessment, saving } from '../support/lines';

const none: CheckFindings = {
  totals: [],
  claims: [],
  hasClaims: true,
  since: null,
  overrides: [],
  gap: null,
  unit: '£000',
};
const rowOf = (name: string, more: Partial<CheckFindings>, isWaiting = false) =>
  checkRows({ ...none, ...more }, isWaiting).find((row) => row.name === name);
const total = (verdict: Reconciliation['verdict']): Reconciliation => ({
  table: 'Savings',
  cell: 'Savings!K26',
  what: 'Total, 2014/15 Target',
  stated: 13.24,
  sum: 13.25,
  difference: -0.01,
  verdict,
  rounding: 0,
  suspects: [],
});
const override = (daysLeft: number): OverrideReview<AssessedSaving> => ({
  override: { ref: 'S1', status: 'Green', reason: 'Because', by: 'Ann', until: { year: 2014, month: 9, day: 30 } },
  line: null,
  state: daysLeft < 0 ? 'expired' : 'in force',
  daysLeft,
  against: null,
});

test('totals are in order as long as none disagrees', () => {
  expect(rowOf('totals', { totals: [total('Agrees'), total('Agrees within rounding')] })?.tone).toBe('good');
  const wrong = rowOf('totals', { totals: [total('Agrees'), total('Does not agree')] });
  expect(wrong).toMatchObject({ tone: 'warning' });
  expect(wrong?.says).toContain('1 of 2');
});

test('what is not known is not called good', () => {
  expect(rowOf('totals', {})?.tone).toBe('unknown');
  expect(rowOf('claims', { hasClaims: false })?.tone).toBe('unknown');
  expect(rowOf('claims', {})?.tone).toBe('good');
  expect(rowOf('changes', {})?.tone).toBe('unknown');
  expect(rowOf('changes', {}, true)?.says).not.toBe(rowOf('changes', {})?.says);
});

test('claims are weighed by their money', () => {
  const line = saving('S1', assessment('Red'), { money: 1200 });
  const row = rowOf('claims', { claims: [{ line, claimed: 'Green', computed: 'Red', verdict: 'claimed better' }] });
  expect(row?.tone).toBe('warning');
  expect(row?.says).toContain('1,200');
});

test('an override is to be looked at when it has ended or is about to', () => {
  expect(rowOf('overrides', { overrides: [override(200)] })?.tone).toBe('good');
  expect(rowOf('overrides', { overrides: [override(3)] })?.tone).toBe('warning');
  expect(rowOf('overrides', { overrides: [override(-3), override(200)] })).toMatchObject({
    tone: 'warning',
    says: '1 expired, 1 in force',
  });
});
