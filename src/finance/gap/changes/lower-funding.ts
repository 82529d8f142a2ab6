import { formatSetPercent } from '../../money';
import { fail, type Result, succeed } from '../../result';
import { type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { type GapChange, withAmounts, withLines } from './gap-change';

/** Funding is lower by a share in every year. */
export function lowerFunding(table: GapTable, share: number): Result<GapChange, MissingScenario> {
  const name = `Funding ${formatSetPercent(share)} lower`;
  if (linesOf(table, ['Funding']).length === 0) {
    return fail({ name, why: 'The gap table has no line of the kind Funding: add one for each source.' });
  }
  return succeed({
    name,
    how: `All lines of the kind Funding, ${formatSetPercent(share)} lower in every year.`,
    apply: (given) =>
      withLines(given, (line) =>
        line.kind === 'Funding' ? withAmounts(line, (amount) => amount * (1 - share)) : line,
      ),
  });
}
