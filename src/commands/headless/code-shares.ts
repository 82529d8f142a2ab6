import { type CodeShare, codeShares } from '../../finance/ledger/codes/code-share';
import { codeMatcher } from '../../finance/ledger/codes/match-codes';
import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import { atOnce } from '../../finance/steps';
import { type AssessedBudget, type CodeShares, type LedgerBook, sayDoubled, sharedPairs } from '../../workbook';
import { codeAnswer } from './code-answer';

/** Every way of saying it, as it may be typed. */
const answers = codeShares.map((share) => (share.includes(' ') ? `"CODE=${share}"` : `CODE=${share}`)).join(', ');

/**
 * Reads which line of a code gets what, as it is typed after `--share`. Fails where it says nothing we know, and where the code has
 * not one line of spending and one of income.
 */
export function readShares(
  typed: readonly string[],
  { budget, table }: { readonly budget: readonly AssessedBudget[]; readonly table: LedgerBook['table'] },
): Result<CodeShares, { readonly message: string }> {
  const shares = new Map<string, { readonly code: string; readonly share: CodeShare }>();
  const match = codeMatcher(budget.map(({ line }) => ({ code: line.ref, isActive: true })));
  const pairs = atOnce(sharedPairs(table, budget));
  for (const said of typed) {
    const { code, word } = codeAnswer(said);
    const share = codeShares.find((one) => one === word.toLowerCase());
    if (share === undefined || code === '') {
      return fail({ message: `--share ${said}: say of a code which of its lines gets what: ${answers}.` });
    }
    const lines = budget.filter(({ line }) => refKey(line.ref) === refKey(match(code).code));
    const kinds = new Set(lines.map(({ line }) => line.kind));
    if (lines.length !== 2 || kinds.size !== 2) {
      return fail({
        message: `--share ${said}: ${code} has ${lines.length === 1 ? 'one line' : `${lines.length} lines`} in the budget, and is shared only where it has one of spending and one of income.`,
      });
    }
    if (!pairs.has(refKey(match(code).code))) {
      const rows = lines.map(({ row }) => row);
      return fail({ message: `--share ${said}: ${sayDoubled(match(code).code, rows)}` });
    }
    shares.set(refKey(match(code).code), { code: match(code).code, share });
  }
  return succeed(shares);
}
