import { formatFinancialYear } from '../financial-year';
import type { Milestone } from '../milestone';
import { yearOfSaving } from '../savings';
import type { SavingsLine } from '../savings-line';
import { assessShortfall } from './assess-shortfall';
import type { Assessment, AssessmentContext } from './assessment';
import { floorsOf, type UnreadableStage } from './floors';
import type { PolicyRow } from './policy';
import { standardSavingsRow } from './presets';
import { policyRowFor } from './policy-row';
import { moneyWords } from './words';

/** What other tables know of a savings line. */
export interface SavingFacts {
  /** The line's rows of the milestones table, done or not; the milestone on the line itself need not be among them. */
  readonly milestones?: readonly Milestone[];
  /** What stands where the stage should, if it cannot be read. */
  readonly unreadableStage?: UnreadableStage;
}

/** The status of a savings line in the context's financial year, with its reason. */
export function assessSaving(line: SavingsLine, facts: SavingFacts, context: AssessmentContext): Assessment {
  const { target, forecast } = yearOfSaving(line, context.year);
  const own = policyRowFor(context.policy, 'savings shortfall', { department: line.department, level: null });
  const row = own ?? standardSavingsRow;
  return assessShortfall(
    { target, forecast, delivered: line.delivered },
    {
      row,
      floors: floorsOf(line, facts, context, target !== null && target !== 0),
      words: moneyWords(context.unit),
      year: formatFinancialYear(context.year),
      notes: notesOn(row, own === null),
    },
  );
}

function notesOn(row: PolicyRow, isStandard: boolean): readonly string[] {
  return [
    isStandard ? 'The policy has no row for a savings shortfall here, so the standard rule is used.' : null,
    row.of === 'target' || (row.amber.share ?? row.red.share) === null
      ? null
      : `The policy takes percentages of the ${row.of} budget, which a savings line does not give, so they are of the target.`,
  ].filter((note) => note !== null);
}
