/** The benchmarks of the sheet side: `npm run bench`, after `npm run build`. Quote the ratios, not the seconds. */
import { benchRecalculation } from './recalculation';
import { benchRefresh } from './refresh';

async function main(): Promise<void> {
  await benchRefresh();
  await benchRecalculation();
}

void main();
