import { type ClaimDifference, claimedAgainstComputed } from '../../../finance/review/claimed';
import { cell, type PageCell } from '../../pages/page-cell';
import type { AssessedSaving } from '../../tracker';
import { figureOf } from '../figure';
import type { PackContext } from '../pack-context';
import { type PagePart } from '../../pages/page-parts';
import { listingPart } from './listing';

const words: Readonly<Record<ClaimDifference['verdict'], string>> = {
  'claimed better': '▲ Claimed better',
  'claimed worse': '▼ Claimed worse',
  'cannot be read': 'Cannot be read',
};

function rowOf(
  { line, claimed, computed, verdict }: ClaimDifference<AssessedSaving>,
  { year }: PackContext,
): PageCell[] {
  return [
    cell(line.line.ref, 'label'),
    cell(line.line.title, 'paragraph'),
    cell(claimed, 'status'),
    cell(computed, 'status'),
    cell(words[verdict], 'paragraph'),
    cell(figureOf(line.line, { kind: 'target', year }, year), 'money'),
    cell(line.assessment.reason, 'paragraph'),
  ];
}

/** Where departments claim another status than the rules compute, the most money first. */
export function claimsPart(context: PackContext): PagePart {
  const rows = claimedAgainstComputed(context.tracker.savings).map((claim) => rowOf(claim, context));
  return listingPart({
    title: 'Claimed against computed',
    about:
      rows.length === 0
        ? null
        : 'The status that the department gives beside the one that the figures give, the most money first.',
    headings: ['Ref', 'Title', 'Claimed', 'Computed', 'Verdict', 'Target', 'Why it is computed so'],
    rows,
    none: 'No department claims another status than the figures give.',
  });
}
