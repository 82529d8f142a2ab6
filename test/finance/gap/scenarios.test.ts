import { usualConvention } from '../../../src/finance/gap/convention';
import { gapByYear } from '../../../src/finance/gap/gap-figures';
import { pressureEffect } from '../../../src/finance/gap/pressure-effect';
import type { SavingsBeside } from '../../../src/finance/gap/changes/savings-beside';
import type { WantedChange } from '../../../src/finance/gap/changes/wanted-change';
import { tornado, wantedScenario } from '../../../src/finance/gap/scenarios';
import { line, tableOf, noSavings, scenariosOf } from './tables';

const table = tableOf([
  line('Employees', 'Base', [100, 100, 100]),
  line('Other spending', 'Base', [50, 50, 50]),
  line('Grants', 'Funding', [140, 130, 120]),
  line('Transformation', 'Savings', [4, 6, 8]),
  line('Commissioning', 'Savings', [2, 2, 2]),
]);
const beside: SavingsBeside = {
  ...noSavings,
  byStatus: [{ status: 'Red', lines: 2, byYear: [1, 2, 3], cells: ['', '', ''] }],
  planned: [{ ref: 'S1', title: 'Early help', byYear: [2, 0, 4], cells: ['', '', ''] }],
};
const changes = (name: RegExp, given = table, wanted?: readonly WantedChange[]) =>
  scenariosOf(given, usualConvention, beside, wanted)
    .scenarios.find((scenario) => name.test(scenario.name))
    ?.years.map(({ change }) => Number(change?.toFixed(6)));

describe('scenarios', () => {
  it('start from what is still to be found after reserves and savings', () => {
    expect(gapByYear(table, usualConvention).map(({ remaining }) => remaining)).toEqual([4, 6, 6]);
  });

  it('lose what Red lines would bring, for good, or a share of it', () => {
    expect(changes(/^All Red/)).toEqual([1, 3, 6]);
    expect(changes(/Red/, table, [{ what: 'Red lines fail', share: 0.5 }])).toEqual([0.5, 1.5, 3]);
  });

  it('lose the lines of the gap that are put together as Red', () => {
    const byStatus = tableOf([...table.rows, line('Savings, Red', 'Savings', [3, 0, 1], { status: 'Red' })]);
    expect(changes(/Red/, byStatus)).toEqual([3, 3, 4]);
  });

  it('add a point of the pay bill for every award, which goes on', () => {
    expect(changes(/^Pay/)).toEqual([1, 2, 3]);
    const incremental = scenariosOf(table, { ...usualConvention, pressures: 'incremental' }, noSavings);
    expect(incremental.scenarios.find(({ name }) => name.startsWith('Pay'))?.effect).toBeCloseTo(3, 9);
  });

  it('take the award from the words of the pay line', () => {
    expect(changes(/^Pay/, tableOf([...table.rows, line('Pay award 2%', 'Pay', [2, 4, 6])]))).toEqual([1, 2, 3]);
  });

  it('say what is missing where a point of pay or a Red line is not known', () => {
    const few = tableOf([line('Spending', 'Base', [10]), line('Grants', 'Funding', [9])]);
    const { scenarios, missing } = scenariosOf(few, usualConvention, noSavings);
    expect(scenarios.map(({ name }) => name)).toEqual(['Funding 1% lower']);
    expect(missing).toHaveLength(2);
  });

  it('move half of each new saving into the next year when a line slips by six months', () => {
    expect(changes(/Transformation/)).toEqual([2, 3, 4]);
    expect(changes(/Transformation/, table, [{ what: 'Line slips', line: 'transformation', months: 12 }])).toEqual([
      4, 6, 8,
    ]);
  });

  it('lower the funding whichever sign it is written in', () => {
    expect(changes(/^Funding/)).toEqual([1.4, 1.3, 1.2]);
    const negative = tableOf([...table.rows.slice(0, 2), line('Grants', 'Funding', [-140, -130, -120])]);
    const { scenarios } = scenariosOf(negative, { ...usualConvention, funding: 'negatives' }, noSavings);
    expect(scenarios.find(({ name }) => name.startsWith('Funding'))?.effect).toBeCloseTo(1.2, 9);
  });

  it('are ranked by what they do to the gap over all years, whichever way, and those not known come last', () => {
    const totals = [3, null, -9, 6].map((total) => ({ total }));
    expect(tornado(totals).map(({ total }) => total)).toEqual([-9, 6, 3, null]);
    const [first] = tornado(scenariosOf(table, usualConvention, beside).scenarios);
    expect(first).toMatchObject({ name: 'All Red lines fail', effect: 6, total: 10 });
  });

  it('slip a line of the savings table by its reference', () => {
    expect(changes(/S1/, table, [{ what: 'Line slips', line: 's1', months: 6 }])).toEqual([1, 0, 2]);
    const unknown = scenariosOf(table, usualConvention, beside, [{ what: 'Line slips', line: 'S9', months: 6 }]);
    expect(unknown.missing[0]?.why).toMatch(/“S9”.*“Transformation”/);
  });

  it('raise demand, prices and one source of funding by so much', () => {
    const rows = tableOf([
      ...table.rows,
      line('Placements', 'Pressure', [10, 20, 30]),
      line('Homes', 'Pressure', [1, 1, 1]),
      line('Inflation 2%', 'Inflation', [2, 4, 6]),
      line('Council tax', 'Funding', [10, 10, 10]),
    ]);
    expect(changes(/^Demand/, rows, [{ what: 'Demand', line: null, share: 0.1 }])).toEqual([1.1, 2.1, 3.1]);
    expect(changes(/Homes/, rows, [{ what: 'Demand', line: 'Homes', share: 0.5 }])).toEqual([0.5, 0.5, 0.5]);
    expect(changes(/^Inflation/, rows, [{ what: 'Inflation', points: 1 }])).toEqual([1, 2, 3]);
    expect(changes(/Council tax/, rows, [{ what: 'Funding', line: 'council tax', share: 0.2 }])).toEqual([2, 2, 2]);
  });

  it('put several changes together under one name, or say all that is missing', () => {
    const wanted: readonly WantedChange[] = [
      { what: 'Funding', line: null, share: 0.01 },
      { what: 'Line slips', line: 'Commissioning', months: 12 },
    ];
    const both = wantedScenario(table, usualConvention, beside, { name: 'Hard winter', changes: wanted });
    expect(both).toMatchObject({ ok: true, value: { name: 'Hard winter' } });
    expect(both.ok && both.value.years.map(({ change }) => Number(change?.toFixed(6)))).toEqual([3.4, 3.3, 3.2]);
    const none = wantedScenario(table, usualConvention, beside, {
      name: 'Growth',
      changes: [
        { what: 'Demand', line: null, share: 0.1 },
        { what: 'Inflation', points: 1 },
      ],
    });
    expect(!none.ok && none.error.why).toMatch(/Pressure.*inflation/);
  });

  it('leave the savings table out of it where it cannot be put together with the gap', () => {
    const apart = { ...beside, apart: 'They are in different units.' };
    const { missing } = scenariosOf(table, usualConvention, apart);
    expect(missing).toEqual([{ name: 'All Red lines fail', why: 'They are in different units.' }]);
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
