import { changesBetween, quietChanges } from '../../finance/review/changes/changes-between';
import { directions, totalDirection } from '../../finance/review/direction';
import { stateAt } from '../../finance/review/snapshots';
import type { ReadWorkbook } from '../assemble-workbook';
import { readDecisions } from '../decisions/read-decisions';
import type { Steps } from '../steps';
import { currentState } from './current-state';
import type { ReadSnapshots, SinceSnapshot } from './snapshot-review';

/**
 * What has happened to the lines since a snapshot: every change with the decision that covers it, the quiet ones apart,
 * and the direction of travel. Null where there is no snapshot of that name, or none at all. In steps.
 * @param stored the snapshots of this workbook
 * @param snapshot the last one where it is left out
 */
export function* sinceSnapshot(
  { tracker, contents }: ReadWorkbook,
  { names, rows }: ReadSnapshots,
  snapshot?: string,
): Steps<SinceSnapshot | null> {
  const since = snapshot === undefined ? names.at(-1) : names.find((one) => one.snapshot === snapshot);
  const before = since === undefined ? null : yield* stateAt(rows, since.snapshot);
  if (since === undefined || before === null) return null;
  const after = currentState(tracker);
  const { year, unit } = tracker.settings;
  // A decision covers a change also where somebody made it by hand and did not mark it as applied.
  const { decisions } = readDecisions(contents, tracker.settings);
  yield;
  const changes = yield* changesBetween(before, after, decisions, { year, unit });
  const went = yield* directions(before, after, year);
  return { since, changes, quiet: quietChanges(changes), directions: went, total: totalDirection(went) };
}
