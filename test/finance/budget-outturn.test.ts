import { profileOutturn } from '../../src/finance/budget-outturn';
import { budgetLine } from './support';

describe('the outturn by an even profile', () => {
  it('is the actual to date and the budget of the rest', () => {
    const line = budgetLine({ budget: 1200, actuals: [110, 110, 110] });
    expect(profileOutturn(line, 3)).toMatchObject({ outturn: 1230, method: 'profile', periods: 3 });
  });

  it('does not count periods that have not come, where a table may hold zeros', () => {
    const line = budgetLine({ budget: 1200, actuals: [100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(profileOutturn(line, 2)?.outturn).toBe(1200);
  });

  it('takes zeros at the end for periods to come where nobody says which period it is, and says so', () => {
    const line = budgetLine({ budget: 1200, actuals: [100, 100, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(profileOutturn(line, null)).toMatchObject({ outturn: 1100, periods: 4 });
    expect(profileOutturn(line, null)?.notes.join(' ')).toContain('Settings');
    expect(profileOutturn({ ...line, actuals: [100, 100, 0, 100] }, null)?.notes).toEqual([]);
    expect(profileOutturn({ ...line, actuals: [0, 0, 0] }, null)).toBeNull();
  });

  it('counts a period without a figure with its budget, not as nothing spent', () => {
    expect(profileOutturn(budgetLine({ budget: 1200, actuals: [100, null, 100] }), 3)?.outturn).toBe(1200);
  });

  it('is not below what is spent and ordered', () => {
    const line = budgetLine({ budget: 1200, actuals: [100], committed: 1300 });
    expect(profileOutturn(line, 1)?.outturn).toBe(1400);
    expect(profileOutturn({ ...line, kind: 'Income' }, 1)?.outturn).toBe(1200);
  });

  it('is the actual alone once the year is over', () => {
    const line = budgetLine({ budget: 1200, actuals: Array.from({ length: 12 }, () => 90) });
    expect(profileOutturn(line, 13)?.outturn).toBe(1080);
  });

  it('is unknown without a budget or without actuals', () => {
    expect(profileOutturn(budgetLine({ budget: 1200 }), 3)).toBeNull();
    expect(profileOutturn(budgetLine({ actuals: [5] }), 3)).toBeNull();
  });
});
