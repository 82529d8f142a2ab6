import { useEffect, useMemo, useReducer } from 'react';
import type { PaneWorkbook } from '../pane-workbook';
import { type PaneActions, paneSession } from '../state/pane-session';
import { openingState, type PaneState } from '../state/pane-state';
import { reducePane } from '../state/reducer';

/** Holds the pane's state, keeps it in step with the workbook, and does what a person asks. */
export function usePane(workbook: PaneWorkbook): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, openingState);
  const session = useMemo(() => paneSession(workbook, dispatch), [workbook]);
  useEffect(() => session.start(), [session]);
  return { state, actions: session.actions };
}
