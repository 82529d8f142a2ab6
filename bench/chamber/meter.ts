import { performance } from 'node:perf_hooks';

import type { ExcelHost } from '../../src/excel-host';
import type { Steps } from '../../src/finance/steps';

/** What one stage of a run cost. */
export interface Cost {
  readonly stage: string;
  readonly milliseconds: number;
  /** The longest stretch that nothing can interrupt; where it is left out, all of it. */
  readonly longest?: number;
  /** Round trips to Excel; null for work that does not ask Excel anything. */
  readonly syncs: number | null;
  /** Characters that went over the bridge, both ways together; null as above. */
  readonly characters: number | null;
  /** Such as how many rows were written, or how large the file is. */
  readonly note: string;
}

/** Measures the stages of a run one after the other. */
export interface Meter {
  readonly costs: readonly Cost[];
  /** Work that talks to Excel. */
  excel<Value>(stage: string, work: () => Promise<Value>, note?: (value: Value) => string): Promise<Value>;
  /** Work that only reckons, and blocks whoever else wants to run; the middle of some rounds. */
  pure<Value>(stage: string, work: () => Value, note?: (value: Value) => string): Value;
  /** Work in steps; the note ends with the longest of them, which nothing can interrupt. */
  steps<Value>(stage: string, work: () => Steps<Value>, note?: (value: Value) => string): Value;
  /** Work on files. */
  files<Value>(stage: string, work: () => Promise<Value>, note?: (value: Value) => string): Promise<Value>;
}

/** Runs work to its end and measures its steps. */
function inItsSteps<Value>(steps: Steps<Value>): {
  readonly value: Value;
  readonly milliseconds: number;
  readonly longest: number;
} {
  let [milliseconds, longest] = [0, 0];
  for (;;) {
    const begun = performance.now();
    const step = steps.next();
    const took = performance.now() - begun;
    milliseconds += took;
    longest = Math.max(longest, took);
    if (step.done) return { value: step.value, milliseconds, longest };
  }
}

const ROUNDS = 3;
const nothing = () => '';

export function meterOf(host: ExcelHost): Meter {
  const costs: Cost[] = [];
  return {
    costs,
    excel: async (stage, work, note = nothing) => {
      await host.settled();
      const { count, bytes } = host.requests;
      const begun = performance.now();
      const value = await work();
      const milliseconds = performance.now() - begun;
      const { count: counted, bytes: sent } = host.requests;
      costs.push({ stage, milliseconds, syncs: counted - count, characters: sent - bytes, note: note(value) });
      return value;
    },
    pure: (stage, work, note = nothing) => {
      const rounds = Array.from({ length: ROUNDS }, () => {
        const begun = performance.now();
        const value = work();
        return { value, milliseconds: performance.now() - begun };
      });
      const middle = rounds.sort((one, other) => one.milliseconds - other.milliseconds)[Math.floor(ROUNDS / 2)];
      if (middle === undefined) throw new Error(`${stage} was not run.`);
      const { value, milliseconds } = middle;
      costs.push({ stage, milliseconds, syncs: null, characters: null, note: note(value) });
      return value;
    },
    steps: (stage, work, note = nothing) => {
      const rounds = Array.from({ length: ROUNDS }, () => inItsSteps(work()));
      const middle = rounds.sort((one, other) => one.longest - other.longest)[Math.floor(ROUNDS / 2)];
      if (middle === undefined) throw new Error(`${stage} was not run.`);
      const { value, milliseconds, longest } = middle;
      const words = [note(value), `longest step ${longest.toFixed(0)} ms`].filter((word) => word !== '').join(', ');
      costs.push({ stage, milliseconds, longest, syncs: null, characters: null, note: words });
      return value;
    },
    files: async (stage, work, note = nothing) => {
      const begun = performance.now();
      const value = await work();
      costs.push({
        stage,
        milliseconds: performance.now() - begun,
        syncs: null,
        characters: null,
        note: note(value),
      });
      return value;
    },
  };
}
