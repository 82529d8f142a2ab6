import type { Assessment } from '../../finance/rag/assessment';

/**
 * The reason as it reads beside the status's own badge and above what would turn it: without the status at its
 * beginning and without the sentence that the pane shows by itself.
 */
export function why({ status, reason, toTurn }: Pick<Assessment, 'status' | 'reason' | 'toTurn'>): string {
  const unnamed = withoutStatus(reason, status);
  const told = toTurn === null ? unnamed : unnamed.replace(toTurn, '').replace(/\s+/g, ' ').trim();
  return told === '' ? reason : told;
}

/** A reason for a place where its status already stands: `Red: forecast …` becomes `Forecast …`. */
export function withoutStatus(reason: string, status: string): string {
  const start = `${status}: `;
  const rest = reason.startsWith(start) ? reason.slice(start.length) : reason;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
