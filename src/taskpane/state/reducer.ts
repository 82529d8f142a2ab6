import type { Result } from '../../finance/result';
import type { TrackerFailure } from '../../workbook';
import type { Reading } from '../pane-workbook';
import type { PaneEvent } from './pane-event';
import type { FormBehind, Knowledge, PaneState, Task } from './pane-state';

/** The pane after an event. An event that does not fit the state (a late answer, say) leaves it as it is. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'reading began':
      return { ...state, knowledge: beginReading(state.knowledge) };
    case 'reading ended':
      return {
        ...state,
        knowledge: endReading(state.knowledge, event.result),
        task: afterReading(state.task, event.result),
      };
    case 'workbook changed':
      return { ...state, edition: state.edition + 1, task: outdate(state.task) };
    case 'selection moved':
      return samePlace(state.selected, event.place) ? state : { ...state, selected: event.place };
    case 'undoable run known':
      return { ...state, undoable: event.run };
    case 'going ended':
      return { ...state, notGone: event.result.ok ? null : event.result.error };
    case 'page chosen':
      return isBusy(state.task) ? state : { ...readAgain(state), page: event.page, choice: null, isLineOpen: false };
    case 'line opened':
      return isBusy(state.task) ? state : { ...readAgain(state), page: 'lines', isLineOpen: true };
    case 'line closed':
      return { ...state, isLineOpen: false };
    case 'form asked':
      return isBusy(state.task) ? state : { ...state, task: { kind: 'form', form: event.form, line: event.line } };
    case 'operation asked':
      return isBusy(state.task)
        ? state
        : { ...state, task: { kind: 'operation', operation: event.operation, isBusy: false, behind: behind(state) } };
    case 'operation left':
      return isBusy(state.task) ? state : { ...state, task: formBehind(state.task) };
    case 'operation busy':
      return state.task.kind === 'operation' ? { ...state, task: { ...state.task, isBusy: event.isBusy } } : state;
    case 'lines chosen':
      return { ...state, page: 'overview', choice: event.choice };
    case 'refresh asked':
      return isBusy(state.task) ? state : { ...state, task: { kind: 'checking', outdated: false } };
    case 'write asked':
      return state.task.kind === 'preview' && !state.task.outdated
        ? { ...state, task: { kind: 'writing', reading: state.task.reading } }
        : state;
    case 'write ended':
      return state.task.kind === 'writing' ? { ...state, task: afterWriting(event.result) } : state;
    case 'undo asked':
      return isBusy(state.task) ? state : { ...state, task: { kind: 'undoing' } };
    case 'undo ended':
      return state.task.kind === 'undoing' ? { ...state, task: afterUndo(event.result) } : state;
    case 'task closed':
      return isBusy(state.task) ? state : { ...state, task: { kind: 'none' } };
  }
}

/** Whether the workbook is being written at this moment, when nothing else may be started. */
export const isBusy = (task: Task): boolean =>
  task.kind === 'writing' || task.kind === 'undoing' || (task.kind === 'operation' && task.isBusy);

/** The pane with no task open. */
const readAgain = (state: PaneState): PaneState => ({ ...state, task: { kind: 'none' }, notGone: null });

/** The form that an operation is made of; nothing is typed into the menu of the workbook. */
function behind({ task, knowledge }: PaneState): FormBehind | null {
  if (task.kind !== 'form' || task.form === 'workbook') return null;
  return { form: task.form, line: task.line, reading: knowledge.kind === 'read' ? knowledge.reading : null };
}

function formBehind(task: Task): Task {
  if (task.kind !== 'operation' || task.behind === null) return { kind: 'none' };
  return { kind: 'form', form: task.behind.form, line: task.behind.line };
}

function outdate(task: Task): Task {
  return task.kind === 'checking' || task.kind === 'preview' ? { ...task, outdated: true } : task;
}

function beginReading(knowledge: Knowledge): Knowledge {
  return knowledge.kind === 'unread' ? knowledge : { ...knowledge, again: true };
}

function endReading(knowledge: Knowledge, result: Result<Reading, TrackerFailure>): Knowledge {
  if (result.ok) return { kind: 'read', reading: result.value, again: false, failure: null };
  // A tracker that is gone leaves no figures worth keeping; any other failure is passing.
  const keeps = knowledge.kind === 'read' && result.error.kind !== 'no tracker' && result.error.kind !== 'ambiguous';
  return keeps
    ? { ...knowledge, again: false, failure: result.error }
    : { kind: 'failed', failure: result.error, again: false };
}

function afterReading(task: Task, result: Result<Reading, TrackerFailure>): Task {
  if (task.kind !== 'checking') return task;
  return result.ok
    ? { kind: 'preview', reading: result.value, outdated: task.outdated }
    : { kind: 'refused', during: 'read', failure: result.error };
}

function afterWriting(result: Extract<PaneEvent, { kind: 'write ended' }>['result']): Task {
  return result.ok
    ? { kind: 'written', receipt: result.value }
    : { kind: 'refused', during: 'write', failure: result.error };
}

function afterUndo(result: Extract<PaneEvent, { kind: 'undo ended' }>['result']): Task {
  return result.ok
    ? { kind: 'undone', receipt: result.value }
    : { kind: 'refused', during: 'undo', failure: result.error };
}

function samePlace(one: PaneState['selected'], other: PaneState['selected']): boolean {
  return one?.sheet === other?.sheet && one?.address === other?.address;
}
