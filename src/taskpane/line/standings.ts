import type { RagStatus } from '../../finance/rag/status';
import { type AnyLine, isSaving } from '../lines/line-list';
import { statusNamed } from '../refresh/status-moves';

/** A status that somebody or something gives a line beside the one it stands at. */
export interface Standing {
  readonly who: 'Department says' | 'Rules alone say' | 'Sheet shows';
  /** The status, or null where the words in the cell are none of the five. */
  readonly status: RagStatus | null;
  /** What stands in the cell. */
  readonly words: string;
}

/**
 * Where others put the line at another status than the one it has: the department's claim, the rules where an override
 * stands over them, and the RAG column where it has not been refreshed.
 */
export function otherStandings(line: AnyLine): readonly Standing[] {
  const { status, computed } = line.assessment;
  const claim = isSaving(line) ? standing('Department says', line.line.claimedRag) : [];
  const rules = standing('Rules alone say', computed);
  const sheet = standing('Sheet shows', line.written);
  return [...claim, ...rules, ...sheet].filter((one) => one.status !== status);
}

function standing(who: Standing['who'], words: string | null): Standing[] {
  const trimmed = words?.trim() ?? '';
  if (trimmed === '') return [];
  return [{ who, status: statusNamed(trimmed) ?? initials.get(trimmed.toUpperCase()) ?? null, words: trimmed }];
}

const initials: ReadonlyMap<string, RagStatus> = new Map([
  ['B', 'Blue'],
  ['G', 'Green'],
  ['A', 'Amber'],
  ['R', 'Red'],
]);
