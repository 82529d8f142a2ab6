import fc from 'fast-check';
import { deliveryShares } from '../../../src/taskpane/parts/delivery-shares';

test('delivered, to come and short divide the target', () => {
  expect(deliveryShares({ target: 100, forecast: 80, delivered: 20 })).toEqual({
    delivered: 0.2,
    toCome: 0.6,
    short: 0.2,
  });
});

test('more than the target makes the bar longer, and nothing is short', () => {
  expect(deliveryShares({ target: 100, forecast: 200, delivered: 50 })).toEqual({
    delivered: 0.25,
    toCome: 0.75,
    short: 0,
  });
});

test('a forecast below what is delivered takes nothing back', () => {
  expect(deliveryShares({ target: 100, forecast: 10, delivered: 50 })).toEqual({
    delivered: 0.5,
    toCome: 0,
    short: 0.5,
  });
});

test('nothing at all has no bar', () => {
  expect(deliveryShares({ target: 0, forecast: 0, delivered: 0 })).toBeNull();
  expect(deliveryShares({ target: -5, forecast: 0, delivered: -1 })).toBeNull();
});

test('what is delivered is no share of anything where nothing is asked for or forecast', () => {
  expect(deliveryShares({ target: 0, forecast: 0, delivered: 50 })).toBeNull();
});

test('the parts make up the whole and none is less than nothing', () => {
  const sum = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(sum, sum, sum, (target, forecast, delivered) => {
      const shares = deliveryShares({ target, forecast, delivered });
      if (shares === null) return;
      const parts = [shares.delivered, shares.toCome, shares.short];
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      expect(parts.reduce((whole, part) => whole + part)).toBeCloseTo(1, 6);
    }),
  );
});
