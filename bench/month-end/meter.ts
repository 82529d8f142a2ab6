import { performance } from 'node:perf_hooks';
import type { Steps } from '../../src/finance/steps';

/** How long some work took, and the longest stretch between two of its pauses: how long the pane would not answer. */
export interface Run<Value> {
  readonly value: Value;
  readonly milliseconds: number;
  readonly longest: number;
}

/** Runs work to its end and times it. */
export function run<Value>(steps: Steps<Value>): Run<Value> {
  const begun = performance.now();
  let longest = 0;
  let stretch = begun;
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - stretch);
    stretch = now;
    if (step.done) return { value: step.value, milliseconds: now - begun, longest };
  }
}

export function say(work: string, { milliseconds, longest }: Run<unknown>): void {
  console.log(`${work.padEnd(52)} ${milliseconds.toFixed(0).padStart(6)} ms   longest ${longest.toFixed(1)} ms`);
}
