import { formatDate } from '../../../finance/calendar-date';
import { formatMoney } from '../../../finance/money';
import { directionArrows, type LineDirection, totalDirection } from '../../../finance/review/direction';
import { cell, type PageCell } from '../../pages/page-cell';
import { directionsSince } from '../lines-review';
import type { PackContext } from '../pack-context';
import type { PagePart } from '../page-parts';
import { listingPart } from './listing';

const title = 'Direction of travel';
const order = ['Worsened', 'Gone', 'New', 'Improved'] as const;

function rowOf({ direction, before, after, gapBefore, gapAfter }: LineDirection): PageCell[] {
  const line = after ?? before;
  return [
    cell(line?.ref ?? null, 'label'),
    cell(line?.title ?? null, 'paragraph'),
    cell(`${directionArrows[direction]} ${direction}`, 'text'),
    cell(before?.rag ?? null, 'status'),
    cell(after?.rag ?? null, 'status'),
    cell(gapBefore, 'money'),
    cell(gapAfter, 'money'),
  ];
}

function saying(all: readonly LineDirection[], { tracker, since }: PackContext): string | null {
  if (since === null) return null;
  const { unit } = tracker.settings;
  const { direction, shortBefore, shortAfter, lines } = totalDirection(all);
  const counts = [...order, 'No change' as const].map((word) => `${lines[word]} ${word.toLowerCase()}`).join(', ');
  const [before, after] = [formatMoney(shortBefore, unit), formatMoney(shortAfter, unit)];
  const name = `“${since.name}” of ${formatDate(since.state.asAt)}`;
  return `${directionArrows[direction]} ${direction} since ${name}: short by ${before} then, by ${after} now. Lines: ${counts}.`;
}

/** Which lines got better or worse, came or went since the snapshot. */
export function directionPart(context: PackContext): PagePart {
  const all = directionsSince(context);
  const moved = order.flatMap((word) => (all ?? []).filter(({ direction }) => direction === word));
  return listingPart({
    title,
    about: all === null ? null : saying(all, context),
    headings: [
      'Ref',
      'Title',
      'Direction',
      'RAG then',
      'RAG now',
      { number: 'Over target then' },
      { number: 'Over target now' },
    ],
    rows: moved.map(rowOf),
    none:
      all === null
        ? 'There is no snapshot to compare with. Take one after each meeting, and the next pack will say what moved.'
        : 'No line got better or worse, came or went.',
  });
}
