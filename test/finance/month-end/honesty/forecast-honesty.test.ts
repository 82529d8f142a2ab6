import fc from 'fast-check';
import { forecastHonesty } from '../../../../src/finance/month-end/honesty/forecast-honesty';
import {
  type HonestyPoint,
  honestyPoints,
  type PastForecast,
} from '../../../../src/finance/month-end/honesty/past-forecast';
import { reach80 } from '../../../../src/finance/month-end/honesty/student-reach';
import { atOnce } from '../../../../src/finance/steps';
import { valueOf } from '../../forecast/support';

const today = { year: { startYear: 2014 }, period: 5, size: 1000, forecast: 1000 };
const point = (startYear: number, outturn: number, period = 5): HonestyPoint => ({
  year: { startYear },
  period,
  size: 1000,
  forecast: 1000,
  outturn,
});

describe('how past forecasts came out', () => {
  it('is a bias, and a range round today’s forecast', () => {
    const honesty = valueOf(forecastHonesty([point(2011, 1020), point(2012, 1030), point(2013, 1040)], today));
    expect(honesty).toMatchObject({ expected: 1030 });
    expect(honesty.bias).toBeCloseTo(0.03, 12);
    expect(honesty.spread).toBeCloseTo(0.01, 12);
    // Student's t with two degrees of freedom: nine tenths lie below 1.8856.
    expect(honesty.high - 1030).toBeCloseTo(1.8856 * 10 * Math.sqrt(4 / 3), 0);
    expect(1030 - honesty.low).toBeCloseTo(honesty.high - 1030, 9);
  });

  it('rests on one forecast a year, of the same time of year', () => {
    const years = [2011, 2012, 2013].flatMap((year) => [point(year, 1010), point(year, 1300, 6), point(year, 2000, 3)]);
    const honesty = valueOf(forecastHonesty(years, today));
    expect(honesty.points).toHaveLength(3);
    expect(honesty.bias).toBeCloseTo(0.01, 12);
  });

  it('gives none of fewer than three years, nor of years that are not past, and says why', () => {
    const enough = [point(2012, 1010), point(2013, 1010)];
    const answer = forecastHonesty([...enough, point(2014, 1010), point(2015, 1010), point(2011, 1010, 9)], today);
    expect(answer.ok ? null : answer.error.points).toEqual(enough);
    expect(answer.ok ? '' : answer.error.why).toContain('3');
  });

  it('scales with the forecast it is put round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 500, max: 1500 }), { minLength: 3, maxLength: 9 }), (outturns) => {
        const past = outturns.map((outturn, place) => point(2000 + place, outturn));
        const once = valueOf(forecastHonesty(past, today));
        const twice = valueOf(forecastHonesty(past, { ...today, size: 2000, forecast: 2000 }));
        expect(twice.low).toBeCloseTo(2 * once.low, 6);
        expect(twice.high).toBeCloseTo(2 * once.high, 6);
      }),
    );
  });
});

describe('the reach of 80%', () => {
  it.each([
    [2, 1.8856],
    [3, 1.6377],
    [5, 1.4759],
    [10, 1.3722],
    [30, 1.3104],
  ])('with %d degrees of freedom is %d', (degrees, reach) => {
    expect(Math.abs(reach80(degrees) / reach - 1)).toBeLessThan(0.004);
  });
});

describe('past forecasts of a department', () => {
  const row = (given: Partial<PastForecast>): PastForecast => ({
    year: { startYear: 2013 },
    period: 5,
    code: 'B1',
    department: 'Children',
    kind: 'Spend',
    budget: 1000,
    actualToDate: null,
    forecast: null,
    ...given,
  });

  const pointsOf = (rows: readonly PastForecast[], department: string) => atOnce(honestyPoints(rows)).get(department);

  it('are net of income, beside the actuals of the last period', () => {
    const income = { code: 'B1', kind: 'Income' as const, budget: -300 };
    const rows = [
      row({ forecast: 1100 }),
      row({ ...income, department: 'children ', forecast: -280 }),
      row({ period: 12, actualToDate: 9, forecast: 9 }),
      row({ period: 13, actualToDate: 1200 }),
      row({ ...income, period: 13, actualToDate: -310 }),
      row({ department: 'Adults', forecast: 1, period: 5 }),
    ];
    expect(pointsOf(rows, 'children')).toEqual([
      { year: { startYear: 2013 }, period: 5, size: 1300, forecast: 820, outturn: 890 },
    ]);
  });

  it('leave out codes without an outturn, and years that were never closed', () => {
    const rows = [
      row({ forecast: 1100 }),
      row({ code: 'B2', forecast: 500 }),
      row({ period: 12, actualToDate: 1150 }),
      row({ year: { startYear: 2012 }, forecast: 1000 }),
    ];
    expect(pointsOf(rows, 'children')).toEqual([
      { year: { startYear: 2013 }, period: 5, size: 1000, forecast: 1100, outturn: 1150 },
    ]);
  });
});
