import type { SavingsSums } from '../savings-sums';
import { addUp } from '../tidy';
import type { SavingsWhole } from './whole';

/**
 * The sums of a whole whatever it is made of, for a reader who is told that they mix kinds of saving: to hold them
 * against a control total, or as what all departments have promised in all.
 */
export function addMixed(whole: SavingsWhole): SavingsSums {
  const sums = whole.parts.map((part) => part.sums);
  const add = (figure: Exclude<keyof SavingsSums, 'lines'>): number | null => {
    const known = sums.map((one) => one[figure]).filter((one) => one !== null);
    return known.length === 0 ? null : addUp(known);
  };
  const [target, delivered] = [add('target'), add('delivered')];
  return {
    lines: addUp(sums.map(({ lines }) => lines)),
    target,
    delivered,
    forecast: add('forecast'),
    projected: add('projected'),
    atRisk: add('atRisk'),
    notForecast: add('notForecast'),
    // A part without a target has no remaining, but what it has delivered counts against the targets of the others.
    remaining: target === null ? null : addUp([target, -(delivered ?? 0)]),
  };
}
