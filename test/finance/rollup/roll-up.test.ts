import fc from 'fast-check';
import { addMixed } from '../../../src/finance/rollup/add-mixed';
import { lineAttributes } from '../../../src/finance/rollup/groups';
import { rollUp, type RolledUp } from '../../../src/finance/rollup/roll-up';
import { saving, year } from '../support';
import { rolledLines, unassessed } from './support';

/** Leicestershire's Table 3 (2014), in £m; S9 is split between two projects, and T20 has no savings target. */
const projects = [
  { project: 'T3', refs: ['S2', 'S6', 'S9a', 'S17'], saving: 3.2 },
  { project: 'T8', refs: ['S3', 'S9b', 'S16', 'S18', 'S80'], saving: 3.59 },
  { project: 'T16', refs: ['S19'], saving: 1 },
  { project: 'T20', refs: [], saving: null },
];
const table3 = projects.flatMap(({ project, refs, saving: target }) =>
  refs.map((ref, place) => unassessed(saving({ ref, project, target: place === 0 ? target : null, cash: 'Cashable' }))),
);

const targetOf = ({ whole }: RolledUp) => (whole.isMixed ? 'mixed' : whole.sums.target);

describe('a roll-up by project', () => {
  const { groups, total } = rollUp(table3, { by: 'project', current: year, named: ['T3', 'T20'] });

  it('gives the published savings, and shows the project without a target', () => {
    expect(groups.map((group) => [group.name, targetOf(group)])).toEqual(
      projects.map(({ project, saving: target }) => [project, target]),
    );
    expect(targetOf(total)).toBe(7.79);
  });

  it('counts a line that is split between projects once in all and once in each', () => {
    expect(groups.map(({ lines }) => lines)).toEqual([4, 5, 1, 0]);
    expect(total.lines).toBe(9);
  });
});

describe('a roll-up by year', () => {
  /** Table 1: children and young people, youth offending, in £000. */
  const lines = [
    [3400, 8290, 1000, 0],
    [0, 350, 90, 110],
  ].map((targets, place) =>
    unassessed(
      saving({
        delivered: place === 0 ? 3400 : null,
        years: targets.map((target, after) => ({ year: { startYear: 2014 + after }, target, forecast: null })),
      }),
    ),
  );

  it('gives the published profile, its total and what remains of it', () => {
    const { groups, total } = rollUp(lines, { by: 'year', current: year });
    expect(groups.map((group) => [group.name, targetOf(group)])).toEqual([
      ['2014/15', 3400],
      ['2015/16', 8640],
      ['2016/17', 1090],
      ['2017/18', 110],
    ]);
    expect(addMixed(total.whole)).toMatchObject({ target: 13_240, delivered: 3400, remaining: 9840 });
  });

  it('counts what is delivered, and the statuses, in the current year alone', () => {
    const assessed = lines.map(({ line }) => ({ line, assessment: { status: 'Green' } as const }));
    const { groups } = rollUp(assessed, { by: 'year', current: { startYear: 2015 } });
    expect(groups.map(({ whole }) => addMixed(whole).delivered)).toEqual([null, 3400, null, null]);
    expect(groups.map(({ mix }) => mix !== null)).toEqual([false, true, false, false]);
  });
});

describe('every roll-up', () => {
  const anyBy = fc.constantFrom(...lineAttributes, 'year' as const);
  const moneyOf = ({ whole }: RolledUp) => whole.parts;

  it('has a total that agrees with its groups, each kind of saving by itself', () => {
    const figures = ['target', 'delivered', 'forecast', 'projected', 'atRisk', 'notForecast'] as const;
    fc.assert(
      fc.property(rolledLines, anyBy, (rows, by) => {
        const { groups, total } = rollUp(rows, { by, current: year });
        const ofGroups = groups.flatMap(moneyOf);
        for (const { kind, cash, sums } of total.whole.parts) {
          for (const figure of figures) {
            const same = ofGroups.filter((part) => part.kind === kind && part.cash === cash);
            const known = same.map((part) => part.sums[figure]).filter((sum) => sum !== null);
            expect(known.length > 0).toBe(sums[figure] !== null);
            const added = known.reduce((sum, one) => sum + one, 0);
            expect(added).toBeCloseTo(sums[figure] ?? 0, 6);
          }
        }
      }),
    );
  });

  it('leaves no row out and has no row in two groups', () => {
    fc.assert(
      fc.property(rolledLines, fc.constantFrom(...lineAttributes), (rows, by) => {
        const { groups, total } = rollUp(rows, { by, current: year });
        const rowsIn = (some: readonly RolledUp[]) =>
          some.flatMap(moneyOf).reduce((count, { sums }) => count + sums.lines, 0);
        expect(rowsIn(groups)).toBe(rows.length);
        expect(rowsIn([total])).toBe(rows.length);
        const names = groups.map(({ name }) => name?.trim().toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('gives one set of sums only where all savings are of one kind and one effect on cash', () => {
    fc.assert(
      fc.property(rolledLines, anyBy, (rows, by) => {
        const { total } = rollUp(rows, { by, current: year });
        const natures = new Set(rows.map(({ line }) => `${line.kind} ${line.cash}`));
        expect(total.whole.isMixed).toBe(natures.size > 1);
        expect('sums' in total.whole).toBe(natures.size <= 1);
      }),
    );
  });

  it('has no more lines in its mix than it counts, and all the money of the assessed', () => {
    fc.assert(
      fc.property(rolledLines, (rows) => {
        const { total } = rollUp(rows, { by: 'department', current: year });
        const assessed = rows.filter(({ assessment }) => assessment !== null);
        if (total.mix === null) {
          expect(assessed).toEqual([]);
          return;
        }
        const lines = total.mix.reduce((sum, entry) => sum + entry.lines, 0);
        expect(lines).toBeLessThanOrEqual(total.lines);
        if (assessed.length === rows.length) expect(lines).toBe(total.lines);
        const money = assessed.reduce((sum, { line }) => sum + Math.abs(line.years[0]?.target ?? 0), 0);
        expect(total.mix.reduce((sum, entry) => sum + entry.amount, 0)).toBeCloseTo(money, 6);
      }),
    );
  });
});

describe('what is kept apart', () => {
  it('is recurring and one-off, cashable and not: Braintree £1,053,000 and £70,200', () => {
    const rows = [
      saving({ kind: 'Recurring', cash: 'Cashable', target: 13 * 600 * 135 }),
      saving({ kind: 'Recurring', cash: 'Non-cashable', target: 70_200 }),
      saving({ kind: 'One-off', cash: 'Cashable', target: 4_000 }),
    ].map(unassessed);
    const { whole } = rollUp(rows, { by: 'theme', current: year }).total;
    expect(whole.parts.map(({ kind, cash, sums }) => [kind, cash, sums.target])).toEqual([
      ['Recurring', 'Cashable', 1_053_000],
      ['Recurring', 'Non-cashable', 70_200],
      ['One-off', 'Cashable', 4_000],
    ]);
  });

  it('is achieved and projected: Newham £3.35m and £2.0m', () => {
    const rows = [saving({ delivered: 3, forecast: 5 }), saving({ delivered: 0.35, forecast: 0.35 })].map(unassessed);
    expect(rollUp(rows, { by: 'project', current: year }).total.whole).toMatchObject({
      sums: { delivered: 3.35, projected: 2 },
    });
  });

  it('leaves a split line at the worst status of its rows, and its money where each row stands', () => {
    const rows = [
      { line: saving({ ref: 'S9a', target: 100 }), assessment: { status: 'Green' } as const },
      { line: saving({ ref: 'S9b', target: 50 }), assessment: { status: 'Red' } as const },
    ];
    const { mix } = rollUp(rows, { by: 'project', current: year }).total;
    const seen = mix?.filter(({ amount }) => amount > 0).map(({ status, lines, amount }) => [status, lines, amount]);
    expect(seen).toEqual([
      ['Green', 0, 100],
      ['Red', 1, 50],
    ]);
  });

  it('is a stopped line of which nothing is asked any more: in no count and in no mix', () => {
    const grey = { status: 'Grey' } as const;
    const rows = [
      { line: saving({ ref: 'S1', target: 100 }), assessment: grey },
      { line: saving({ ref: 'S2', target: 0, stage: 'Stopped' }), assessment: grey },
      { line: saving({ ref: 'S3', stage: 'Stopped' }), assessment: grey },
    ];
    const { lines, mix } = rollUp(rows, { by: 'project', current: year }).total;
    expect([lines, mix?.find(({ status }) => status === 'Grey')?.lines]).toEqual([1, 1]);
  });

  it('is no line that was stopped and still has a target to make good, or money that comes all the same', () => {
    const rows = [
      saving({ ref: 'S1', target: 100, stage: 'Stopped' }),
      saving({ ref: 'S2', forecast: 10, stage: 'Stopped' }),
      saving({ ref: 'S3', delivered: 10, stage: 'Stopped' }),
    ].map(unassessed);
    expect(rollUp(rows, { by: 'project', current: year }).total.lines).toBe(3);
  });
});
