import { agenda, type AgendaReason } from '../../finance/review/agenda';
import { starChamberOrder } from '../../finance/review/star-chamber-order';
import type { ReadWorkbook } from '../assemble-workbook';
import { gatherFacts } from '../pack/gather-facts';
import { type Questioner, questionerOf } from '../pack/lines-review';
import { sinceSnapshot } from '../snapshots/since-snapshot';
import type { SinceSnapshot } from '../snapshots/snapshot-review';
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
  /** What has happened since the last snapshot; null where the workbook was read without one. */
  readonly since: SinceSnapshot | null;
  readonly questionsOf: Questioner;
}

/**
 * The agenda of a meeting, by the same rules as the pack's. Pure.
 * @param workbook read with the `Snapshots`; without them nothing is known of what has moved
 */
export function agendaOf(workbook: ReadWorkbook): MeetingAgenda {
  const { tracker } = workbook;
  const since = sinceSnapshot(workbook);
  const { items } = agenda(tracker.savings, { changes: since?.changes ?? [], directions: since?.directions ?? [] });
  const reasons = new Map(items.map((item) => [item.line, item.reasons]));
  let questioner: Questioner | null = null;
  return {
    lines: starChamberOrder(tracker.savings).map((saving) => ({ saving, reasons: reasons.get(saving) ?? [] })),
    since,
    questionsOf: (saving) => {
      // The history of every snapshot is gone through for it: not before somebody asks.
      questioner ??= questionerOf(tracker, gatherFacts(workbook, undefined));
      return questioner(saving);
    },
  };
}
