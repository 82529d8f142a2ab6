import type { CellPlace } from '../../workbook';
import type { AnyLine } from '../lines/line-list';
import type { Operation } from '../change/operation';
import type { FormName } from '../forms/form';
import type { Reading, RefreshPort, SheetPort } from '../pane-workbook';
import type { PaneEvent } from './pane-event';
import type { LineChoice, Page } from './pane-state';

/** What a person can do in the pane. Nothing here throws or waits: what comes of it is told as events. */
export interface PaneActions {
  readonly reread: () => void;
  readonly choosePage: (page: Page) => void;
  readonly chooseLines: (choice: LineChoice | null) => void;
  /** Shows a line's page and goes to the line in the sheet. */
  readonly openLine: (line: AnyLine) => void;
  /** Shows the page of the selected line. */
  readonly showLine: () => void;
  /** Goes back to the list of lines. */
  readonly closeLine: () => void;
  readonly goTo: (place: CellPlace) => void;
  /** Selects a cell of a table, then opens the form that says what its headings mean. */
  readonly mapHeadings: (place: CellPlace) => void;
  /** Opens a form; `line` is the key of the budget line that it is opened for. */
  readonly fill: (form: FormName, line?: string) => void;
  /** Opens the task of an operation. */
  readonly begin: (operation: Operation) => void;
  /** Says that the operation writes, or no longer: nothing else may be started meanwhile. */
  readonly setBusy: (isBusy: boolean) => void;
  /** Reads the workbook afresh and shows what a refresh would do. */
  readonly refresh: () => void;
  /** `by` is the name for the log. */
  readonly write: (reading: Reading, by: string) => void;
  readonly undo: (by: string) => void;
  readonly closeTask: () => void;
  /** Goes from an operation that was not done back to the form that it was made of, with what was typed there. */
  readonly leaveOperation: () => void;
}

/** The pane's dealings with one workbook. */
export interface PaneSession {
  readonly actions: PaneActions;
  /** Reads the workbook and follows its changes and selections, until the function that comes back is called. */
  readonly start: () => () => void;
}

/** People type in several cells one after the other: one reading serves them all. */
export const settleMilliseconds = 700;
/** How often a workbook that was being edited is tried again. */
export const retryMilliseconds = 2_000;

/** Deals with a workbook for the pane, and tells what comes of it as events. */
export function paneSession(workbook: RefreshPort & SheetPort, tell: (event: PaneEvent) => void): PaneSession {
  const { reread, stop: stopReading } = reader(workbook, tell);
  const goTo = async (place: CellPlace) => {
    tell({ kind: 'going ended', result: await workbook.goTo(place) });
  };
  const mapHeadings = async (place: CellPlace) => {
    await goTo(place);
    // The form looks at what is selected.
    tell({ kind: 'form asked', form: 'map headings', line: null });
  };
  const actions: PaneActions = {
    reread: () => {
      reread();
    },
    choosePage: (page) => {
      tell({ kind: 'page chosen', page });
    },
    chooseLines: (choice) => {
      tell({ kind: 'lines chosen', choice });
    },
    openLine: (line) => {
      tell({ kind: 'line opened' });
      tell({ kind: 'selection moved', place: { ...line.place, row: line.row } });
      void goTo(line.place);
    },
    showLine: () => {
      tell({ kind: 'line opened' });
    },
    closeLine: () => {
      tell({ kind: 'line closed' });
    },
    goTo: (place) => void goTo(place),
    mapHeadings: (place) => void mapHeadings(place),
    fill: (form, line) => {
      tell({ kind: 'form asked', form, line: line ?? null });
    },
    begin: (operation) => {
      tell({ kind: 'operation asked', operation });
    },
    setBusy: (isBusy) => {
      tell({ kind: 'operation busy', isBusy });
    },
    refresh: () => {
      tell({ kind: 'refresh asked' });
      reread();
    },
    write: (reading, by) => {
      tell({ kind: 'write asked' });
      void workbook.write(reading.plan, by).then((result) => {
        tell({ kind: 'write ended', result });
        reread();
      });
    },
    undo: (by) => {
      tell({ kind: 'undo asked' });
      void workbook.undo(by).then((result) => {
        tell({ kind: 'undo ended', result });
        reread();
      });
    },
    closeTask: () => {
      tell({ kind: 'task closed' });
    },
    leaveOperation: () => {
      tell({ kind: 'operation left' });
    },
  };
  const start = () => {
    reread();
    void workbook.selected().then((place) => {
      tell({ kind: 'selection moved', place });
    });
    const watching = workbook.watch((event) => {
      if (event.kind === 'selected') {
        tell({ kind: 'selection moved', place: event.place });
      } else {
        tell({ kind: 'workbook changed' });
        reread(settleMilliseconds);
      }
    });
    return () => {
      stopReading();
      void watching.then((stop) => {
        stop();
      });
    };
  };
  return { actions, start };
}

interface Reader {
  /** Reads now, or after some milliseconds in which no other reading is asked for. */
  readonly reread: (after?: number) => void;
  readonly stop: () => void;
}

function reader(workbook: RefreshPort, tell: (event: PaneEvent) => void): Reader {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async () => {
    newest += 1;
    const number = newest;
    tell({ kind: 'reading began' });
    const [result, run] = await Promise.all([workbook.read(), workbook.lastRun()]);
    // An older reading that comes in late would put older figures over newer ones.
    if (number !== newest) return;
    tell({ kind: 'reading ended', result });
    tell({ kind: 'undoable run known', run });
    if (!result.ok && result.error.kind === 'being edited') reread(retryMilliseconds);
  };
  const reread = (after = 0) => {
    clearTimeout(timer);
    if (after === 0) void read();
    else timer = setTimeout(() => void read(), after);
  };
  const stop = () => {
    clearTimeout(timer);
    newest += 1;
  };
  return { reread, stop };
}
