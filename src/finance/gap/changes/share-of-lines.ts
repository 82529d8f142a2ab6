import { formatSetPercent } from '../../money';
import { fail, type Result, succeed } from '../../result';
import { type GapKind, type GapLine, type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { type GapChange, withAmounts, withLines } from './gap-change';

/** What may be higher or lower by a share: the costs of demand, or the funding. */
export type SharedKind = 'Demand' | 'Funding';

interface Words {
  readonly kind: GapKind;
  readonly subject: string;
  /** What a positive share makes worse. */
  readonly sign: 1 | -1;
  readonly missing: string;
}

const words: Readonly<Record<SharedKind, Words>> = {
  Demand: {
    kind: 'Pressure',
    subject: 'Demand',
    sign: 1,
    missing: 'The gap table has no line of the kind Pressure: add one for each service in demand.',
  },
  Funding: {
    kind: 'Funding',
    subject: 'Funding',
    sign: -1,
    missing: 'The gap table has no line of the kind Funding: add one for each source.',
  },
};

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Pressures are higher, or funding is lower, by a share in every year.
 * @param line the only line that changes; null for all of the kind
 */
export function shareOfLines(
  table: GapTable,
  what: SharedKind,
  line: string | null,
  share: number,
): Result<GapChange, MissingScenario> {
  const { kind, subject, sign, missing } = words[what];
  const direction = sign * share < 0 ? 'lower' : 'higher';
  const isMeant = (one: GapLine): boolean => one.kind === kind && (line === null || sameName(one.name, line));
  const all = linesOf(table, [kind]);
  const called = line === null ? null : (all.find(isMeant)?.name ?? line);
  const name = `${called === null ? subject : `“${called}”`} ${formatSetPercent(Math.abs(share))} ${direction}`;
  if (all.length === 0) return fail({ name, why: missing });
  if (!all.some(isMeant)) {
    const known = all.map((one) => `“${one.name}”`).join(', ');
    return fail({ name, why: `The gap table has no line “${line ?? ''}” of the kind ${kind}: it has ${known}.` });
  }
  return succeed({
    name,
    how: `${called === null ? `All lines of the kind ${kind}` : `“${called}”`}, ${formatSetPercent(Math.abs(share))} ${direction} in every year.`,
    apply: (given) =>
      withLines(given, (one) => (isMeant(one) ? withAmounts(one, (amount) => amount * (1 + sign * share)) : one)),
  });
}
