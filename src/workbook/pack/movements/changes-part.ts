import { formatDate } from '../../../finance/calendar-date';
import type { DecisionTaken, LineChange } from '../../../finance/review/changes/change';
import { cell, type PageCell } from '../../pages/page-cell';
import type { PackContext } from '../pack-context';
import { type PagePart } from '../../pages/page-parts';
import { listingPart } from './listing';

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

/** The changes that nobody decided since the snapshot, and those that were decided; nothing where there is no snapshot. */
export function changeParts({ facts: { since } }: PackContext): (() => PagePart)[] {
  if (since === null) return [];
  return [
    () =>
      listingPart({
        title: 'Changed without a decision',
        about: 'Found by comparing the lines. Each may have its reason: ask for it.',
        headings,
        rows: since.quiet.map(rowOf),
        none: 'Nothing has changed without a decision.',
      }),
    () =>
      listingPart({
        title: 'Changed by a decision',
        about: null,
        headings,
        rows: since.changes.filter(({ decision }) => decision !== null).map(rowOf),
        none: 'No change comes from a decision of the Decisions table.',
      }),
  ];
}
