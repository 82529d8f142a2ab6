import type { MoneyUnit } from '../../../finance/money';
import { fail, type Result, succeed } from '../../../finance/result';
import type { Unreadable } from '../../../finance/unreadable';
import type { ApprovalLimit, ApprovalLimits } from '../../../finance/virements/virement';
import { cellText, type CellValue } from '../../cells/cell-value';
import { headingKey } from '../../headings/normalise';
import { parseShareAndSum } from './share-and-sum';

const named = /^\s*virements?\s+(?:approval\s+)?limits?\s*(?:(?:[:(\u2013\u2014-]|\bfor\b)\s*(?<role>.*?)\s*\)?)?\s*$/i;

/**
 * Whose limit a setting is: `Virement limit: Head of service`, `Virement limit (Cabinet)`. '' for one that names nobody: up
 * to there no approval is needed. Null for a setting that is no such limit.
 */
export const roleOfLimit = (setting: string): string | null => {
  const found = named.exec(setting);
  return found === null ? null : (found.groups?.['role'] ?? '');
};

const anySize: ReadonlySet<string> = new Set([
  'any',
  'anysize',
  'anysum',
  'nolimit',
  'unlimited',
  'none',
  'over',
  'above',
]);

/**
 * Reads how far a role may approve: `£50k`, `2%` of the budget that it comes from, `£50k and 2%`, `any`. Names of people
 * who have the role may follow after semicolons: `£50k; A. Shah; B. Jones`.
 */
export function parseLimit(role: string, found: CellValue, unit: MoneyUnit): Result<ApprovalLimit, Unreadable> {
  const [size = '', ...names] = typeof found === 'string' ? cellText(found).split(';') : [found];
  const people = names.map((name) => cellText(name).trim()).filter((name) => name !== '');
  if (anySize.has(headingKey(cellText(size)))) return succeed({ role, upToSum: null, upToShare: null, names: people });
  const parsed = parseShareAndSum(size, unit);
  if (!parsed.ok) {
    return fail({
      found: parsed.error.found,
      expected: 'up to what size, as £50k, 2%, £50k and 2% or any; names after semicolons',
    });
  }
  const { share, sum, combine } = parsed.value;
  if (share !== null && sum !== null && combine === 'either') {
    return fail({ found: cellText(size), expected: 'both to hold, as £50k and 2%' });
  }
  return succeed({ role, upToSum: sum, upToShare: share, names: people });
}

const isUnlimited = ({ upToSum, upToShare }: ApprovalLimit): boolean => upToSum === null && upToShare === null;

/**
 * From the smallest to the largest, where all are sums or all are shares; else as they stand, since only a budget says
 * which of £50k and 1% is the larger. Any size comes last.
 */
export function inOrder(limits: ApprovalLimits): ApprovalLimits {
  const last = limits.filter(isUnlimited);
  const rest = limits.filter((limit) => !isUnlimited(limit));
  const sums = rest.map(({ upToSum }) => upToSum).filter((sum) => sum !== null);
  const shares = rest.map(({ upToShare }) => upToShare).filter((share) => share !== null);
  if (sums.length === rest.length)
    return [...rest.sort((one, other) => (one.upToSum ?? 0) - (other.upToSum ?? 0)), ...last];
  if (shares.length === rest.length) {
    return [...rest.sort((one, other) => (one.upToShare ?? 0) - (other.upToShare ?? 0)), ...last];
  }
  return [...rest, ...last];
}
