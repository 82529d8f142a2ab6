import type { Steps } from '../finance/steps';

export { atOnce, groupInSteps, mapInSteps, type Steps } from '../finance/steps';

/** A page that is not answered for longer feels stuck at 50 ms; half of that leaves room for what else it does. */
const longestStretch = 25;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Runs work in stretches of about 25 ms, between which the page draws and answers. */
export async function inParts<Result>(steps: Steps<Result>): Promise<Result> {
  let began = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - began < longestStretch) continue;
    await pause();
    began = Date.now();
  }
}
