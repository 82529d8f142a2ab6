import { formatDate } from '../../../finance/calendar-date';
import type { DecisionTaken, LineChange } from '../../../finance/review/changes/change';
import { changesBetween } from '../../../finance/review/changes/changes-between';
import { cell, type PageCell } from '../../pages/page-cell';
import { stateNow } from '../lines-review';
import type { PackContext } from '../pack-context';
import type { PagePart } from '../page-parts';
import { listingPart } from './listing';

/** What changed since the snapshot, the changes that nobody decided first; null where there is no snapshot. */
export function changesSince({ tracker, facts, since, year }: PackContext): readonly LineChange[] | null {
  if (since === null) return null;
  const { unit } = tracker.settings;
  return changesBetween(since.state, stateNow(tracker), facts.decisions, { year, unit });
}

const sentence = (kind: string): string => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

function decided({ decision, date }: DecisionTaken): string {
  return date === null ? decision : `${decision}, ${formatDate(date)}`;
}

function rowOf({ refs, title, kind, before, after, decision, says }: LineChange): PageCell[] {
  return [
    cell(refs.join(', '), 'label'),
    cell(title, 'paragraph'),
    cell(sentence(kind), 'paragraph'),
    cell(before, 'paragraph'),
    cell(after, 'paragraph'),
    cell(decision === null ? null : decided(decision), 'paragraph'),
    cell(says, 'paragraph'),
  ];
}

const headings = ['Ref', 'Title', 'Change', 'Before', 'After', 'Decided', 'In words'];

/** The changes without a decision, and those that were decided, since the snapshot. */
export function changeParts(context: PackContext): PagePart[] {
  const all = changesSince(context);
  const noSnapshot = 'There is no snapshot to compare with.';
  const quiet = (all ?? []).filter(({ decision }) => decision === null);
  const taken = (all ?? []).filter(({ decision }) => decision !== null);
  return [
    listingPart({
      title: 'Changed without a decision',
      about: all === null ? null : 'Found by comparing the lines. Each may have its reason: ask for it.',
      headings,
      rows: quiet.map(rowOf),
      none: all === null ? noSnapshot : 'Nothing has changed without a decision.',
    }),
    listingPart({
      title: 'Changed by a decision',
      about: null,
      headings,
      rows: taken.map(rowOf),
      none: all === null ? noSnapshot : 'No change comes from a decision of the Decisions table.',
    }),
  ];
}
