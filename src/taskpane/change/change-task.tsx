import { type ReactNode, useEffect, useEffectEvent, useMemo, useReducer } from 'react';
import { ProgressPage } from '../parts/progress-page';
import type { Operation } from './operation';
import { DonePage } from './done-page';
import { RefusedPage } from './refused-page';
import { ShownPage } from './shown-page';
import { type ChangeActions, changeSession } from './state/change-session';
import { type ChangeState, isOutdated, isWriting } from './state/change-state';
import { reduceChange } from './state/reduce-change';
import { UndonePage } from './undone-page';

interface ChangeTaskProps {
  readonly operation: Operation;
  /** The pane's count of the changes that people have made to the workbook. */
  readonly edition: number;
  readonly by: string;
  readonly onName: (by: string) => void;
  /** The workbook is being written, or no longer. */
  readonly onBusy: (isBusy: boolean) => void;
  /** The workbook has been written, or may have been. */
  readonly onChanged: () => void;
  /** It was not done: back to where it was asked for. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** An operation on its way: what it would do, its progress, its receipt, its undo; the page of its present step. */
export function ChangeTask(props: ChangeTaskProps): ReactNode {
  const { operation, edition, by, onBusy } = props;
  const [state, dispatch] = useReducer(reduceChange, { kind: 'checking', edition });
  const { onChanged } = props;
  const actions = useMemo(() => changeSession(operation, dispatch, onChanged), [operation, onChanged]);
  // Read when the task opens; later changes of the workbook are told, and read again when the person asks.
  const open = useEffectEvent(() => {
    actions.check(edition, by);
  });
  useEffect(() => {
    open();
  }, [actions]);
  const busy = isWriting(state);
  useEffect(() => {
    onBusy(busy);
  }, [onBusy, busy]);
  return <Step {...props} state={state} actions={actions} />;
}

interface StepProps extends ChangeTaskProps {
  readonly state: ChangeState;
  readonly actions: ChangeActions;
}

function Step({ operation, edition, by, onName, onLeave, onClose, state, actions }: StepProps): ReactNode {
  const again = () => {
    actions.check(edition, by);
  };
  switch (state.kind) {
    case 'checking':
      return <ProgressPage key="checking" heading={operation.heading} doing="Reading the workbook" />;
    case 'shown':
      return (
        <ShownPage
          heading={operation.heading}
          proposal={state.proposal}
          isOutdated={isOutdated(state, edition)}
          by={by}
          onName={onName}
          onApply={() => {
            actions.apply(state.proposal, by);
          }}
          onCheckAgain={again}
          onClose={onLeave}
        />
      );
    case 'writing':
      return <ProgressPage key="writing" heading={operation.heading} doing="Writing" share={state.share} />;
    case 'undoing':
      return <ProgressPage key="undoing" heading="Undo" doing="Putting things back" />;
    case 'written':
      return (
        <DonePage
          done={state.done}
          onUndo={() => {
            actions.undo(state.done, by);
          }}
          onClose={onClose}
        />
      );
    case 'undone':
      return <UndonePage undone={state.undone} onClose={onClose} />;
    case 'refused':
      return (
        <RefusedPage
          heading={operation.heading}
          during={state.during}
          failure={state.failure}
          onAgain={
            state.during === 'undo'
              ? () => {
                  actions.undo(state.done, by);
                }
              : again
          }
          onClose={state.during === 'undo' ? onClose : onLeave}
        />
      );
  }
}
