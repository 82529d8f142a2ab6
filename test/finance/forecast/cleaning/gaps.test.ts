import { fillGaps, trimBlanks } from '../../../../src/finance/forecast/cleaning/gaps';
import { madeUp } from '../support';

describe('blanks at the ends', () => {
  it('are taken off and counted', () => {
    expect(trimBlanks([null, null, 1, null, 2, null])).toEqual({ values: [1, null, 2], before: 2, after: 1 });
  });
});

describe('gaps', () => {
  it('are filled along the line between the values on both sides', () => {
    expect(fillGaps([1, null, null, 7, null, 5], 1)).toEqual([1, 3, 5, 7, 6, 5]);
  });

  it('keep to the seasons where there are two rounds or more', () => {
    const whole = madeUp(48, { wave: 300 });
    const filled = fillGaps(
      whole.map((value, time) => (time === 26 || time === 27 || time === 28 ? null : value)),
      12,
    );
    const missOfStraightLine = (whole[27] ?? 0) - (whole[25] ?? 0);
    expect(Math.abs((filled[27] ?? Number.NaN) - (whole[27] ?? Number.NaN))).toBeLessThan(missOfStraightLine / 2);
  });
});
