import fc from 'fast-check';
import type { ReadyDriver } from '../../../src/finance/month-end/driver';
import { moneyUnits } from '../../../src/finance/money';
import { keptDrivers, readKeptDrivers } from '../../../src/workbook/month-end/kept-drivers';

const driver: fc.Arbitrary<ReadyDriver> = fc.record({
  name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9:×£ ]{0,20}[a-z]$/).map((name) => name.replace(/ +/g, ' ')),
  basis: fc.option(
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9:×£, ]{0,20}[a-z]$/).map((basis) => basis.replace(/ +/g, ' ')),
  ),
  weeks: fc.double({ min: 0.5, max: 53, noNaN: true }),
  budget: fc.constant(null),
  actual: fc.constant(null),
  ahead: fc.record({
    volume: fc.double({ min: 0, max: 1e6, noNaN: true }),
    price: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  }),
});

test('drivers are read as they were kept, in every unit', () => {
  fc.assert(
    fc.property(fc.array(driver, { minLength: 1, maxLength: 4 }), fc.constantFrom(...moneyUnits), (drivers, unit) => {
      const kept = readKeptDrivers(keptDrivers(drivers, unit), 'C1', unit);
      const read = kept.ok ? kept.value : [];
      expect(read.map((one) => [one.driver, one.basis, one.forecastVolume, one.weeks])).toEqual(
        drivers.map(({ name, basis, ahead, weeks }) => [name, basis, ahead.volume, weeks]),
      );
      for (const [index, one] of read.entries()) {
        const price = drivers[index]?.ahead.price ?? 0;
        expect(Math.abs((one.forecastPrice ?? 0) - price)).toBeLessThanOrEqual(Math.abs(price) * 1e-12);
      }
    }),
  );
});

test('what people have written over is not guessed at', () => {
  expect(readKeptDrivers('Placements: 42 at £3,210', 'C1', '£').ok).toBe(false);
});
