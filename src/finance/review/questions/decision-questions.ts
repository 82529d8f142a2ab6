import { formatFinancialYear } from '../../financial-year';
import { money, thisYear } from './facts';
import type { QuestionRule } from './question';

/** Something has changed since the last review that nobody has decided: its targets first, else what most money hangs on. */
export const changedQuietly: QuestionRule = {
  id: 'changed without a decision',
  ask: ({ quiet }) => {
    const most = quiet.find(({ targets }) => targets.length > 0) ?? quiet[0];
    if (most === undefined) return null;
    const others = quiet.length - 1;
    const nor = others === 0 ? '' : `, nor ${others} other ${others === 1 ? 'change' : 'changes'} of the line`;
    return `${most.says} No decision covers it${nor}. Who agreed to it, and why?`;
  },
};

/** The line is stopped, and its target of this year still counts in every total. */
export const stoppedWithTarget: QuestionRule = {
  id: 'stopped with a target',
  ask: (facts) => {
    const { target } = thisYear(facts);
    if (facts.line.stage !== 'Stopped' || target === null || target <= 0) return null;
    const year = formatFinancialYear(facts.context.year);
    return `It is stopped, and ${money(facts, target)} of ${year} is still asked of it. What takes its place, or who takes the target out?`;
  },
};
