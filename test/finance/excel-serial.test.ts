import { fromSerial, toSerial } from '../../src/finance/excel-serial';

describe('Excel serials', () => {
  it.each([
    [1, { year: 1900, month: 1, day: 1 }],
    [59, { year: 1900, month: 2, day: 28 }],
    [61, { year: 1900, month: 3, day: 1 }],
    [41883, { year: 2014, month: 9, day: 1 }],
    [2958465, { year: 9999, month: 12, day: 31 }],
  ])('%d is %j, both ways', (serial, date) => {
    expect(fromSerial(serial)).toEqual({ ok: true, value: date });
    expect(toSerial(date)).toBe(serial);
  });

  it('a fraction is the time of a day', () => {
    expect(fromSerial(41883.75)).toEqual(fromSerial(41883));
  });

  it.each([0, -1, 60, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) => {
    expect(fromSerial(serial).ok).toBe(false);
  });
});
