import fc from 'fast-check';
import type { ChangeKind, DecisionTaken } from '../../../src/finance/review/changes/change';
import { changesBetween, quietChanges } from '../../../src/finance/review/changes/changes-between';
import type { LineState } from '../../../src/finance/review/line-state';
import { atOnce } from '../../../src/finance/steps';
import { comparison, decided, now, state, then } from './support';

function between(
  before: LineState | readonly LineState[],
  after: LineState | readonly LineState[],
  decisions: readonly DecisionTaken[] = [],
) {
  return atOnce(changesBetween(then(...[before].flat()), now(...[after].flat()), decisions, comparison));
}

function kinds(...given: Parameters<typeof between>): readonly ChangeKind[] {
  return between(...given).map(({ kind }) => kind);
}

describe('changes of targets', () => {
  const leicestershire = state({ targets: [3400, 8640, 1090, 110] });

  it('tell lowered and raised from moved between years with the total kept', () => {
    expect(between(leicestershire, state({ targets: [3400, 8140, 1090, 110] }))).toMatchObject([
      { kind: 'target lowered', money: 500, refs: ['S1'], decision: null },
    ]);
    expect(kinds(leicestershire, state({ targets: [3400, 9000, 1090, 110] }))).toEqual(['target raised']);
    expect(between(leicestershire, state({ targets: [3400, 7140, 2590, 110] }))).toMatchObject([
      { kind: 're-profiled', money: 1500, before: '2015/16 £8,640k, 2016/17 £1,090k' },
    ]);
  });

  it('count what was lowered, also where another year was raised by part of it', () => {
    expect(between(state({ targets: [400, 100] }), state({ targets: [100, 150] }))).toMatchObject([
      { kind: 'target lowered', money: 300 },
    ]);
  });

  it('are one change of the whole where a year comes or goes for all lines', () => {
    const two = (targets: readonly number[]) => [state({ ref: 'S1', targets }), state({ ref: 'S2', targets })];
    expect(between(two([10, 20]), two([10]))).toMatchObject([{ kind: 'year gone', money: 40, refs: [] }]);
    expect(between(two([10]), two([10, 20]))).toMatchObject([{ kind: 'year new', money: 40, refs: [] }]);
  });

  it('are decided where several decisions add up to them, year by year, and to nothing else', () => {
    const [first, second, third] = [2014, 2015, 2016].map((startYear) => ({ startYear }));
    const move = (amount: number, fromYear = first, toYear = second): DecisionTaken => ({
      ...decided('Re-profile', 'S1', amount),
      fromYear: fromYear ?? null,
      toYear: toYear ?? null,
    });
    const substitute: DecisionTaken = { ...decided('Substitute', 'S1', 50), toYear: second ?? null };
    const quiet = (after: readonly number[], decisions: readonly DecisionTaken[]) =>
      quietChanges(between(state({ targets: [300, 0, 10] }), state({ targets: after }), decisions)).length;
    expect(quiet([200, 150, 10], [move(100), substitute])).toBe(0);
    expect(quiet([200, 0, 110], [move(100), move(100, second, third)])).toBe(0);
    expect(quiet([190, 150, 10], [move(100), substitute])).toBe(1);
    expect(quiet([200, 50, 10], [move(100), substitute])).toBe(1);
    expect(quiet([200, 150, 20], [move(100), substitute])).toBe(1);
  });

  it('are quiet unless a decision since then allows so much', () => {
    const moved = state({ targets: [3400, 7140, 2590, 110] });
    const isQuiet = (decision: DecisionTaken) => quietChanges(between(leicestershire, moved, [decision])).length > 0;
    expect(isQuiet(decided('Re-profile', 's1', 1500))).toBe(false);
    expect(isQuiet(decided('Re-profile', 'S1'))).toBe(false);
    expect(isQuiet(decided('Re-profile', 'S1', 1000))).toBe(true);
    expect(isQuiet(decided('Re-profile', 'S2', 1500))).toBe(true);
    expect(isQuiet(decided('Override', 'S1', 1500))).toBe(true);
    expect(isQuiet({ ...decided('Re-profile', 'S1', 1500), date: { year: 2014, month: 5, day: 1 } })).toBe(true);
    expect(isQuiet({ ...decided('Re-profile', 'S1', 1500), date: null })).toBe(true);
    const between2015And = (startYear: number) => ({
      ...decided('Re-profile', 'S1', 1500),
      fromYear: { startYear: 2015 },
      toYear: { startYear },
    });
    expect(isQuiet(between2015And(2016))).toBe(false);
    expect(isQuiet(between2015And(2017))).toBe(true);
    const inTwo = [decided('Re-profile', 'S1', 1000), decided('Re-profile', 'S1', 500)];
    expect(quietChanges(between(leicestershire, moved, inTwo))).toEqual([]);
  });

  it('are decided where an override set another status than before', () => {
    const [was, is] = [
      state({ rag: 'Red', targets: [400] }),
      state({ rag: 'Amber', targets: [400], isOverridden: true }),
    ];
    expect(between(was, is, [decided('Override')])).toMatchObject([
      { kind: 'overridden', before: 'Red', after: 'Amber', decision: { decision: 'Override' } },
    ]);
    expect(quietChanges(between(was, is, []))).toHaveLength(1);
    expect(between(was, { ...is, isOverridden: false }, [])).toEqual([]);
    expect(between({ ...was, rag: null }, is, [])).toEqual([]);
  });

  it('keep the total in every re-profile, and none is seen where nothing changed', () => {
    const targets = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(targets, fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 500 }), (before, from, to, amount) => {
        const first = state({ targets: before });
        expect(between(first, state({ targets: before }))).toEqual([]);
        const known = before.map((target) => target ?? 1);
        const after = known.map(
          (target, place) => target - (place === from ? amount : 0) + (place === to ? amount : 0),
        );
        const isMove = from !== to && from < known.length && to < known.length;
        fc.pre(isMove);
        expect(between(state({ targets: known }), state({ targets: after }))).toMatchObject([
          { kind: 're-profiled', money: amount },
        ]);
      }),
    );
  });
});

describe('changes of a line', () => {
  it('are seen in milestone, stage, kind, cash, owner and title', () => {
    const day = (month: number) => ({ year: 2014, month, day: 1 });
    const of = (before: Parameters<typeof state>[0], after: Parameters<typeof state>[0]) =>
      kinds(state({ targets: [10], ...before }), state({ targets: [10], ...after }));
    expect(of({ milestoneDue: day(9) }, { milestoneDue: day(12) })).toEqual(['milestone moved']);
    expect(of({ milestoneDue: day(9) }, {})).toEqual(['milestone moved']);
    expect(of({}, { milestoneDue: day(9) })).toEqual([]);
    expect(of({ stage: 'In delivery' }, { stage: 'Approved' })).toEqual(['stage back']);
    expect(of({ stage: 'Approved' }, { stage: 'In delivery' })).toEqual([]);
    expect(of({ stage: 'Approved' }, { stage: 'Stopped' })).toEqual(['stopped']);
    expect(of({ kind: 'Recurring' }, { kind: 'One-off' })).toEqual(['kind changed']);
    expect(of({ kind: null }, { kind: 'One-off' })).toEqual([]);
    expect(of({ cash: 'Cashable' }, { cash: 'Avoidance' })).toEqual(['cash changed']);
    expect(of({ owner: 'J. Smith' }, { owner: 'A. Jones' })).toEqual(['owner changed']);
    expect(of({ owner: 'J. Smith' }, { owner: 'j. smith ' })).toEqual([]);
    expect(of({ title: 'Early help review' }, { title: 'Review of early help' })).toEqual([]);
    expect(of({ title: 'Early help review' }, { title: 'Transport contracts' })).toEqual(['another saving']);
    expect(of({ delivered: 10 }, { delivered: 4 })).toEqual(['delivered lowered']);
  });

  it('are not seen in what is delivered where another year has begun', () => {
    const before = { asAt: { year: 2014, month: 3, day: 1 }, lines: [state({ delivered: 10 })] };
    expect(atOnce(changesBetween(before, now(state({ delivered: 0 })), [], comparison))).toEqual([]);
  });
});

describe('lines that come and go', () => {
  const line = { title: 'Placement mix', department: 'Children', targets: [400, 250] };

  it('are removed or added, covered by their own decisions alone', () => {
    const gone = between(state(line), [], [decided('Delete')]);
    expect(gone).toMatchObject([{ kind: 'removed', money: 650, decision: { decision: 'Delete' } }]);
    expect(kinds([], [state(line)])).toEqual(['added']);
    expect(quietChanges(between(state(line), [], [decided('Agree')])).map(({ kind }) => kind)).toContain('removed');
  });

  it('are renumbered where title and department go on, and a lowered target does not hide behind it', () => {
    expect(between(state(line), state({ ...line, ref: 'S7', targets: [400, 200] }))).toMatchObject([
      { kind: 'renumbered', refs: ['S1', 'S7'] },
      { kind: 'target lowered', money: 50, refs: ['S7'] },
    ]);
    expect(kinds(state(line), state({ ...line, ref: 'S7', title: 'The placement mix' }))).toEqual(['renumbered']);
  });

  it('are substituted where a like amount stands in the same department', () => {
    const other = (given: Parameters<typeof state>[0]) => state({ ref: 'S7', title: 'Transport', ...given });
    expect(between(state(line), other({ department: 'Children', targets: [400, 240] }))).toMatchObject([
      { kind: 'substituted', refs: ['S1', 'S7'] },
    ]);
    const elsewhere = kinds(state(line), other({ department: 'Adults', targets: [400, 240] }));
    expect([...elsewhere].sort()).toEqual(['added', 'removed']);
    const muchLess = kinds(state(line), other({ department: 'Children', targets: [100, 100] }));
    expect([...muchLess].sort()).toEqual(['added', 'removed']);
    const covered = between(state(line), other({ department: 'Children', targets: [400, 240] }), [
      decided('Substitute', 'S7', 640),
    ]);
    expect(quietChanges(covered)).toEqual([]);
  });

  it('are each used once, however alike they are', () => {
    const many = (prefix: string) => ['1', '2', '3'].map((place) => state({ ...line, ref: `${prefix}${place}` }));
    const found = between(many('S'), many('T')).filter(({ kind }) => kind === 'renumbered');
    expect(new Set(found.flatMap(({ refs }) => refs)).size).toBe(6);
  });
});

describe('a saving that may be counted twice', () => {
  const line = { title: 'Placement mix', department: 'Children', targets: [400, 250] };
  const twice = (second: Parameters<typeof state>[0], first: Parameters<typeof state>[0] = line) =>
    between(state(first), [state(first), state(second)]).filter(({ kind }) => kind === 'counted twice');

  it('is seen by its reference, its title or its targets, once', () => {
    expect(twice({ ...line, ref: 's1' })).toMatchObject([{ refs: ['S1', 's1'], money: 650 }]);
    expect(twice({ ...line, ref: 'S7', targets: [300] })).toMatchObject([{ refs: ['S1', 'S7'], money: 300 }]);
    expect(twice({ ...line, ref: 'S7', title: 'Other' })).toMatchObject([{ refs: ['S1', 'S7'] }]);
  });

  it('is not suspected in another department, in round targets of one year, or in the parts of a split line', () => {
    expect(twice({ ...line, ref: 'S7', department: 'Adults' })).toEqual([]);
    const round = { title: 'A', department: 'Children', targets: [100] };
    expect(twice({ ...round, ref: 'S7', title: 'B' }, round)).toEqual([]);
    expect(twice({ ...round, ref: 'S7', title: 'B', targets: [147] }, { ...round, targets: [147] })).toHaveLength(1);
    expect(twice({ ...line, ref: 'S9b' }, { ...line, ref: 'S9a' })).toEqual([]);
    expect(twice({ ...line, ref: 'S7', stage: 'Stopped' })).toEqual([]);
  });

  it('is not suspected where a target that changed comes to be that of another line which stood there before', () => {
    const other = { ...line, ref: 'S12', title: 'Foster carers', owner: 'B' };
    const lowered = between([state({ ...line, targets: [500, 300] }), state(other)], [state(line), state(other)]);
    expect(lowered.filter(({ kind }) => kind === 'counted twice')).toEqual([]);
    const filled = between([state({ ...line, targets: [] }), state(other)], [state(line), state(other)]);
    expect(filled.filter(({ kind }) => kind === 'counted twice')).toHaveLength(1);
  });

  it('is told once: not again where it was suspected before', () => {
    const both = [state(line), state({ ...line, ref: 'S7' })];
    expect(between(both, both)).toEqual([]);
  });
});

describe('all changes', () => {
  it('come with the most money first', () => {
    const money = between(
      [state({ ref: 'S1', targets: [100] }), state({ ref: 'S2', targets: [900] }), state({ ref: 'S3', targets: [50] })],
      [state({ ref: 'S1', targets: [90] }), state({ ref: 'S2', targets: [500] })],
    ).map((change) => change.money);
    expect(money).toEqual([400, 50, 10]);
  });

  it('of 5,000 renumbered lines are found one by one', () => {
    const lines = (prefix: string) =>
      Array.from({ length: 5_000 }, (_, place) =>
        state({
          ref: `${prefix}${place}`,
          title: `Saving ${place}`,
          department: `Department ${place % 12}`,
          targets: [place, 1],
        }),
      );
    expect(between(lines('S'), lines('T'))).toHaveLength(5_000);
  });
});
