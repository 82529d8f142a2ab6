import type { Dispatch, ReactNode } from 'react';
import { Choice } from '../parts/choice';
import type { BudgetEvent, BudgetView } from './budget-view';

interface OrderChoiceProps {
  readonly view: BudgetView;
  readonly onEvent: Dispatch<BudgetEvent>;
}

/** In which order a list stands. */
export function OrderChoice({ view, onEvent }: OrderChoiceProps): ReactNode {
  return (
    <Choice
      label="Order"
      options={[
        { value: 'variance', label: 'By variance' },
        { value: 'sheet', label: 'As listed' },
      ]}
      value={view.order}
      onChoose={(order) => {
        onEvent({ kind: 'ordered', order });
      }}
    />
  );
}
