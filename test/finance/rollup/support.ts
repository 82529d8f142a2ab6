import fc from 'fast-check';
import { ragStatuses } from '../../../src/finance/rag/status';
import { cashEffects, savingKinds, type SavingsLine, stages } from '../../../src/finance/savings-line';
import type { SavingsRow } from '../../../src/finance/savings-row';
import { saving } from '../support';

/** A line that was not assessed. */
export const unassessed = (line: SavingsLine): SavingsRow => ({ line, assessment: null });

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 3 });
const money = maybe(fc.integer({ min: -1e6, max: 1e8 }).map((pence) => pence / 100));
const name = maybe(fc.constantFrom('North', 'north ', 'South', 'East  End', 'East End', ' '));

/** Assessed savings lines with figures for three years, some split between rows, with every attribute now and then blank. */
export const rolledLines: fc.Arbitrary<readonly SavingsRow[]> = fc.array(
  fc.record({
    line: fc
      .record({
        ref: fc.constantFrom('S1', 'S2', 'S9a', 'S9b', 's9 A', 'S10a', 'S11'),
        project: name,
        theme: name,
        department: name,
        owner: name,
        kind: maybe(fc.constantFrom(...savingKinds)),
        cash: maybe(fc.constantFrom(...cashEffects)),
        stage: maybe(fc.constantFrom(...stages)),
        delivered: money,
        years: fc.tuple(money, money, money, money, money, money).map(([a, b, c, d, e, f]) => [
          { year: { startYear: 2014 }, target: a, forecast: b },
          { year: { startYear: 2015 }, target: c, forecast: d },
          { year: { startYear: 2016 }, target: e, forecast: f },
        ]),
      })
      .map((given) => saving(given)),
    assessment: maybe(fc.record({ status: fc.constantFrom(...ragStatuses) })),
  }),
  { maxLength: 25 },
);
