import { type GapConvention, signOf } from '../convention';
import type { GapLine } from '../gap-table';
import { unreadableFrom } from './gap-change';
import { runningOn } from './running-on';
import type { NewSavings } from './savings-beside';

/**
 * Savings of the savings table that come otherwise than planned, as a savings line of their own beside the gap's.
 * @param change what is saved more in each year; negative for less
 */
export function lossLine(
  { name, status }: Pick<GapLine, 'name' | 'status'>,
  change: NewSavings,
  { savings, savingsBy }: GapConvention,
): GapLine {
  const { byYear, cells } = change;
  const fresh = byYear.map((amount) => amount ?? 0);
  const written = savingsBy === 'incremental' ? fresh : runningOn(fresh);
  const unreadable = byYear.flatMap((amount, year) => (amount === null ? [year] : []));
  const line: GapLine = {
    type: 'line',
    name,
    kind: 'Savings',
    recurs: true,
    status,
    amounts: written.map((amount) => amount * signOf(savings)),
    cells,
    unreadable,
  };
  return { ...line, ...unreadableFrom(line) };
}
