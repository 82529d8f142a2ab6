import fc from 'fast-check';
import { tidy } from '../../src/finance/tidy';

const pence = fc.integer({ min: -1e11, max: 1e11 });

describe('a difference without the traces of binary arithmetic', () => {
  it('is exact to the penny', () => {
    fc.assert(
      fc.property(pence, pence, (one, other) => {
        const [from, less] = [one / 100, other / 100];
        expect(tidy(from - less, from, less)).toBe((one - other) / 100);
      }),
    );
  });

  it('sees through traces in the figures themselves', () => {
    const [from, less] = [0.1 + 0.2, 0.3];
    expect(tidy(from - less, from, less)).toBe(0);
    const [larger, whole] = [1000.1 + 0.2, 1000];
    expect(tidy(larger - whole, larger, whole)).toBe(0.3);
  });

  it('keeps the figures of a division, and is nothing where only a trace is left', () => {
    expect(tidy(1 / 3 - 0.3, 1 / 3, 0.3)).toBeCloseTo(1 / 30, 12);
    const [third, built] = [100 / 3, 10 + 70 / 3];
    expect(tidy(third - built, third, built)).toBe(0);
  });

  it('leaves alone what no figure can hold', () => {
    expect(tidy(1e308 + 1e308, 1e308, 1e308)).toBe(Infinity);
    expect(tidy(1e300, 1e300, 0)).toBe(1e300);
  });
});
