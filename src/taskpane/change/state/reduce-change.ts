import type { ChangeEvent } from './change-event';
import { type ChangeState, isWriting } from './change-state';

/** An operation after an event. An event that does not fit the state (a late answer, say) leaves it as it is. */
export function reduceChange(state: ChangeState, event: ChangeEvent): ChangeState {
  switch (event.kind) {
    case 'check asked':
      return isWriting(state) ? state : { kind: 'checking', edition: event.edition };
    case 'proposed':
      if (state.kind !== 'checking') return state;
      return event.result.ok
        ? { kind: 'shown', proposal: event.result.value, edition: state.edition }
        : { kind: 'refused', during: 'read', failure: event.result.error };
    case 'apply asked':
      return state.kind === 'shown' && state.proposal.obstacle === null
        ? { kind: 'writing', proposal: state.proposal, share: null }
        : state;
    case 'progressed':
      return state.kind === 'writing' ? { ...state, share: event.share } : state;
    case 'applied':
      if (state.kind !== 'writing') return state;
      return event.result.ok
        ? { kind: 'written', done: event.result.value }
        : { kind: 'refused', during: 'write', failure: event.result.error };
    case 'undo asked':
      return canUndo(state) ? { kind: 'undoing', done: state.done } : state;
    case 'undo ended':
      if (state.kind !== 'undoing') return state;
      return event.result.ok
        ? { kind: 'undone', undone: event.result.value }
        : { kind: 'refused', during: 'undo', failure: event.result.error, done: state.done };
  }
}

type WithDone = Extract<ChangeState, { kind: 'written' } | { kind: 'refused'; during: 'undo' }>;

function canUndo(state: ChangeState): state is WithDone {
  return (
    (state.kind === 'written' || (state.kind === 'refused' && state.during === 'undo')) && state.done.undo !== null
  );
}
