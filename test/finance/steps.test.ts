import { groupBy } from '../../src/finance/group-by';
import { atOnce, groupInSteps, mapInSteps } from '../../src/finance/steps';

const numbers = Array.from({ length: 175 }, (_, index) => index);
const digit = (number: number): number => number % 10;

/** How often some work can be interrupted. */
function pausesOf(steps: Generator<undefined, unknown, undefined>): number {
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  return pauses;
}

describe('work in steps', () => {
  it('groups as at once, in the order of the first items, with pauses', () => {
    const groups = atOnce(groupInSteps([31, 12, 21], digit));
    expect([...groups]).toEqual([
      [1, [31, 21]],
      [2, [12]],
    ]);
    expect([...atOnce(groupInSteps(numbers, digit))]).toEqual([...groupBy(numbers, digit)]);
    expect(pausesOf(groupInSteps(numbers, digit))).toBeGreaterThan(0);
  });

  it('pauses more often where its items take longer', () => {
    expect(pausesOf(mapInSteps(numbers, digit, 10))).toBe(17);
  });
});
