import { formatFinancialYear } from '../../financial-year';
import { money, thisYear } from './facts';
import type { QuestionRule } from './question';

/** Something has changed since the last review that nobody has decided; the change that most money hangs on. */
export const changedQuietly: QuestionRule = {
  id: 'changed without a decision',
  ask: ({ quiet }) => {
    const [most, ...others] = quiet;
    if (most === undefined) return null;
    const more =
      others.length === 0 ? '' : ` ${others.length} more of its changes ${others.length === 1 ? 'is' : 'are'} like it.`;
    return `${most.says} No decision says so.${more} Who agreed to it, and why?`;
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
