import fc from 'fast-check';
import { approvalOf } from '../../../src/finance/virements/approval';
import { atOnce } from '../../../src/finance/steps';
import { type MoneyUnit, poundsIn } from '../../../src/finance/money';
import { checkNewVirement } from '../../../src/finance/virements/check-new-virement';
import { checkVirements } from '../../../src/finance/virements/check-virements';
import { placedVirements } from '../../../src/finance/virements/placed';
import { rowRules } from '../../../src/finance/virements/row-rules';
import type { VirementProblem } from '../../../src/finance/virements/virement-problem';
import { reconcileBudgets } from '../../../src/finance/virements/revised-budgets';
import type { ApprovalLimits, Virement, VirementBudget } from '../../../src/finance/virements/virement';

let made = 0;
const virement = (from: string, to: string, amount: number, said: Partial<Virement> = {}): Virement => {
  made += 1;
  const date = { year: 2014, month: 6, day: 1 };
  return { at: `row ${made}`, date, from, to, amount, reason: 'Moved', approver: 'Cabinet', kind: null, ...said };
};
const budget = (code: string, said: Partial<VirementBudget> = {}): VirementBudget => {
  return { code, kind: 'Spend', budget: null, original: 1_000, ...said };
};
const budgets = ['A', 'B', 'C', 'D'].map((code) => budget(code));
const limits: ApprovalLimits = [
  { role: '', upToSum: 10, upToShare: null, names: [] },
  { role: 'Head of service', upToSum: 50, upToShare: 0.02, names: ['P Jones'] },
  { role: 'Director', upToSum: 250, upToShare: null, names: [] },
  { role: 'Cabinet', upToSum: null, upToShare: null, names: [] },
];
const problemsOf = (
  log: readonly Virement[],
  said: { budgets?: readonly VirementBudget[]; limits?: ApprovalLimits; unit?: MoneyUnit } = {},
) => atOnce(checkVirements(log, { year: { startYear: 2014 }, unit: '£', budgets, limits: [], ...said })).problems;
const kindsOf = (...given: Parameters<typeof problemsOf>): readonly string[] =>
  problemsOf(...given).map(({ kind }) => kind);

const pence = fc.integer({ min: 1, max: 1e9 }).map((sum) => sum / 100);
const code = fc.constantFrom('A', 'B', 'C', 'D');
const logs = fc.array(fc.tuple(code, code, pence), { maxLength: 30 });

describe('original and revised budgets', () => {
  it('reconcile to the penny, and virements between budgets change no total', () => {
    fc.assert(
      fc.property(logs, fc.array(pence, { minLength: 4, maxLength: 4 }), (log, originals) => {
        const before = budgets.map((one, place) => ({ ...one, original: originals[place] ?? 0 }));
        const moved = log.map(([from, to, amount]) => virement(from, to, amount));
        const first = atOnce(reconcileBudgets(before, moved));
        for (const one of first.codes) {
          expect(Math.round((one.original + one.in - one.out) * 100)).toBe(Math.round(one.revised * 100));
        }
        expect(Math.round(first.revised * 100)).toBe(Math.round(first.original * 100));
        expect(first.in).toBe(first.out);

        const revised = first.codes.map((one) => budget(one.code, { budget: one.revised, original: one.original }));
        expect(atOnce(reconcileBudgets(revised, moved)).unexplained).toEqual([]);
        const back = atOnce(
          reconcileBudgets(
            revised.map((one) => ({ ...one, original: null })),
            moved,
          ),
        );
        expect(back.codes.map((one) => one.original)).toEqual(first.codes.map((one) => one.original));
      }),
    );
  });

  it('name the code that the log does not explain, and the row that would', () => {
    const missed = virement('A', 'B', 30);
    const done = virement('A', 'B', 12.5);
    const found = [budget('A', { budget: 957.5 }), budget('B', { budget: 1012.5 })];
    expect(atOnce(reconcileBudgets(found, [missed, done])).unexplained).toMatchObject([
      { code: 'B', revised: 1042.5, found: 1012.5, difference: -30, suspects: [missed.at] },
    ]);
    const turned = [budget('A', { budget: 1012.5 }), budget('B', { budget: 1012.5 })];
    expect(atOnce(reconcileBudgets(turned, [done])).unexplained).toMatchObject([
      { code: 'A', difference: 25, suspects: [done.at] },
    ]);
  });

  it('say whether an original was given or worked out', () => {
    const found = [budget('A', { original: null, budget: 90 }), budget('B', { original: 5, budget: 15 })];
    expect(atOnce(reconcileBudgets(found, [virement('a', 'B', 10)])).codes).toMatchObject([
      { code: 'A', original: 100, out: 10, revised: 90, isOriginalGiven: false },
      { code: 'B', original: 5, in: 10, revised: 15, isOriginalGiven: true },
    ]);
  });
});

describe('checking virements', () => {
  it('finds nothing in a log that is in order', () => {
    expect(problemsOf([virement('A', 'B', 40), virement('B', 'C', 30)], { limits })).toEqual([]);
  });

  it.each<[string, Virement]>([
    ['incomplete', virement('A', 'B', 1, { to: null })],
    ['incomplete', virement('A', 'B', 1, { amount: null })],
    ['not positive', virement('A', 'B', -5)],
    ['same code', virement('A', ' a', 5)],
    ['not in the budget', virement('A', 'Z', 5)],
    ['more than there is', virement('A', 'B', 1_000.01)],
    ['no reason', virement('A', 'B', 5, { reason: null })],
    ['outside the year', virement('A', 'B', 5, { date: { year: 2015, month: 4, day: 1 } })],
    ['outside the year', virement('A', 'B', 5, { date: null })],
  ])('lists %s, with its row', (kind, one) => {
    expect(problemsOf([one])).toMatchObject([{ kind, at: [one.at] }]);
  });

  it('lists the rows of other years, each year once, and counts them in nothing', () => {
    const last = { date: { year: 2014, month: 3, day: 1 } };
    const old = [virement('A', 'B', 900, { ...last, reason: null }), virement('Z', 'B', 5, last)];
    const now = virement('A', 'B', 200);
    const found = [budget('A', { budget: 800 }), budget('B', { budget: 1_200 })];
    const rules = { year: { startYear: 2014 }, unit: '£', budgets: found, limits } as const;
    const { problems, reconciliation } = atOnce(checkVirements([...old, now], rules));
    expect(problems).toMatchObject([{ kind: 'outside the year', at: old.map(({ at }) => at) }]);
    expect(reconciliation).toMatchObject({ unexplained: [], in: 200, out: 200 });
  });

  it('lists a virement between spending and income', () => {
    const mixed = [budget('A'), budget('B', { kind: 'Income', original: -500 })];
    expect(kindsOf([virement('A', 'B', 5)], { budgets: mixed })).toEqual(['spend and income']);
  });

  it('counts what came in before, by date and not by place in the log', () => {
    const spent = virement('A', 'B', 1_100, { date: { year: 2014, month: 7, day: 1 } });
    const filled = virement('C', 'A', 200, { date: { year: 2014, month: 5, day: 1 } });
    expect(kindsOf([spent, filled])).toEqual([]);
    const late = { ...filled, date: { year: 2014, month: 8, day: 1 } };
    expect(kindsOf([spent, late])).toEqual(['more than there is']);
  });

  it('finds circles of one sum of any length, each once, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 }),
        pence,
        (codes, sum) => {
          const names = codes.map((one) => `K${one}`);
          const circle = names.map((name, place) => virement(name, names[(place + 1) % names.length] ?? '', sum));
          const known = names.map((name) => budget(name, { original: 1e9 }));
          const found = problemsOf(circle, { budgets: known });
          expect(found.map(({ kind, at }) => [kind, [...at].sort()])).toEqual([
            ['circular', circle.map(({ at }) => at).sort()],
          ]);
          expect(problemsOf(circle.slice(1), { budgets: known })).toEqual([]);
        },
      ),
    );
    expect(kindsOf([virement('A', 'B', 5), virement('B', 'A', 6)])).toEqual([]);
  });

  it.each(['£', '£000', '£m'] as const)('tells sums in %s apart to the penny', (unit) => {
    const penny = 0.01 / poundsIn(unit);
    const there = virement('A', 'B', 12 * penny);
    expect(kindsOf([there, virement('B', 'A', 13 * penny)], { unit })).toEqual([]);
    expect(kindsOf([there, virement('B', 'A', 12 * penny)], { unit })).toEqual(['circular']);
  });
});

describe('a virement that is to be added', () => {
  const sums = fc.constantFrom(5, 40, 900);
  const day = fc.integer({ min: 1, max: 28 }).map((date) => ({ year: 2014, month: 6, day: date }));
  const row = fc.tuple(code, code, sums, fc.option(day));
  const rules = { year: { startYear: 2014 }, unit: '£', limits, budgets } as const;
  const key = ({ kind, at, found }: VirementProblem) => [kind, ...at, found].join('; ');

  it('is told what the check of the log will say of it, and no more', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), row, (before, [from, to, amount, date]) => {
        const log = before.map(([one, other, sum, on]) => virement(one, other, sum, { date: on }));
        const added = virement(from, to, amount, { date });
        const check = atOnce(checkVirements(log, rules));
        const known = check.problems.map(key);
        const all = atOnce(checkVirements([...log, added], rules)).problems.map(key);
        const rowRulesNow = rowRules(rules, check.reconciliation.codes);
        const placed = placedVirements(log, rowRulesNow.finder);
        const said = checkNewVirement(added, { placed, check, rules: rowRulesNow }).map(key);
        expect(said.sort()).toEqual(all.filter((one) => !known.includes(one)).sort());
      }),
    );
  });
});

describe('a code with a line of spending and one of income', () => {
  const income = (code: string, original: number) => budget(code, { kind: 'Income', original });
  const both = [...budgets, income('A', -500), income('B', -300), income('E', -200)];
  const movedIn = (log: readonly Virement[]) =>
    atOnce(reconcileBudgets(both, log)).codes.flatMap((one) =>
      one.in + one.out === 0 ? [] : [[one.code, one.kind, one.in - one.out]],
    );

  it('is moved on the line that is like the other code, or that the log names', () => {
    expect(movedIn([virement('A', 'C', 10)])).toEqual([['A', 'Spend', -10], ['C', 'Spend', 10]]); // prettier-ignore
    expect(movedIn([virement('E', 'A', 10)])).toEqual([['A', 'Income', 10], ['E', 'Income', -10]]); // prettier-ignore
    expect(movedIn([virement('A', 'B', 10, { kind: 'Income' })])).toEqual([['A', 'Income', -10], ['B', 'Income', 10]]); // prettier-ignore
  });

  it('is not guessed where nothing tells: the row is listed and moves nothing', () => {
    const open = virement('A', 'B', 10);
    expect(problemsOf([open], { budgets: both })).toMatchObject([{ kind: 'spend or income', at: [open.at] }]);
    expect(movedIn([open])).toEqual([]);
    expect(kindsOf([virement('A', 'C', 10, { kind: 'Income' })], { budgets: both })).toEqual(['spend and income']);
  });

  it('is in no circle with its other line, and its income is not used up', () => {
    const there = virement('A', 'B', 10, { kind: 'Spend' });
    expect(kindsOf([there, virement('B', 'A', 10, { kind: 'Income' })], { budgets: both })).toEqual([]);
    expect(kindsOf([there, virement('B', 'A', 10, { kind: 'Spend' })], { budgets: both })).toEqual(['circular']);
    expect(kindsOf([virement('A', 'B', 1_100, { kind: 'Spend' })], { budgets: both })).toEqual(['more than there is']);
    expect(kindsOf([virement('A', 'B', 1_100, { kind: 'Income' })], { budgets: both })).toEqual([]);
  });
});

describe('approval of virements', () => {
  const is = (amount: number, approver: string | null, of: number | null = 10_000) =>
    approvalOf(amount, approver, of, limits).is;

  it('is asked of the first role whose sum and share cover it, or of a higher one', () => {
    expect(is(10, null)).toBe('not needed');
    expect(is(50, 'p jones')).toBe('approved');
    expect(is(50, 'Director')).toBe('approved');
    expect(is(50.01, 'Head of service')).toBe('too low');
    expect(is(300, 'Cabinet')).toBe('approved');
    expect(is(300, null)).toBe('missing');
  });

  it('takes the share of the size of the budget, and the higher role where there is none', () => {
    expect(is(30, 'Head of service', 1_500)).toBe('approved');
    expect(is(30, 'Head of service', -1_500)).toBe('approved');
    expect(is(30.01, 'Head of service', 1_500)).toBe('too low');
    expect(is(30, 'Head of service', null)).toBe('too low');
  });

  it('is asked of the lowest limit that covers it, wherever that stands among sums and shares', () => {
    const mixed: ApprovalLimits = [
      { role: 'Director', upToSum: 50_000, upToShare: null, names: [] },
      { role: 'Head of service', upToSum: null, upToShare: 0.01, names: [] },
    ];
    const of = (amount: number, approver: string | null, budgetOf: number) =>
      approvalOf(amount, approver, budgetOf, mixed);
    expect(of(4_000, 'Head of service', 1_000_000).is).toBe('approved');
    expect(of(4_000, null, 1_000_000)).toMatchObject({ is: 'missing', needed: { role: 'Head of service' } });
    expect(of(20_000, 'Head of service', 1_000_000)).toMatchObject({ is: 'too low', needed: { role: 'Director' } });
    expect(of(20_000, 'Director', 1_000_000).is).toBe('approved');
    // 1% of £10m is more than £50k, so that the order turns round.
    expect(of(20_000, null, 10_000_000)).toMatchObject({ is: 'missing', needed: { role: 'Director' } });
    expect(of(80_000, 'Director', 10_000_000).is).toBe('too low');
    expect(of(200_000, null, 10_000_000)).toMatchObject({ is: 'beyond all', largest: { role: 'Head of service' } });
  });

  it('is never enough beyond the largest limit', () => {
    expect(approvalOf(300, 'Director', 10_000, limits.slice(0, 3)).is).toBe('beyond all');
  });

  it('is listed where it is missing or too low', () => {
    const log = [virement('A', 'B', 300, { approver: null }), virement('A', 'C', 300, { approver: 'P Jones' })];
    expect(kindsOf(log, { limits })).toEqual(['no approver', 'approver below the limit']);
  });
});
