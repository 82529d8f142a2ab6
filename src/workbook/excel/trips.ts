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
    session.context.application.suspendScreenUpdatingUntilNextSync();
    send();
    waiting += size;
  }
  await session.sync();
  onSent(jobs.length);
}
