import type { Dispatch } from 'react';
import type { PaneActions } from '../../state/pane-session';
import type { BudgetEvent } from '../budget-view';
import type { MonthEndStepName } from './month-end-steps';

interface StepContext {
  readonly actions: Pick<PaneActions, 'fill' | 'choosePage'>;
  readonly onEvent: Dispatch<BudgetEvent>;
}

/** Opens the page of a step of the month-end. */
export function openStep(step: MonthEndStepName, { actions, onEvent }: StepContext): void {
  switch (step) {
    case 'explain':
      onEvent({ kind: 'shown', show: 'narrative missing' });
      return;
    case 'check':
      actions.choosePage('checks');
      return;
    case 'import':
      actions.fill('import the ledger');
      return;
    case 'close':
    case 'go on':
      actions.fill('close period');
      return;
    case 'report':
      actions.fill('reports');
      return;
  }
}
