import fc from 'fast-check';

import type { SavingsLine } from '../../../src/finance/savings-line';
import { type FigureKind, figureOf } from '../../../src/workbook/pack/figure';

const year = { startYear: 2014 };
const blank: Omit<SavingsLine, 'years' | 'delivered'> = {
  ref: 'S1',
  title: null,
  department: null,
  project: null,
  theme: null,
  owner: null,
  kind: null,
  cash: null,
  stage: null,
  confidence: null,
  nextMilestone: null,
  milestoneDue: null,
  updated: null,
  narrative: null,
  mitigation: null,
  claimedRag: null,
};

const sum = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
const lines = fc
  .record({ target: sum, forecast: sum, delivered: sum })
  .map(({ target, forecast, delivered }): SavingsLine => ({
    ...blank,
    years: [{ year, target, forecast }],
    delivered,
  }));

test('target and what is above it or its forecast are what is delivered, to come, not forecast and at risk', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const of = (kind: FigureKind): number => figureOf(line, { kind, year }, year) ?? 0;
      const all = of('target') + of('above') + of('ahead');
      expect(all).toBe(of('delivered') + of('toCome') + of('notForecast') + of('atRisk'));
    }),
  );
});

test('target and what is above it are forecast, or without a forecast delivered, at risk and not forecast', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const of = (kind: FigureKind): number => figureOf(line, { kind, year }, year) ?? 0;
      const expected = line.years[0]?.forecast ?? line.delivered ?? 0;
      expect(of('target') + of('above')).toBe(expected + of('atRisk') + of('notForecast'));
    }),
  );
});

test('what is delivered is of the current year alone', () => {
  const line = { ...blank, years: [], delivered: 20 };
  expect(figureOf(line, { kind: 'delivered', year: { startYear: 2015 } }, year)).toBeNull();
});
