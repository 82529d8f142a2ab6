import { formatNumber } from '../../finance/money';
import type { ControlCheck } from '../../finance/rollup/control';
import type { Problem } from '../problem';
import type { Reconciliation } from '../tracker';

/** What was found of a total, with the place where it stands. Here a difference is what the total has above its lines. */
export const reconciliationOf = (
  { name, stated, sum, difference, verdict, rounding, suspects }: ControlCheck,
  { table, cell }: Pick<Reconciliation, 'table' | 'cell'>,
): Reconciliation => ({
  table,
  cell,
  what: name,
  stated,
  sum,
  difference: 0 - difference,
  verdict,
  rounding,
  suspects: suspects.map((suspect) => ({ ...suspect, explains: 0 - suspect.explains })),
});

/** The totals that do not agree, for the list of problems, each with what is likeliest to explain it. */
export const reconciliationProblems = (reconciliations: readonly Reconciliation[]): Problem[] =>
  reconciliations
    .filter(({ verdict }) => verdict === 'Does not agree')
    .map(({ cell, what, stated, sum, suspects: [likeliest] }) => ({
      cell,
      kind: 'does not agree',
      found: `the total says ${formatNumber(stated)}`,
      expected: `${formatNumber(sum)}, the sum of its lines: correct the total, or the lines${
        likeliest === undefined ? ' it leaves out' : `. ${likeliest.why.replace(/\.$/, '')}`
      }`,
      severity: 'warning',
      heading: what,
    }));
