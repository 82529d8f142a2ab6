import fc from 'fast-check';
import { reprofile } from '../../src/finance/reprofile';

describe('re-profiling', () => {
  it('keeps the total to the penny, and every other year as it is', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.nat(100),
        (years, a, b, share) => {
          const [from, to] = [a % years.length, b % years.length];
          const pounds = years.map((pence) => pence / 100);
          const move = Math.floor(((years[from] ?? 0) * share) / 100) / 100;
          const moved = reprofile(pounds, { amount: move, from, to });
          if (!moved.ok) throw new Error('What is there can be moved.');
          const inPence = moved.value.map((pound) => Math.round((pound ?? 0) * 100));
          const total = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
          expect(total(inPence)).toBe(total(years));
          inPence.forEach((pence, place) => {
            expect(pence / 100).toBe(moved.value[place]);
            if (place !== from && place !== to) expect(pence).toBe(years[place]);
          });
        },
      ),
    );
  });

  it('refuses more than is there, and says what is there', () => {
    expect(reprofile([5, 10], { amount: 5.01, from: 0, to: 1 })).toEqual({ ok: false, error: 5 });
    expect(reprofile([null, 10], { amount: 1, from: 0, to: 1 })).toEqual({ ok: false, error: null });
    expect(reprofile([0.3, 0.1], { amount: 0.3, from: 0, to: 1 })).toEqual({ ok: true, value: [0, 0.4] });
  });

  it('leaves a blank year blank unless something is moved there', () => {
    expect(reprofile([5, null, null], { amount: 2, from: 0, to: 2 })).toEqual({ ok: true, value: [3, null, 2] });
  });
});
