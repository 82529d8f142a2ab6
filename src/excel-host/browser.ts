import type { Book } from './book';
import type { PaneOptions } from './client/add-in-frame';
import { AddInFrame } from './client/add-in-frame';
import type { RegionStep } from './client/wire';
import type { OfficeTheme } from './client/office';
import { lightTheme } from './client/office';
import { eventually } from './client/eventually';
import type { Engine } from './engine/engine';
import type { FunctionMetadata } from './engine/function-metadata';
import type { ExcelCore } from './excel-core';
import { startCore } from './excel-core';
import type { ExcelHost } from './excel-host';
import { base64OfBytes } from './base64';
import { hostControls } from './host-controls';
import { focusGrid, nameGridForReaders } from './grid/grid-keyboard';
import { gridPlugins } from './grid/plugins';
import { showGrid } from './grid/show-grid';
import { webLimits } from './protocol/session';
import type { OpenedXlsx } from './xlsx';

export { focusFirst, listenForRegionKeys } from './client/regions';
export type { RegionStep };

/** What a page gives the stand-in to show a workbook and an add-in beside it. */
export interface PageOptions {
  readonly book: Book;
  /** The file that the workbook was read from; left out, the workbook's file is a new one. */
  readonly opened?: OpenedXlsx;
  /** The custom functions, from functions.json. */
  readonly functions: readonly FunctionMetadata[];
  /** Their namespace. */
  readonly namespace?: string;
  readonly theme?: OfficeTheme;
  /** Where the grid is drawn; emptied when the stand-in ends. */
  readonly grid: HTMLElement;
  readonly pane: PaneOptions;
  /** Hears that the add-in shows or hides its pane. */
  readonly onPaneVisible?: (isVisible: boolean) => void;
  /** Hears that the add-in made a workbook, and takes its file. */
  readonly onWorkbookCreated?: (file: Uint8Array) => void;
  /** Hears that the user goes on from the add-in's page to another region of the window by F6. */
  readonly onLeavePane?: (direction: RegionStep) => void;
}

/** A stand-in whose add-in runs in a frame of its own, so that its objects are out of reach. */
export interface ExcelInPage extends Omit<ExcelHost, 'globals' | 'runScript' | 'isPaneVisible'> {
  /** Tells the add-in that its pane was opened or closed. */
  setPaneVisible(isVisible: boolean): void;
  /** Gives the keyboard to the cells. */
  focusGrid(): void;
  /** Gives the keyboard to the add-in's page. */
  focusPane(): void;
}

/** Starts the stand-in in a page: the grid, and the add-in in its frame. Gives it when the add-in's page has loaded. */
export async function startExcelInPage(options: PageOptions): Promise<ExcelInPage> {
  const { book, opened, functions, namespace = 'MTFS', theme = lightTheme, grid, pane } = options;
  const { onPaneVisible, onLeavePane, onWorkbookCreated } = options;
  let shownTheme = theme;
  const loaded = eventually();
  const core = startCore({
    book,
    ...(opened ? { opened } : {}),
    ...(onWorkbookCreated ? { onWorkbookCreated } : {}),
    functions,
    namespace,
    blankCells: 'null',
    limits: webLimits,
    send: (text) => {
      frame.send({ kind: 'bridge', text });
    },
    addInLoaded: loaded.promise,
    grid: gridPlugins(grid),
  });
  const { engine, session } = core;
  const controls = hostControls(core);
  const shownGrid = showGrid(engine, grid.ownerDocument);
  nameGridForReaders(engine, grid);
  shownGrid.setDark(theme.isDarkTheme);
  const frame = new AddInFrame(
    pane,
    () => ({ kind: 'start', settings: Object.fromEntries(engine.settings), theme: shownTheme }),
    (message) => {
      if (message.kind === 'bridge') {
        session.receive(message.text);
        // What the add-in wrote is shown with its results, though it may never read them.
        void session.idle().then(() => engine.calculate());
      }
      if (message.kind === 'visible') onPaneVisible?.(message.isVisible);
      if (message.kind === 'leave') onLeavePane?.(message.direction);
      if (message.kind === 'file') void sendFile(core, message.request, frame);
      if (message.kind === 'setting') keepSetting(engine, message.name, message.value);
    },
  );
  await frame.open();
  loaded.resolve();
  return {
    ...controls,
    editAsUser: (sheet, address, entry) => {
      controls.editAsUser(sheet, address, entry);
      void engine.calculate();
    },
    invokeAction: (id) => frame.press(id),
    setTheme: (next) => {
      shownTheme = next;
      frame.send({ kind: 'theme', theme: next });
      shownGrid.setDark(next.isDarkTheme);
    },
    setPaneVisible: (isVisible) => {
      frame.send({ kind: 'visible', isVisible });
    },
    focusGrid: () => {
      focusGrid(grid);
    },
    focusPane: () => {
      frame.focus();
    },
    dispose: () => {
      frame.close();
      shownGrid.close();
      engine.dispose();
      grid.replaceChildren();
    },
  };
}

async function sendFile({ file }: ExcelCore, request: number, frame: AddInFrame): Promise<void> {
  try {
    frame.send({ kind: 'file', request, base64: base64OfBytes(await file()) });
  } catch (error) {
    frame.send({ kind: 'file', request, problem: error instanceof Error ? error.message : String(error) });
  }
}

function keepSetting(engine: Engine, name: string, value: unknown): void {
  if (value === undefined) engine.settings.delete(name);
  else engine.settings.set(name, value);
}
