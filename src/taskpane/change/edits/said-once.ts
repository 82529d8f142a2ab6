import type { ShownGroup } from '../operation';

/** From so many lines on, a reason that they share is said above them. */
const shared = 2;

/** The lines of a proposal without the reasons that several of them share, and those reasons, each once. */
export function saidOnce(groups: readonly ShownGroup[]): {
  readonly groups: readonly ShownGroup[];
  readonly reasons: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const why of groups.flatMap((group) => group.why)) counts.set(why, (counts.get(why) ?? 0) + 1);
  const isShared = (why: string): boolean => (counts.get(why) ?? 0) >= shared;
  return {
    groups: groups.map((group) => ({ ...group, why: group.why.filter((why) => !isShared(why)) })),
    reasons: [...counts.keys()].filter(isShared),
  };
}
