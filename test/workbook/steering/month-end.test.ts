import type { MonthEndSettings, Problem } from '../../../src/workbook';
import { tableSheet, type Written } from '../support/book';
import { savingsTable } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const common: readonly (readonly Written[])[] = [
  ['Financial year', '2014/15'],
  ['Period', 5],
  ['As at', 41883],
];

function read(unit: string, ...rows: (readonly [string, Written])[]) {
  const table = tableSheet('Settings', [['Setting', 'Value'], ...common, ['Unit', unit], ...rows]);
  const { settings, problems } = trackerOf([savingsTable(), table]);
  return { ...settings.monthEnd, problems };
}

const cellsOf = ({ problems }: { readonly problems: readonly Problem[] }) => problems.map(({ cell }) => cell);

describe('where Settings says nothing of the month-end', () => {
  it('asks for a narrative from 5% or £100,000 on, in any unit, and goes by the profiled budget', () => {
    expect(read('£').materiality).toEqual({ share: 0.05, sum: 100_000, combine: 'either' });
    expect(read('£000').materiality.sum).toBe(100);
    expect(read('£m')).toMatchObject({ method: 'profile', limits: [], materiality: { sum: 0.1 }, problems: [] });
  });
});

describe('how outturns are forecast', () => {
  it.each([
    ['Forecast outturn by', 'auto', 'auto'],
    ['Outturn method', 'Run-rate', 'run rate'],
    ['Forecast method (auto, profile, ...)', 'Straight line', 'run rate'],
    ['forecast by', 'SCALED PROFILE', 'scaled profile'],
  ])('%s: %s', (name, value, method) => {
    expect(read('£', [name, value])).toMatchObject({ method, problems: [] });
  });

  it('is the usual with a problem at the cell where the method is none', () => {
    const settings = read('£', ['Forecast outturn by', 'dice']);
    expect(settings.method).toBe('profile');
    expect(cellsOf(settings)).toEqual(['Settings!B6']);
  });
});

describe('from what size on a variance needs a narrative', () => {
  it.each<[string, Written, MonthEndSettings['materiality']]>([
    ['£', '5% or £100k', { share: 0.05, sum: 100_000, combine: 'either' }],
    ['£000', '£100k / 5 %', { share: 0.05, sum: 100, combine: 'either' }],
    ['£000', '5% and 100', { share: 0.05, sum: 100, combine: 'both' }],
    ['£', '£100,000', { share: null, sum: 100_000, combine: 'either' }],
    ['£', '10 per cent', { share: 0.1, sum: null, combine: 'either' }],
    ['£', 0.05, { share: 0.05, sum: null, combine: 'either' }],
    ['£', 250_000, { share: null, sum: 250_000, combine: 'either' }],
    ['£m', '£0.25m', { share: null, sum: 0.25, combine: 'either' }],
    ['£m', '0.1', { share: null, sum: 0.1, combine: 'either' }],
    ['£', 'never', { share: null, sum: null, combine: 'either' }],
  ])('in %s: %s', (unit, value, materiality) => {
    expect(read(unit, ['Narrative above', value])).toMatchObject({ materiality, problems: [] });
  });

  it.each<[string, Written]>([
    ['£', 'a lot'],
    ['£', '5% or 10%'],
    ['£', '5% or £1k or £2k'],
    ['£', '-5%'],
    ['£', '5% or'],
    ['£m', 0.05],
  ])('in %s is not %s', (unit, value) => {
    expect(cellsOf(read(unit, ['Narrative above', value]))).toEqual(['Settings!B6']);
  });
});

describe('limits of virements', () => {
  it('have a row for each approver and stand from the smallest to the largest', () => {
    const { limits, problems } = read(
      '£000',
      ['Virement limit: Cabinet', 'any'],
      ['Virement limit (Director)', '£500k; A. Shah; B. Jones'],
      ['Virement limit', '£10k'],
      ['Virement limit – Head of service', 50],
    );
    expect(problems).toEqual([]);
    expect(limits).toEqual([
      { role: '', upToSum: 10, upToShare: null, names: [] },
      { role: 'Head of service', upToSum: 50, upToShare: null, names: [] },
      { role: 'Director', upToSum: 500, upToShare: null, names: ['A. Shah', 'B. Jones'] },
      { role: 'Cabinet', upToSum: null, upToShare: null, names: [] },
    ]);
  });

  it('may be a share, or a sum and a share of which both hold', () => {
    const { limits } = read('£', ['Virement limit: Director', '2%'], ['Virement limit: Cabinet', '£1m and 10%']);
    expect(limits).toMatchObject([{ upToShare: 0.02 }, { upToSum: 1_000_000, upToShare: 0.1 }]);
  });

  it('that cannot be read are problems at their cells', () => {
    const settings = read('£', ['Virement limit', 'some'], ['Virement limit: Director', '£50k or 2%']);
    expect(settings.limits).toEqual([]);
    expect(cellsOf(settings)).toEqual(['Settings!B6', 'Settings!B7']);
  });
});

describe('pay', () => {
  it('takes on-costs and the vacancy factor as shares', () => {
    const { pay, problems } = read('£', ['Employer on-costs', '25%'], ['Vacancy factor', 0.03]);
    expect(problems).toEqual([]);
    expect(pay).toMatchObject({ onCosts: 0.25, vacancyFactor: 0.03 });
    expect(cellsOf(read('£', ['On-costs', 25], ['Vacancy factor', 1]))).toEqual(['Settings!B6', 'Settings!B7']);
  });

  it.each<[Written, object]>([
    ['1%', { share: 0.01, from: 1, settled: 1 }],
    [0.01, { share: 0.01, from: 1, settled: 1 }],
    ['1% from April', { share: 0.01, from: 1, settled: 1 }],
    ['2% from Jan', { share: 0.02, from: 10, settled: 10 }],
    ['1% from April, paid in July', { from: 1, settled: 4, isBackdated: true }],
    ['1% from April, settled in July, not backdated', { from: 1, settled: 4, isBackdated: false }],
    ['1% from P1; paid from P8, backdated', { from: 1, settled: 8, isBackdated: true }],
  ])('reads the award %s', (value, award) => {
    expect(read('£', ['Pay award', value])).toMatchObject({ pay: { award }, problems: [] });
  });

  it.each<[Written]>([['soon'], ['1% from Easter'], ['1% from July, paid in April'], ['120%']])(
    'refuses the award %s at its cell',
    (value) => {
      const settings = read('£', ['Pay award', value]);
      expect(settings.pay.award).toBeNull();
      expect(cellsOf(settings)).toEqual(['Settings!B6']);
    },
  );
});
