import type { PayAward } from '../../../finance/profiles/pay-award';
import { awardProblem } from '../../../finance/profiles/profile';
import { parseShare } from '../../../finance/parse-number';
import { fail, type Result, succeed } from '../../../finance/result';
import { showFound, type Unreadable } from '../../../finance/unreadable';
import { cellText, type CellValue } from '../../cells/cell-value';
import { parsePeriod } from '../../lines/parse-period';

const expected = 'an award such as 1%, 1% from April or 1% from April, paid in July, backdated';

const shape =
  /^(?<share>[^,;]*?)(?:\s+from\s+(?<from>[^,;]+?))?(?:\s*[,;]?\s*(?:paid|settled)(?:\s+(?:in|from|on))?\s+(?<settled>[^,;]+?))?(?:\s*[,;]?\s*(?:and\s+)?(?<not>not\s+)?(?<backdated>back-?dated))?$/i;

/**
 * Reads when an award is due, when it is first paid and whether it is backdated: `1% from April, paid in July, backdated`.
 * Without From it is due from April, without Paid it is paid when it is due, and it is backdated unless it says not.
 */
export function parseAward(found: CellValue): Result<PayAward, Unreadable> {
  const unreadable = fail({ found: showFound(found), expected });
  const parts = partsOf(found);
  if (parts === null) return unreadable;
  const share = parseShare(parts.share);
  const from = parts.from === null ? succeed(1) : parsePeriod(parts.from);
  if (!share.ok || !from.ok) return unreadable;
  const settled = parts.settled === null ? from : parsePeriod(parts.settled);
  if (!settled.ok) return unreadable;
  const { isBackdated } = parts;
  const award = { share: share.value, from: from.value, settled: settled.value, isBackdated };
  const problem = awardProblem(award);
  return problem === null ? succeed(award) : fail(problem);
}

interface AwardParts {
  readonly share: CellValue;
  readonly from: string | null;
  readonly settled: string | null;
  readonly isBackdated: boolean;
}

function partsOf(found: CellValue): AwardParts | null {
  if (typeof found !== 'string') return { share: found, from: null, settled: null, isBackdated: true };
  const parts = shape.exec(cellText(found))?.groups;
  if (parts === undefined) return null;
  const { share = '', from = null, settled = null, not } = parts;
  return { share, from, settled, isBackdated: not === undefined };
}
