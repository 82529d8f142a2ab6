import { assessSaving } from '../../../src/finance/rag/assess-saving';
import { applyOverride } from '../../../src/finance/rag/override';
import { agenda } from '../../../src/finance/review/agenda';
import type { AssessedSavingsLine } from '../../../src/finance/review/assessed-line';
import { claimedAgainstComputed } from '../../../src/finance/review/claimed';
import { reviewOverrides } from '../../../src/finance/review/overrides';
import { starChamberOrder } from '../../../src/finance/review/star-chamber-order';
import { context, saving } from '../support';

function assessed(given: Parameters<typeof saving>[0]): AssessedSavingsLine {
  const line = saving(given);
  return { line, assessment: assessSaving(line, {}, context), money: Math.abs(given.target ?? 0) };
}

const green = assessed({ ref: 'G', target: 100, forecast: 100 });
const red = assessed({ ref: 'R', target: 400, forecast: 100, claimedRag: 'Green' });
const bigRed = assessed({ ref: 'R2', target: 900, forecast: 100, claimedRag: ' red ' });
const amber = assessed({ ref: 'A', target: 500, forecast: 490, claimedRag: 'Red' });
const grey = assessed({ ref: 'X', target: 50, claimedRag: 'A/G' });
const blue = assessed({ ref: 'B', target: 70, delivered: 70 });
const lines = [green, red, amber, grey, blue, bigRed];

describe('claimed against computed', () => {
  it('lists where they differ, by money, with what is no status as unreadable', () => {
    expect(claimedAgainstComputed(lines).map(({ line, verdict }) => [line.line.ref, verdict])).toEqual([
      ['A', 'claimed worse'],
      ['R', 'claimed better'],
      ['X', 'cannot be read'],
    ]);
  });

  it('leaves out a line of which nothing is asked this year', () => {
    const later = assessed({ ref: 'L', target: 0, forecast: 0, claimedRag: 'Amber' });
    expect(later.assessment.decidedBy).toBe('not this year');
    expect(claimedAgainstComputed([later])).toEqual([]);
  });

  it('compares with the computed status where an override stands over it', () => {
    const until = { year: 2014, month: 12, day: 31 };
    const override = { ref: 'R', status: 'Green', reason: 'Signed.', by: 'J. Smith', until } as const;
    const overridden = { ...red, assessment: applyOverride(red.assessment, override, context.asAt) };
    expect(claimedAgainstComputed([overridden])).toMatchObject([{ verdict: 'claimed better', computed: 'Red' }]);
  });
});

describe('overrides', () => {
  it('come with their expiry, the expired first, and with the line they stand over if there is one', () => {
    const override = (ref: string, month: number) =>
      ({ ref, status: 'Green', reason: 'Signed.', by: 'J. Smith', until: { year: 2014, month, day: 1 } }) as const;
    const reviews = reviewOverrides([override('r', 12), override('G', 9), override('gone', 8)], lines, context.asAt);
    expect(reviews.map(({ override: { ref }, state, against, daysLeft }) => [ref, state, against, daysLeft])).toEqual([
      ['gone', 'expired', null, -31],
      ['G', 'in force', 'as computed', 0],
      ['r', 'in force', 'better than computed', 91],
    ]);
  });
});

describe('the order of a star chamber', () => {
  it('is Red, Amber, Grey, Green, Blue, each with the most money first', () => {
    expect(starChamberOrder(lines).map(({ line }) => line.ref)).toEqual(['R2', 'R', 'A', 'X', 'G', 'B']);
  });
});

describe('the agenda', () => {
  const none = { changes: [], directions: [] };

  it('takes every line that there is a reason for, with its reasons', () => {
    const proposed = assessed({ ref: 'P', target: 10, forecast: 10, stage: 'Proposed' });
    const { items, leftOut } = agenda([...lines, proposed], none);
    expect(items.map(({ line, reasons }) => [line.line.ref, ...reasons])).toEqual([
      ['R2', 'Red'],
      ['R', 'Red', 'Claimed better than computed'],
      ['P', 'Red', 'Decision to take'],
      ['A', 'Amber'],
      ['X', 'Cannot be assessed'],
    ]);
    expect(leftOut).toBe(0);
  });

  it('takes a green line that changed without a decision or worsened', () => {
    const change = {
      kind: 'target lowered',
      refs: ['g'],
      title: null,
      department: null,
      before: null,
      after: null,
      targets: [],
      money: 1,
      says: '',
      decision: null,
    } as const;
    expect(agenda([green], { ...none, changes: [change] }).items).toMatchObject([
      { reasons: ['Changed without a decision'] },
    ]);
    const decision = { ref: 'G', decision: 'Delete', date: null, amount: null, fromYear: null, toYear: null } as const;
    expect(agenda([green], { ...none, changes: [{ ...change, decision }] }).items).toEqual([]);
  });

  it('says how many it left out where there is no room, and keeps the weightiest', () => {
    const { items, leftOut } = agenda(lines, none, 3);
    expect(items.map(({ line }) => line.line.ref)).toEqual(['R2', 'R', 'X']);
    expect(leftOut).toBe(1);
  });
});
