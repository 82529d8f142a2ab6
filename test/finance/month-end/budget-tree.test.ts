import fc from 'fast-check';
import { type BudgetNode, budgetTree } from '../../../src/finance/month-end/budget-tree';
import { addUp } from '../../../src/finance/tidy';
import { atOnce } from '../../../src/finance/steps';
import { valueOf } from '../forecast/support';
import { outturnOf, six } from './support';

const everyNode = (node: BudgetNode): readonly BudgetNode[] => [node, ...node.children.flatMap(everyNode)];

describe('a budget by department, service and code', () => {
  it('adds up at each level, and net is what the variances say', () => {
    const place = fc.constantFrom(null, 'Adults', 'adults ', 'Children');
    const line = fc.record({
      department: place,
      service: place,
      kind: fc.constantFrom('Spend' as const, 'Income' as const),
      budget: fc.option(fc.integer({ min: -1e7, max: 1e7 }).map((pence) => pence / 100)),
      forecast: fc.option(fc.integer({ min: -1e7, max: 1e7 }).map((pence) => pence / 100)),
      spent: fc.option(fc.integer({ min: -1e5, max: 1e5 })),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (given) => {
        const lines = given.map(({ spent, ...rest }) =>
          outturnOf({ ...rest, actuals: spent === null ? [] : six(spent) }),
        );
        const whole = valueOf(atOnce(budgetTree(lines)));
        expect(whole.sums.lines).toBe(lines.length);
        for (const { sums, children, level } of everyNode(whole)) {
          expect(sums.net.budget).toBeCloseTo(sums.spend.budget - sums.income.budget, 6);
          expect(sums.toDate).toBeCloseTo(sums.net.actualToDate - sums.net.budgetToDate, 2);
          const forecastOf = sums.net.budget - sums.withoutForecast.budget;
          expect(sums.fullYear).toBeCloseTo(sums.net.forecast - forecastOf, 2);
          if (level === 'code') continue;
          expect(sums.net.forecast).toBeCloseTo(addUp(children.map((child) => child.sums.net.forecast)), 6);
          expect(sums.spend.actualToDate).toBeCloseTo(addUp(children.map((child) => child.sums.spend.actualToDate)), 6);
          expect(sums.lines).toBe(addUp(children.map((child) => child.sums.lines)));
        }
      }),
    );
  });

  it('keeps income apart from spending, positive where it is taken in', () => {
    const lines = [
      outturnOf({ department: 'Children', budget: 1000, actuals: six(80), forecast: 1100 }),
      outturnOf({ department: 'children', kind: 'Income', budget: -300, actuals: six(-20), forecast: -250 }),
      outturnOf({ department: 'Children', kind: 'Income', budget: 200, actuals: six(20), forecast: 210 }),
    ];
    const whole = valueOf(atOnce(budgetTree(lines)));
    expect(whole.children.map(({ name }) => name)).toEqual(['Children']);
    expect(whole.sums).toMatchObject({
      spend: { budget: 1000, forecast: 1100 },
      income: { budget: 500, forecast: 460 },
      net: { budget: 500, forecast: 640 },
      fullYear: 140,
    });
  });

  it('puts lines that do not say their department last', () => {
    const lines = [outturnOf({ budget: 1 }), outturnOf({ department: 'Adults', budget: 1 })];
    expect(valueOf(atOnce(budgetTree(lines))).children.map(({ name }) => name)).toEqual(['Adults', null]);
  });

  it('never adds thousands to pounds, and names a code of each', () => {
    const pounds = outturnOf({ ref: 'B1', budget: 1 });
    const tree = atOnce(budgetTree([pounds, { ...pounds, code: 'B2', unit: '£000' }]));
    expect(tree).toMatchObject({
      ok: false,
      error: [
        { unit: '£', code: 'B1' },
        { unit: '£000', code: 'B2' },
      ],
    });
  });
});
