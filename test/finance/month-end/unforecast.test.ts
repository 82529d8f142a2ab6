import type { BudgetLine } from '../../../src/finance/budget-line';
import { lineOutturn } from '../../../src/finance/month-end/line-outturn';
import { lineAlone, plainPay, unforecastOutturn } from '../../../src/finance/month-end/unforecast';
import { budgetLine } from '../support';
import { driver, halfYear, inputsOf, six } from './support';

const rules = { year: { startYear: 2014 }, unit: '£', pay: plainPay, method: 'profile' } as const;

const outturn = (line: BudgetLine, period: number | null) => {
  const made = unforecastOutturn(lineAlone(line), { ...rules, period });
  return made.ok ? made.value : null;
};

describe('the outturn of a line that nobody has forecast', () => {
  it('is the actual to date and the budget of the rest', () => {
    const line = budgetLine({ budget: 1200, actuals: [110, 110, 110] });
    expect(outturn(line, 3)).toMatchObject({ forecast: 1230, periods: 3 });
  });

  it('does not count periods that have not come, where a table may hold zeros', () => {
    const line = budgetLine({ budget: 1200, actuals: [100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(outturn(line, 2)?.forecast).toBe(1200);
  });

  it('takes zeros at the end for periods to come where nobody says which period it is, and says so', () => {
    const line = budgetLine({ budget: 1200, actuals: [100, 100, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(outturn(line, null)).toMatchObject({ forecast: 1100, periods: 4 });
    expect(outturn(line, null)?.notes.join(' ')).toContain('Settings');
    expect(outturn({ ...line, actuals: [100, 100, 0, 100] }, null)?.notes).toEqual([]);
    expect(outturn({ ...line, actuals: [0, 0, 0] }, null)).toBeNull();
  });

  it('counts a period without a figure with its budget, not as nothing spent', () => {
    expect(outturn(budgetLine({ budget: 1200, actuals: [100, null, 100] }), 3)?.forecast).toBe(1200);
  });

  it('is not below what is spent and ordered', () => {
    const line = budgetLine({ budget: 1200, actuals: [100], committed: 1300 });
    expect(outturn(line, 1)?.forecast).toBe(1400);
    expect(outturn({ ...line, kind: 'Income' }, 1)?.forecast).toBe(1200);
  });

  it('is the actual alone once the year is over', () => {
    const line = budgetLine({ budget: 1200, actuals: Array.from({ length: 12 }, () => 90) });
    expect(outturn(line, 13)?.forecast).toBe(1080);
  });

  it('is unknown without a budget or without actuals', () => {
    expect(outturn(budgetLine({ budget: 1200 }), 3)).toBeNull();
    expect(outturn(budgetLine({ actuals: [5] }), 3)).toBeNull();
  });

  it.each(['auto', 'profile', 'run rate', 'scaled profile', 'trend'] as const)(
    'is what the month-end calculates, by %s, with a profile and with drivers',
    (method) => {
      const monthEnd = { ...halfYear, method };
      const profile = { kind: 'weights', weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } as const;
      const line = { budget: 52_000, actuals: six(5000) };
      for (const inputs of [inputsOf(line), inputsOf(line, { profile }), inputsOf(line, { drivers: [driver()] })]) {
        const made = unforecastOutturn(inputs, monthEnd);
        expect(made.ok && made.value.forecast).toBe(lineOutturn(inputs, monthEnd).forecast);
      }
    },
  );

  it('says why where its method has too little to go on', () => {
    const made = unforecastOutturn(lineAlone(budgetLine({ budget: 1200, actuals: [100] })), {
      ...rules,
      method: 'trend',
      period: 1,
    });
    expect(made).toMatchObject({ ok: false, error: { expected: expect.stringContaining('trend') as string } });
  });
});
