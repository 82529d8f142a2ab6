import type { Steps } from '../finance/steps';

export { atOnce, groupInSteps, mapInSteps, type Steps } from '../finance/steps';

/** A page that is not answered for longer feels stuck at 50 ms; half of that leaves room for what else it does. */
const longestStretch = 25;

/** When the stretch of work that the page is in began; null between stretches. */
let began: number | null = null;

/** Work that follows on other work without a pause or a round trip between them is one stretch with it. */
function begin(): number {
  if (began !== null) return began;
  began = Date.now();
  // Whatever comes first after this task, a drawn page or an answer of Excel's, has ended the stretch by then.
  setTimeout(() => {
    began = null;
  });
  return began;
}

const isLong = (): boolean => Date.now() - begin() >= longestStretch;

async function pause(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  begin();
}

/** Lets the page draw and answer where work has gone on for as long as it should wait: to be asked between its steps. */
export async function breathe(): Promise<void> {
  if (isLong()) await pause();
}

/** Runs work in stretches of about 25 ms, between which the page draws and answers. */
export async function inParts<Result>(steps: Steps<Result>): Promise<Result> {
  begin();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (isLong()) await pause();
  }
}
