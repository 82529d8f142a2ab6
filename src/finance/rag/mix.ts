import { type RagStatus, ragStatuses } from './status';

/** How many lines stand at a status, and the money in them. */
export interface MixEntry {
  readonly status: RagStatus;
  readonly lines: number;
  /** The sum of the sizes of the amounts that are known. */
  readonly amount: number;
  /** Of the money of all lines; null where there is no money. */
  readonly share: number | null;
}

/** What a mix needs of a line, or of one row of a line that is on several. */
export interface MixedLine {
  readonly status: RagStatus;
  readonly amount: number | null;
  /** A row that is not counted, such as a further one of a line that is counted already: only its money is added. */
  readonly isUncounted?: boolean;
}

/** The mix of statuses by lines and by money, best first, with all five statuses. A blank amount adds nothing. */
export function ragMix(lines: readonly MixedLine[]): readonly MixEntry[] {
  const sizeOf = (some: readonly MixedLine[]) => some.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  const all = sizeOf(lines);
  return ragStatuses.map((status) => {
    const having = lines.filter((line) => line.status === status);
    const amount = sizeOf(having);
    const counted = having.filter(({ isUncounted }) => isUncounted !== true);
    return { status, lines: counted.length, amount, share: all === 0 ? null : amount / all };
  });
}
