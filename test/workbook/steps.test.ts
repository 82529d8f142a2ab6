import { atOnce, mapInSteps } from '../../src/finance/steps';
import { inParts } from '../../src/workbook/steps';

const numbers = Array.from({ length: 175 }, (_, index) => index);
const double = (number: number): number => number * 2;

test('work in steps gives what it gives at once, item by item and in order', async () => {
  expect(atOnce(mapInSteps(numbers, double))).toEqual(numbers.map(double));
  expect(await inParts(mapInSteps(numbers, double))).toEqual(numbers.map(double));
  expect(atOnce(mapInSteps([], double))).toEqual([]);
});

function until(moment: number): void {
  while (Date.now() < moment);
}

/** How often other work comes in while some work is done. */
async function letIn(work: Promise<unknown>): Promise<number> {
  let times = 0;
  const timer = setInterval(() => (times += 1), 1);
  await work;
  clearInterval(timer);
  return times;
}

test('long work lets other work in between its parts, short work does not', async () => {
  const slow = mapInSteps(numbers, (number) => {
    if (number % 50 === 0) until(Date.now() + 40);
  });
  expect(await letIn(inParts(slow))).toBeGreaterThan(0);
  expect(await letIn(inParts(mapInSteps(numbers, double)))).toBe(0);
});

test('work that follows on other work without a pause is one stretch with it', async () => {
  const short = function* () {
    until(Date.now() + 20);
    yield;
  };
  const oneAfterTheOther = async (): Promise<void> => {
    for (let time = 1; time <= 6; time += 1) await inParts(short());
  };
  expect(await letIn(oneAfterTheOther())).toBeGreaterThan(0);
});
