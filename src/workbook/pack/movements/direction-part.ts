import { formatDate } from '../../../finance/calendar-date';
import { formatMoney, type MoneyUnit } from '../../../finance/money';
import { directionArrows, type LineDirection } from '../../../finance/review/direction';
import { cell, type PageCell } from '../../pages/page-cell';
import type { SinceSnapshot } from '../../snapshots/snapshot-review';
import type { PackContext } from '../pack-context';
import { type PagePart } from '../../pages/page-parts';
import { listingPart } from './listing';

const order = ['Worsened', 'Gone', 'New', 'Overridden', 'Improved'] as const;

/** How far a forecast is from its target, in words: a sign would leave open which way is good. */
function gapWords(gap: number | null, unit: MoneyUnit): string | null {
  if (gap === null) return null;
  if (gap === 0) return 'On target';
  return `${formatMoney(Math.abs(gap), unit)} ${gap < 0 ? 'short' : 'above'}`;
}

function rowOf({ direction, before, after, gapBefore, gapAfter }: LineDirection, unit: MoneyUnit): PageCell[] {
  const line = after ?? before;
  return [
    cell(line?.ref ?? null, 'label'),
    cell(line?.title ?? null, 'paragraph'),
    cell(`${directionArrows[direction]} ${direction}`, 'text'),
    cell(before?.rag ?? null, 'status'),
    cell(after?.rag ?? null, 'status'),
    cell(gapWords(gapBefore, unit), 'text'),
    cell(gapWords(gapAfter, unit), 'text'),
  ];
}

function saying({ since, total }: SinceSnapshot, unit: MoneyUnit): string {
  const { direction, shortBefore, shortAfter, lines } = total;
  const counts = [...order, 'No change' as const].map((word) => `${lines[word]} ${word.toLowerCase()}`).join(', ');
  const [before, after] = [formatMoney(shortBefore, unit), formatMoney(shortAfter, unit)];
  const name = `“${since.snapshot}” of ${formatDate(since.taken)}`;
  return `${directionArrows[direction]} ${direction} since ${name}: short by ${before} then, by ${after} now; ${counts}.`;
}

/** Which lines got better or worse, came or went since the snapshot. */
export function directionPart({ tracker, facts: { since } }: PackContext): PagePart {
  const moved = order.flatMap((word) => (since?.directions ?? []).filter(({ direction }) => direction === word));
  return listingPart({
    title: 'Direction of travel',
    about: since === null ? null : saying(since, tracker.settings.unit),
    headings: ['Ref', 'Title', 'Direction', 'RAG then', 'RAG now', 'Forecast then', 'Forecast now'],
    rows: moved.map((one) => rowOf(one, tracker.settings.unit)),
    none:
      since === null
        ? 'There is no snapshot to compare with. Take one after each meeting, and the next pack will say what moved.'
        : 'No line got better or worse, came or went.',
  });
}
