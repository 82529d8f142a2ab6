import { breathe } from '../steps';
import type { Session } from './session';

/** Something to be sent to Excel, with about how many characters it takes. */
export interface Job {
  readonly size: number;
  readonly send: () => void;
}

/** Excel takes 5 MB at a time; a character may need more than one byte, and the answer comes back as long. */
const charactersInOneTrip = 3_000_000;

/**
 * Sends jobs in their order: all in one round trip, unless they are too long for one message.
 * @param onSent told after each round trip how many of the jobs are done
 */
export async function sendAll(
  session: Session,
  jobs: readonly Job[],
  onSent: (done: number) => void = () => undefined,
): Promise<void> {
  let waiting = 0;
  for (const [index, { size, send }] of jobs.entries()) {
    if (waiting > 0 && waiting + size > charactersInOneTrip) {
      await session.sync();
      onSent(index);
      waiting = 0;
    }
    await breathe();
    if (waiting === 0) session.context.application.suspendScreenUpdatingUntilNextSync();
    send();
    waiting += size;
  }
  await session.sync();
  onSent(jobs.length);
}

/** Parts of this size are put together to a message; none of them holds the page for long while it is made. */
const charactersInOnePart = 100_000;

/** Cuts what is to be sent into parts; `start` is the place of the first item. */
export function partsBySize<Item extends { readonly size: number }>(
  items: readonly Item[],
): { readonly start: number; readonly items: Item[]; size: number }[] {
  const parts: { start: number; items: Item[]; size: number }[] = [];
  for (const [index, item] of items.entries()) {
    const part = parts.at(-1);
    if (part === undefined || part.size + item.size > charactersInOnePart)
      parts.push({ start: index, items: [item], size: item.size });
    else {
      part.items.push(item);
      part.size += item.size;
    }
  }
  return parts;
}
