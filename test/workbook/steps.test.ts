import { atOnce, mapInSteps } from '../../src/finance/steps';
import { inParts } from '../../src/workbook/steps';

const numbers = Array.from({ length: 175 }, (_, index) => index);
const double = (number: number): number => number * 2;

test('work in steps gives what it gives at once, item by item and in order', async () => {
  expect(atOnce(mapInSteps(numbers, double))).toEqual(numbers.map(double));
  expect(await inParts(mapInSteps(numbers, double))).toEqual(numbers.map(double));
  expect(atOnce(mapInSteps([], double))).toEqual([]);
});

test('long work lets other work in between its parts, short work does not', async () => {
  const until = (moment: number): void => {
    while (Date.now() < moment);
  };
  const letIn = async (work: Promise<unknown>): Promise<number> => {
    let times = 0;
    const timer = setInterval(() => (times += 1), 1);
    await work;
    clearInterval(timer);
    return times;
  };
  const slow = mapInSteps(numbers, (number) => {
    if (number % 50 === 0) until(Date.now() + 40);
  });
  expect(await letIn(inParts(slow))).toBeGreaterThan(0);
  expect(await letIn(inParts(mapInSteps(numbers, double)))).toBe(0);
});
