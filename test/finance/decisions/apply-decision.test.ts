import { applyDecision } from '../../../src/finance/decisions/apply-decision';
import type { Decision } from '../../../src/finance/decisions/decision';
import { describeRefusal, type Refusal } from '../../../src/finance/decisions/refusal';
import type { SavingsLine, Stage } from '../../../src/finance/savings-line';
import { decisionOf, meeting, planned, years } from './support';

const [in2014, in2015, in2016] = years;
const move = (given: Partial<Decision>) =>
  decisionOf({ decision: 'Re-profile', fromYear: in2015 ?? null, toYear: in2016 ?? null, amount: 1500, ...given });
const apply = (line: SavingsLine, decision: Decision) => {
  const applied = applyDecision(line, decision, meeting);
  if (!applied.ok) throw new Error(`Refused: ${applied.error.kind}`);
  return applied.value;
};
const refused = (line: SavingsLine, decision: Decision): Refusal => {
  const applied = applyDecision(line, decision, meeting);
  if (applied.ok) throw new Error('It is expected to be refused.');
  return applied.error;
};
const targets = (line: SavingsLine) => line.years.map(({ target }) => target);

describe('a re-profile', () => {
  const plan = planned([3400, 8640, 1090, 110]);

  it('moves £1.5m from 2015/16 to 2016/17 (paragraph 10)', () => {
    const { line, changes } = apply(plan, move({}));
    expect(targets(line)).toEqual([3400, 7140, 2590, 110]);
    expect(changes).toEqual([
      { field: 'target', year: in2015, from: 8640, to: 7140 },
      { field: 'target', year: in2016, from: 1090, to: 2590 },
    ]);
  });

  it('fills a blank year that has a column', () => {
    expect(targets(apply(planned([3, 5]), move({ amount: 2 })).line)).toEqual([3, 3, 2]);
  });

  it.each<[Refusal['kind'], Partial<Decision>, SavingsLine]>([
    ['more than there is', { amount: 8641 }, plan],
    ['more than there is', {}, planned([1])],
    ['no column', { toYear: { startYear: 2018 } }, plan],
    ['no column', { fromYear: { startYear: 2013 } }, plan],
    ['same year', { toYear: in2015 ?? null }, plan],
    ['amount not positive', { amount: -1 }, plan],
    ['amount not positive', { amount: 0 }, plan],
    ['amount not positive', { amount: NaN }, plan],
    ['incomplete', { amount: null, fromYear: null }, plan],
  ])('is refused: %s %j', (kind, given, line) => {
    expect(refused(line, move(given)).kind).toBe(kind);
  });

  it('says how much there is', () => {
    expect(refused(plan, move({ amount: 9000 }))).toMatchObject({ there: 8640, asked: 9000, year: in2015 });
    expect(refused(plan, move({ amount: null, fromYear: null }))).toMatchObject({ missing: ['From year', 'Amount'] });
  });
});

describe('agreeing', () => {
  it.each<[Stage | null, Stage]>([
    ['Awaiting decision', 'Approved'],
    ['Idea', 'Approved'],
    [null, 'Approved'],
    ['Approved', 'Approved'],
    ['In delivery', 'In delivery'],
  ])('makes of a line at %s one at %s', (stage, after) => {
    expect(apply(planned([1], { stage }), decisionOf({ decision: 'Agree' })).line.stage).toBe(after);
  });

  it('does not take up a line that is stopped', () => {
    expect(refused(planned([1], { stage: 'Stopped' }), decisionOf({ decision: 'Agree' })).kind).toBe('stopped');
  });
});

describe('a deletion', () => {
  it('stops the line and takes back what is still to come, but not what is past or delivered', () => {
    const line = planned([100, 50, null, 0], { forecasts: [90, 40], delivered: 30, stage: 'In delivery' });
    const current = { ...meeting, year: in2014 ?? meeting.year };
    const applied = applyDecision(line, decisionOf({ decision: 'Delete' }), current);
    expect(applied).toMatchObject({
      ok: true,
      value: {
        line: {
          stage: 'Stopped',
          years: [
            { target: 0, forecast: 30 },
            { target: 0, forecast: 0 },
            { target: null, forecast: null },
            { target: 0, forecast: null },
          ],
        },
      },
    });
    const later = applyDecision(line, decisionOf({ decision: 'Delete' }), { ...meeting, year: { startYear: 2015 } });
    expect(later.ok && later.value.line.years[0]).toMatchObject({ target: 100, forecast: 90 });
  });

  it('is refused only where nothing is left to take back', () => {
    const decision = decisionOf({ decision: 'Delete' });
    expect(targets(apply(planned([5], { stage: 'Stopped' }), decision).line)).toEqual([0]);
    expect(refused(apply(planned([5]), decision).line, decision).kind).toBe('already stopped');
  });
});

describe('a substitution', () => {
  const decision = decisionOf({ decision: 'Substitute', toYear: in2015 ?? null, amount: 0.2 });

  it('has the line that steps in bring so much more', () => {
    expect(targets(apply(planned([null, 0.1]), decision).line)).toEqual([null, 0.3]);
    expect(targets(apply(planned([null, null]), { ...decision, fromYear: in2015 ?? null }).line)).toEqual([null, 0.2]);
  });

  it('is refused for two years, and on a line that is stopped', () => {
    expect(refused(planned([1]), { ...decision, fromYear: in2014 ?? null }).kind).toBe('two years');
    expect(refused(planned([1], { stage: 'Stopped' }), decision).kind).toBe('stopped');
  });
});

describe('more information', () => {
  it('asks a question and changes nothing', () => {
    const line = planned([1]);
    const decision = decisionOf({ decision: 'More information', reason: ' Who pays? ' });
    expect(apply(line, decision)).toEqual({ line, changes: [], override: null, question: 'Who pays?' });
    expect(refused(line, { ...decision, reason: ' ' })).toMatchObject({ kind: 'incomplete', missing: ['Reason'] });
  });
});

describe('an override', () => {
  const decision = decisionOf({
    decision: 'Override',
    status: 'Amber',
    until: meeting.asAt,
    reason: 'A contract is signed',
    by: 'Cllr Ruth',
  });

  it('stands to the end of its last day', () => {
    expect(apply(planned([1]), decision).override).toMatchObject({ ref: 'S1', status: 'Amber', until: meeting.asAt });
    expect(refused(planned([1]), { ...decision, until: { year: 2014, month: 8, day: 31 } }).kind).toBe('until is past');
  });

  it.each([
    ['Status', 'status'],
    ['Until', 'until'],
    ['Reason', 'reason'],
    ['By', 'by'],
  ] as const)('is refused without %s', (column, field) => {
    expect(refused(planned([1]), { ...decision, [field]: null })).toMatchObject({ missing: [column] });
  });
});

describe('a refusal', () => {
  it('names the line, the sum there is and the year', () => {
    const words = describeRefusal('S1', refused(planned([3400, 8640]), move({ amount: 9000 })), '£000');
    for (const part of ['S1', '£8,640k', '£9,000k', '2015/16']) expect(words).toContain(part);
  });
});
