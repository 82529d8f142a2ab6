import { cellsInOneTrip, tripsOf, type SheetArea } from './rectangles';
import { isAnswerTooLong, type Session } from './session';

/** Cells that are to be read, and what is done about them. */
export interface Reading {
  readonly areas: readonly SheetArea[];
  /** Asks for the cells of a part; what it gives is called once they are there. */
  readonly ask: (part: SheetArea) => () => void;
  /** Whether a part need not be read any more, by what has been read so far. */
  readonly isEnded?: (part: SheetArea) => boolean;
  /** Told when whatever was asked for since the last sync is lost, and has to be asked for again. */
  readonly onLost?: () => void;
}

const cellsIn = (parts: readonly SheetArea[]): number =>
  parts.reduce((sum, { area }) => sum + area.rows * area.columns, 0);

/**
 * Reads cells in as few round trips as fit into messages of Excel's: one for tables of a usual size. How long texts are
 * is not known before they are there, so a trip that brings more than 5 MB is made again in halves.
 */
export async function readInTrips(
  session: Session,
  { areas, ask, isEnded = () => false, onLost }: Reading,
): Promise<void> {
  const waiting = tripsOf(areas, cellsInOneTrip);
  for (let trip = waiting.shift(); trip !== undefined; trip = waiting.shift()) {
    const wanted = trip.filter((part) => !isEnded(part));
    if (wanted.length === 0) continue;
    const answers = wanted.map(ask);
    if (await isAnswered(session, wanted))
      answers.forEach((take) => {
        take();
      });
    else {
      onLost?.();
      waiting.unshift(...tripsOf(wanted, Math.ceil(cellsIn(wanted) / 2)));
    }
  }
}

/** False where the answer is too long and there is a way to ask for less. */
async function isAnswered({ sync }: Session, wanted: readonly SheetArea[]): Promise<boolean> {
  try {
    await sync();
    return true;
  } catch (error) {
    const isOneRow = wanted.length === 1 && wanted[0]?.area.rows === 1;
    if (isOneRow || !isAnswerTooLong(error)) throw error;
    return false;
  }
}
