import { budgetLineName } from '../../../finance/budget-line';
import type { OverrideReview } from '../../../finance/review/overrides';
import { cell, type PageCell } from '../../pages/page-cell';
import type { OverriddenLine } from '../../decisions/overrides';
import type { PackContext } from '../pack-context';
import { type PagePart } from '../../pages/page-parts';
import { listingPart } from './listing';

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

function stateOf({ state, daysLeft, line, against }: OverrideReview): string {
  if (line === null) return 'No line has this reference';
  const when = state === 'expired' ? `Expired ${days(-daysLeft)} ago` : `In force for ${days(daysLeft)} more`;
  return against === null ? when : `${when}; ${against}`;
}

const titleOf = ({ line }: OverriddenLine): string | null => ('title' in line ? line.title : budgetLineName(line));

function rowOf(review: OverrideReview<OverriddenLine>): PageCell[] {
  const { override, line } = review;
  return [
    cell(override.ref, 'label'),
    cell(line === null ? null : titleOf(line), 'paragraph'),
    cell(override.status, 'status'),
    cell(line?.assessment.computed ?? null, 'status'),
    cell(override.until, 'date'),
    cell(override.by, 'paragraph'),
    cell(`${stateOf(review)}. ${override.reason}`, 'paragraph'),
  ];
}

/** The statuses that a person has set over the computed ones, those that have expired first. */
export function overridesPart({ facts }: PackContext): PagePart {
  return listingPart({
    title: 'Overrides in force and expired',
    about: null,
    headings: ['Ref', 'Title', 'Set to', 'Computed', 'Until', 'By', 'State and reason'],
    rows: facts.overrides.map(rowOf),
    none: 'No status is overridden.',
  });
}
