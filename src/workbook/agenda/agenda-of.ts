import { agenda, type AgendaReason } from '../../finance/review/agenda';
import { starChamberOrder } from '../../finance/review/star-chamber-order';
import type { ReadWorkbook } from '../assemble-workbook';
import { questionFacts } from '../pack/gather-facts';
import { type Questioner, questionerOf } from '../pack/lines-review';
import type { ReadSnapshots, SinceSnapshot } from '../snapshots/snapshot-review';
import type { AssessedSaving } from '../tracker';

/** A line as a meeting comes to it. */
export interface MeetingLine {
  readonly saving: AssessedSaving;
  /** Why it is on the agenda, the weightiest first; empty for a line that is not. */
  readonly reasons: readonly AgendaReason[];
}

/** What a star chamber has before it. */
export interface MeetingAgenda {
  /** All lines in its order: Red, Amber, Grey, Green, Blue, and within each the most money first. */
  readonly lines: readonly MeetingLine[];
  /** What has happened since the last snapshot; null where there is none. */
  readonly since: SinceSnapshot | null;
  readonly questionsOf: Questioner;
}

/**
 * The agenda of a meeting, by the same rules as the pack's. Pure.
 * @param stored the snapshots of this workbook, as far as they have been read
 * @param since what has happened since the last of them; null where that is not known
 */
export function agendaOf(workbook: ReadWorkbook, stored: ReadSnapshots, since: SinceSnapshot | null): MeetingAgenda {
  const { tracker } = workbook;
  const { items } = agenda(tracker.savings, { changes: since?.changes ?? [], directions: since?.directions ?? [] });
  const reasons = new Map(items.map((item) => [item.line, item.reasons]));
  let questioner: Questioner | null = null;
  return {
    lines: starChamberOrder(tracker.savings).map((saving) => ({ saving, reasons: reasons.get(saving) ?? [] })),
    since,
    questionsOf: (saving) => {
      // The history of every snapshot is gone through for it: not before somebody asks.
      questioner ??= questionerOf(tracker, questionFacts(workbook, stored, since));
      return questioner(saving);
    },
  };
}
