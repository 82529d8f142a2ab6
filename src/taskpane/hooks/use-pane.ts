import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CellPlace } from '../../workbook';
import type { AnyLine } from '../lines/line-list';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { openingState, type LineChoice, type Page, type PaneState } from '../state/pane-state';
import { reducePane } from '../state/reducer';

/** What a person can do in the pane. Nothing here throws: what goes wrong shows in the state. */
export interface PaneActions {
  readonly reread: () => void;
  readonly choosePage: (page: Page) => void;
  readonly chooseLines: (choice: LineChoice | null) => void;
  readonly openLine: (line: AnyLine) => void;
  readonly goTo: (place: CellPlace) => void;
  readonly refresh: () => void;
  readonly write: (reading: Reading, by: string) => void;
  readonly undo: (by: string) => void;
  readonly closeTask: () => void;
}

/** People type in several cells one after the other: one reading serves them all. */
const settleMilliseconds = 700;
/** How often a workbook that was being edited is tried again. */
const retryMilliseconds = 2_000;

/** Holds the pane's state, keeps it in step with the workbook, and does what a person asks. */
export function usePane(workbook: PaneWorkbook): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, openingState);
  const newestReading = useRef(0);

  const reread = useCallback(async () => {
    newestReading.current += 1;
    const number = newestReading.current;
    dispatch({ kind: 'reading began' });
    const [result, run] = await Promise.all([workbook.read(), workbook.lastRun()]);
    // An older reading that comes in late would put older figures over newer ones.
    if (number !== newestReading.current) return;
    dispatch({ kind: 'reading ended', result });
    dispatch({ kind: 'undoable run known', run });
  }, [workbook]);

  useEffect(() => {
    void reread();
    void workbook.selected().then((place) => {
      dispatch({ kind: 'selection moved', place });
    });
  }, [workbook, reread]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopping = workbook.watch((event) => {
      if (event.kind === 'selected') {
        dispatch({ kind: 'selection moved', place: event.place });
        return;
      }
      dispatch({ kind: 'workbook changed' });
      clearTimeout(timer);
      timer = setTimeout(() => void reread(), settleMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      void stopping.then((stop) => {
        stop();
      });
    };
  }, [workbook, reread]);

  const { knowledge } = state;
  const isBeingEdited = knowledge.kind !== 'unread' && !knowledge.again && failureOf(knowledge) === 'being edited';
  useEffect(() => {
    if (!isBeingEdited) return;
    const timer = setTimeout(() => void reread(), retryMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [isBeingEdited, reread]);

  const actions = useMemo((): PaneActions => {
    const goTo = (place: CellPlace) => {
      void workbook.goTo(place).then((result) => {
        dispatch({ kind: 'going ended', result });
      });
    };
    return {
      reread: () => void reread(),
      choosePage: (page) => {
        dispatch({ kind: 'page chosen', page });
      },
      chooseLines: (choice) => {
        dispatch({ kind: 'lines chosen', choice });
      },
      openLine: (line) => {
        dispatch({ kind: 'page chosen', page: 'line' });
        dispatch({ kind: 'selection moved', place: { ...line.place, row: line.row } });
        goTo(line.place);
      },
      goTo,
      refresh: () => {
        dispatch({ kind: 'refresh asked' });
        void reread();
      },
      write: (reading, by) => {
        dispatch({ kind: 'write asked' });
        void workbook.write(reading.plan, by).then((result) => {
          dispatch({ kind: 'write ended', result });
          void reread();
        });
      },
      undo: (by) => {
        dispatch({ kind: 'undo asked' });
        void workbook.undo(by).then((result) => {
          dispatch({ kind: 'undo ended', result });
          void reread();
        });
      },
      closeTask: () => {
        dispatch({ kind: 'task closed' });
      },
    };
  }, [workbook, reread]);

  return { state, actions };
}

function failureOf(knowledge: Exclude<PaneState['knowledge'], { kind: 'unread' }>): string | null {
  return knowledge.failure?.kind ?? null;
}
