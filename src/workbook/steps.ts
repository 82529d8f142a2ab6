import type { Steps } from '../finance/steps';

export { atOnce, groupInSteps, mapInSteps, type Steps } from '../finance/steps';

/** A page that is not answered for longer feels stuck at 50 ms; half of that leaves room for what else it does. */
const longestStretch = 25;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Tells when work has gone on for as long as the page should wait, and lets the page draw and answer. */
export function stretches(): { readonly isLong: () => boolean; readonly pause: () => Promise<void> } {
  let began = Date.now();
  return {
    isLong: () => Date.now() - began >= longestStretch,
    pause: async () => {
      await pause();
      began = Date.now();
    },
  };
}

/** Runs work in stretches of about 25 ms, between which the page draws and answers. */
export async function inParts<Result>(steps: Steps<Result>): Promise<Result> {
  const stretch = stretches();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (stretch.isLong()) await stretch.pause();
  }
}
