import { riskAdjusted } from '../../src/finance/risk-adjusted';

describe('sums adjusted for their risk', () => {
  it('count each by its confidence', () => {
    expect(riskAdjusted([])).toBe(0);
    expect(
      riskAdjusted([
        { amount: 400, confidence: 0.75 },
        { amount: 200, confidence: 0.5 },
      ]),
    ).toBe(400);
  });

  it('add up without traces of binary arithmetic', () => {
    const taken = [100.3, -100.1].map((amount) => ({ amount, confidence: 1 }));
    expect(riskAdjusted(taken)).toBe(0.2);
    expect(riskAdjusted([{ amount: 0.7, confidence: 0.1 }])).toBe(0.07);
  });
});
