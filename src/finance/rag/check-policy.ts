import { formatSetPercent } from '../money';
import type { Unreadable } from '../unreadable';
import type { PolicyRow, Threshold } from './policy';

/** A threshold of a policy row that cannot be meant, by the heading of its column. */
export interface PolicyProblem extends Unreadable {
  readonly column: 'Amber %' | 'Amber sum' | 'Red %' | 'Red sum';
}

/** What cannot be meant in a policy row: negative thresholds, shares above 100%, a red that comes before amber. */
export function policyProblems(row: PolicyRow): readonly PolicyProblem[] {
  return [
    ...thresholdProblems(row.amber, 'Amber'),
    ...thresholdProblems(row.red, 'Red'),
    ...orderProblems(row, 'share', 'Red %', formatSetPercent),
    ...orderProblems(row, 'sum', 'Red sum', String),
  ];
}

function thresholdProblems({ share, sum }: Threshold, colour: 'Amber' | 'Red'): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (share !== null && (share < 0 || share > 1)) {
    problems.push({ column: `${colour} %`, found: formatSetPercent(share), expected: 'a share from 0% to 100%' });
  }
  if (sum !== null && sum < 0) {
    problems.push({ column: `${colour} sum`, found: String(sum), expected: 'a sum of 0 or more' });
  }
  return problems;
}

function orderProblems(
  { amber, red }: PolicyRow,
  part: 'share' | 'sum',
  column: PolicyProblem['column'],
  show: (value: number) => string,
): readonly PolicyProblem[] {
  const from = amber[part];
  const to = red[part];
  if (from === null || to === null || to >= from) return [];
  return [{ column, found: show(to), expected: `at least the amber threshold, ${show(from)}` }];
}
