import type { ExcelHost } from '../../src/excel-host';
import { watchStretches } from './stretches';

/** Runs some work and says what it cost. */
export type Measure = <Value>(work: string, run: () => Promise<Value>) => Promise<Value>;

/** Measures from now on, in the workbook that is open: the time with the stand-in's own, the longest stretch without it. */
export function measuring(host: ExcelHost): Measure {
  const watch = watchStretches();
  return async (work, run) => {
    await host.settled();
    watch.begin();
    const value = await run();
    const { milliseconds, longest, syncs } = watch.end();
    const words = `${milliseconds.toFixed(0).padStart(6)} ms, longest ${longest.toFixed(0).padStart(4)} ms, ${syncs} syncs`;
    process.stdout.write(`${work.padEnd(44)} ${words}\n`);
    return value;
  };
}
