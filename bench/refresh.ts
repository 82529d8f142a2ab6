import { performance } from 'node:perf_hooks';

import { largeBook } from '../scripts/sample/large-book';
import { openBuiltAddIn } from './add-in';

const SIZES = [21, 2_100, 5_000];

/** What a refresh costs as the number of savings lines grows, in time and in round trips to Excel. */
export async function benchRefresh(): Promise<void> {
  let first: number | null = null;
  for (const lines of SIZES) {
    const host = openBuiltAddIn(largeBook(lines));
    await host.settled();
    const before = host.requests.count;
    const begun = performance.now();
    await host.runScript('globalThis.mtfsAddin.refresh("bench")', 'bench');
    const took = performance.now() - begun;
    first ??= took;
    process.stdout.write(
      `refresh: ${lines} lines, ${host.requests.count - before} round trips, ${(took / first).toFixed(1)} times the time of ${SIZES[0] ?? 0} lines\n`,
    );
    host.dispose();
  }
}
