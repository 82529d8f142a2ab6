import { usualConvention } from '../../../src/finance/gap/convention';
import { gapByYear } from '../../../src/finance/gap/gap-figures';
import { pressureEffect } from '../../../src/finance/gap/pressure-effect';
import { tornado, usualAssumptions, usualScenarios } from '../../../src/finance/gap/scenarios';
import { line, tableOf } from './tables';

const table = tableOf([
  line('Employees', 'Base', [100, 100, 100]),
  line('Other spending', 'Base', [50, 50, 50]),
  line('Grants', 'Funding', [140, 130, 120]),
  line('Transformation', 'Savings', [4, 6, 8]),
  line('Commissioning', 'Savings', [2, 2, 2]),
]);
const red = { lines: 2, byYear: [1, 2, 3] };
const changes = (name: RegExp, given = table, assumptions = usualAssumptions) =>
  usualScenarios(given, usualConvention, red, assumptions)
    .scenarios.find((scenario) => name.test(scenario.name))
    ?.years.map(({ change }) => Number(change.toFixed(6)));

describe('scenarios', () => {
  it('start from what is still to be found after reserves and savings', () => {
    expect(gapByYear(table, usualConvention).map(({ remaining }) => remaining)).toEqual([4, 6, 6]);
  });

  it('lose what Red lines would bring, for good, or a share of it', () => {
    expect(changes(/^All Red/)).toEqual([1, 3, 6]);
    expect(changes(/Red/, table, { ...usualAssumptions, redShare: 0.5 })).toEqual([0.5, 1.5, 3]);
  });

  it('lose the lines of the gap that are put together as Red', () => {
    const byStatus = tableOf([...table.rows, line('Savings, Red', 'Savings', [3, 0, 1], { status: 'Red' })]);
    expect(changes(/Red/, byStatus)).toEqual([3, 3, 4]);
  });

  it('add a point of the pay bill for every award, which goes on', () => {
    expect(changes(/^Pay/)).toEqual([1, 2, 3]);
    const incremental = usualScenarios(table, { ...usualConvention, pressures: 'incremental' }, null);
    expect(incremental.scenarios.find(({ name }) => name.startsWith('Pay'))?.effect).toBeCloseTo(3, 9);
  });

  it('take the award from the words of the pay line', () => {
    expect(changes(/^Pay/, tableOf([...table.rows, line('Pay award 2%', 'Pay', [2, 4, 6])]))).toEqual([1, 2, 3]);
  });

  it('say what is missing where a point of pay or a Red line is not known', () => {
    const few = tableOf([line('Spending', 'Base', [10]), line('Grants', 'Funding', [9])]);
    const { scenarios, missing } = usualScenarios(few, usualConvention, null);
    expect(scenarios.map(({ name }) => name)).toEqual(['Funding 1% lower']);
    expect(missing).toHaveLength(2);
  });

  it('move half of each new saving into the next year when a line slips by six months', () => {
    expect(changes(/Transformation/)).toEqual([2, 3, 4]);
    expect(changes(/Transformation/, table, { ...usualAssumptions, slipMonths: 12 })).toEqual([4, 6, 8]);
  });

  it('lower the funding whichever sign it is written in', () => {
    expect(changes(/^Funding/)).toEqual([1.4, 1.3, 1.2]);
    const negative = tableOf([...table.rows.slice(0, 2), line('Grants', 'Funding', [-140, -130, -120])]);
    const { scenarios } = usualScenarios(negative, { ...usualConvention, funding: 'negatives' }, null);
    expect(scenarios.find(({ name }) => name.startsWith('Funding'))?.effect).toBeCloseTo(1.2, 9);
  });

  it('are ranked by what they do to the last year', () => {
    const effects = tornado(usualScenarios(table, usualConvention, red).scenarios).map(({ effect }) => effect);
    expect(effects).toEqual([...effects].sort((one, other) => Math.abs(other) - Math.abs(one)));
    expect(effects[0]).toBe(6);
  });
});

describe('what a pressure adds', () => {
  const years = [2014, 2015, 2016, 2017].map((startYear) => ({ startYear }));

  it('is £2.0m in each of two years and £4.0m over both for Supporting Leicestershire Families', () => {
    const once = pressureEffect({ amounts: [null, null, 2, null], recurs: true }, years, 'incremental');
    const always = pressureEffect({ amounts: [null, null, 2, 2], recurs: true }, years, 'cumulative');
    expect(once).toEqual({ byYear: [0, 0, 2, 2], total: 4 });
    expect(always).toEqual(once);
  });

  it('ends after its year where it does not recur', () => {
    expect(pressureEffect({ amounts: [null, 2, null, null], recurs: false }, years, 'incremental').byYear).toEqual([
      0, 2, 0, 0,
    ]);
  });
});
