/**
 * The five statuses, best first. Blue is delivered and banked; Grey is cannot be assessed, and counts as worse than
 * Green because missing data is never good news.
 */
export const ragStatuses = ['Blue', 'Green', 'Grey', 'Amber', 'Red'] as const;
export type RagStatus = (typeof ragStatuses)[number];

/** Negative where `a` is the better status, positive where it is the worse one: sorts best first. */
export function compareStatuses(a: RagStatus, b: RagStatus): number {
  return ragStatuses.indexOf(a) - ragStatuses.indexOf(b);
}

/** The worst of some statuses; null of none. */
export function worstStatus(statuses: readonly RagStatus[]): RagStatus | null {
  return ragStatuses.findLast((status) => statuses.includes(status)) ?? null;
}

/** The worse of two statuses. */
export function worseOf(a: RagStatus, b: RagStatus): RagStatus {
  return compareStatuses(a, b) >= 0 ? a : b;
}

/** Reads a status without regard to case and spaces round it; its first letter is not enough. Null for another word. */
export function parseStatus(text: string): RagStatus | null {
  const word = text.trim().toLowerCase();
  return ragStatuses.find((status) => status.toLowerCase() === word) ?? null;
}
