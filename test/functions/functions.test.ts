import fc from 'fast-check';
import { associated, call } from './support/custom-functions';
import '../../src/functions';

describe('PERIOD', () => {
  it.each([
    ['1 April 2014', 1],
    ['31/03/2015', 12],
    [41883, 6],
    [41883.9, 6],
  ])('of %j is %d', (date, period) => {
    expect(call('PERIOD', date)).toBe(period);
  });

  it('refuses what is no date, also a year', () => {
    for (const found of ['2014/15', 2014, '31/2/2014', true, -1])
      expect(call('PERIOD', found)).toMatch(/^#VALUE! date/);
  });

  it.each([13, 201415, 1200, '201415', 9999999])(
    'takes %j for no date: as a serial it would be a day nobody means',
    (found) => {
      expect(call('PERIOD', found)).toMatch(/^#VALUE! date: found .*expected /);
      expect(call('FINYEAR', found)).toMatch(/^#VALUE! date: found .*expected /);
    },
  );

  it('takes a 0 for what a blank cell may be passed as, and says so', () => {
    expect(call('PERIOD', 0)).toMatch(/^#N\/A date: blank or 0/);
    expect(call('PARTYEAR', 1200, 0)).toMatch(/^#N\/A start: blank or 0/);
    expect(call('VARIANCE', null, 100)).toMatch(/^#N\/A actual: blank,/);
  });
});

describe('FINYEAR', () => {
  it.each([
    [['31/03/2015'], '2014/15'],
    [[42094], '2014/15'],
    [['1 April 2015'], '2015/16'],
    [['FY14/15', 1], '2015/16'],
    [['2014-15', -1], '2013/14'],
    [['1/4/1999'], '1999/00'],
  ])('of %j is %s', (passed, year) => {
    expect(call('FINYEAR', ...passed)).toBe(year);
  });

  it('refuses years that do not follow each other, and moving by parts of a year', () => {
    expect(call('FINYEAR', '2014/16')).toMatch(/^#VALUE! date: found "2014\/16"/);
    expect(call('FINYEAR', '2014/15', 0.5)).toMatch(/^#VALUE! add/);
  });

  it.each([-1015, -2100, 1e300])('refuses to move to a year that Excel has no dates of: %d', (add) => {
    expect(call('FINYEAR', '2014/15', add)).toMatch(/^#VALUE! add/);
  });
});

describe('VARIANCE and its kin', () => {
  it('are positive when adverse', () => {
    expect(call('VARIANCE', 105, 100)).toBe(5);
    expect(call('VARIANCE', 105, 100, 'Income')).toBe(-5);
    expect(call('VARIANCEPCT', -2.592, -3.87)).toBeCloseTo(0.33, 3);
    expect(call('VARIANCEWORD', 5)).toBe('Adverse');
    expect(call('VARIANCEWORD', -5, 5)).toBe('On budget');
  });

  it('refuse another kind, and have no share of nothing', () => {
    expect(call('VARIANCE', 1, 1, 'grant')).toMatch(/^#VALUE! kind: found "grant", expected "spend" or "income"/);
    expect(call('VARIANCEPCT', 5, 0)).toMatch(/^#DIV\/0!/);
    expect(call('VARIANCEWORD', 5, -1)).toMatch(/^#VALUE! tolerance/);
  });
});

describe('SHORTFALL and NETATRISK', () => {
  it('subtract, and count pressures by their size', () => {
    expect(call('SHORTFALL', 400, 300)).toBe(100);
    expect(call('NETATRISK', 500, 300, '(120)')).toBe(320);
    expect(call('NETATRISK', 500, 300, null)).toBe(200);
    expect(call('SHORTFALL', 400, null)).toMatch(/^#N\/A forecast/);
    expect(call('SHORTFALL', -400, -300)).toBe(-100);
  });
});

describe('RAG', () => {
  it.each([
    [[100, 100], 'Green'],
    [[100, 99.99], 'Amber'],
    [[100, 90.01], 'Amber'],
    [[100, 90], 'Red'],
    [[100, 89], 'Red'],
    [[100, 94, '5%'], 'Amber'],
    [[100, 95, 0.05], 'Green'],
    [[4000, 3900, null, null, 100], 'Red'],
    [[4000, 3900.01, null, null, 100], 'Amber'],
    [[100, 100, null, null, null, 100], 'Blue'],
    [[100, null, null, null, null, 95], 'Amber'],
    [[100, null], 'Grey'],
    [[null, null], 'Grey'],
    [[null, 5], 'Grey'],
    [[0, 5], 'Green'],
    [[4000, 3900, null, null, 0], 'Amber'],
  ])('of %j is %s', (passed, status) => {
    expect(call('RAG', ...passed)).toBe(status);
  });

  it('goes down a column, with one policy for all of it', () => {
    expect(call('RAG', [[100], [100], [100]], [[100], [95], [null]], 0, 0.1)).toEqual([['Green'], ['Amber'], ['Grey']]);
  });

  it('asks about a threshold that may be a percentage without its sign', () => {
    expect(call('RAG', 100, 95, 0, 80)).toMatch(
      /^#VALUE! red: found 80, expected a share .*if 80% is meant, write 80% or 0.8/,
    );
    expect(call('RAG', 100, 95, '80')).toContain('80% or 0.8');
    expect(call('RAG', 100, 95, -0.1)).toMatch(/^#VALUE! amber/);
    expect(call('RAG', 100, 95, 0, 0)).toMatch(/^#VALUE! red/);
    expect(call('RAG', 100, 95, 0.2)).toMatch(/^#VALUE! red: found 10%, expected at least amber, which is 20%/);
    expect(call('RAG', 100, 95, 0, 0.1, -5)).toMatch(/^#VALUE! cap/);
  });

  it('is explained by RAGWHY with the same status', () => {
    const figure = fc.option(fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(figure, figure, figure, (target, forecast, delivered) => {
        const passed = [target, forecast, null, null, null, delivered];
        const [status, why] = [call('RAG', ...passed), call('RAGWHY', ...passed)];
        expect(why).toMatch(status === 'Grey' ? /^(Grey|Not assessed)/ : new RegExp(`^${String(status)}: `));
        expect(why).not.toMatch(/£|NaN|undefined/);
      }),
    );
  });
});

describe('RAGWORST', () => {
  it('finds the worst and passes over blanks', () => {
    expect(
      call('RAGWORST', [
        ['Green', null],
        ['', 'amber'],
      ]),
    ).toBe('Amber');
    expect(call('RAGWORST', [['Green', 0, 'Grey']])).toBe('Grey');
    expect(call('RAGWORST', [['R', 'a', 'G', 'B', 'Gray']])).toBe('Red');
    expect(call('RAGWORST', [['G', 'Gray']])).toBe('Grey');
  });

  it('names a word that is no status, and has no worst of nothing', () => {
    expect(call('RAGWORST', [['Green', 'Purple']])).toMatch(/^#VALUE! statuses, cell 2: found "Purple"/);
    expect(call('RAGWORST', 'Purple')).toMatch(/^#VALUE! statuses: found "Purple"/);
    expect(call('RAGWORST', [[null, '']])).toMatch(/^#N\/A/);
  });
});

describe('every function', () => {
  const cell = fc.oneof(
    fc.constantFrom(null, '', '£1,234', '12%', 'abc', '#N/A', 'Red', 'income', '2014/15', '1 Sep 2014', '-', 'P7'),
    fc.constantFrom(0, 1, 2, 3, 12, 0.5, 100, -100, 1e308, 5e-324, 41883),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.object(),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

  it('answers whatever it is given with numbers, words or Excel’s errors, and never with NaN or Infinity', () => {
    const ids = [...associated.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.array(fc.oneof(cell, range), { maxLength: 6 }), (id, values) => {
        for (const answer of [call(id, ...values)].flat(2)) {
          expect(typeof answer === 'string' || Number.isFinite(answer)).toBe(true);
          expect(String(answer)).not.toMatch(/NaN|undefined|Infinity|\[object/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('answers with whole rows: as many cells in each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...associated.keys()), fc.array(range, { maxLength: 5 }), (id, values) => {
        const answer = call(id, ...values);
        if (!Array.isArray(answer)) return;
        expect(new Set((answer as unknown[][]).map(({ length }) => length)).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
