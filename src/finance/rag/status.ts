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

/** How reports shorten or spell a status besides its word. G is Green: Grey is always written out. */
const otherSpellings: ReadonlyMap<string, RagStatus> = new Map([
  ['b', 'Blue'],
  ['g', 'Green'],
  ['gray', 'Grey'],
  ['a', 'Amber'],
  ['r', 'Red'],
]);

/** Reads a status by its word or by the letter of a report, without regard to case. Null for anything else. */
export function parseStatus(text: string): RagStatus | null {
  const word = text.trim().toLowerCase();
  return ragStatuses.find((status) => status.toLowerCase() === word) ?? otherSpellings.get(word) ?? null;
}
