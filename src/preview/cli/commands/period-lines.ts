import { textTable } from '../text-table';
import type { PeriodReport } from './period-report';

const closingPeriod = 13;

const afterClose = (period: number): string =>
  period === closingPeriod
    ? 'The year is done: roll it forward.'
    : 'Settings stays at it until the next ledger comes in.';

/** A period that was closed or reopened as a person reads of it in a terminal: what to look at, then what was done. */
export function periodLines({ year, period, done, warnings, out }: PeriodReport & { readonly out: string }): string {
  const looked = warnings.map(({ found, remedy, places }) =>
    [
      `${found} ${remedy}`,
      ...(places.length === 0 ? [] : [textTable(places.map(({ cell, what }) => [cell, what]))]),
    ].join('\n'),
  );
  const next = done === 'Closed' ? afterClose(period) : 'Its ledger can be imported again.';
  return `${[...looked, `Period ${period} of ${year} is ${done.toLowerCase()}. ${next} Saved as ${out}`].join('\n\n')}\n`;
}
