import type { Book } from './book';
import type { PaneOptions } from './client/add-in-frame';
import { AddInFrame } from './client/add-in-frame';
import type { RegionStep } from './client/wire';
import type { OfficeTheme } from './client/office';
import { lightTheme } from './client/office';
import { eventually } from './client/eventually';
import type { Engine } from './engine/engine';
import type { FunctionMetadata } from './engine/function-metadata';
import { evaluate } from './evaluate';
import { startCore } from './excel-core';
import type { ExcelHost } from './excel-host';
import { focusGrid, nameGridForReaders } from './grid/grid-keyboard';
import { gridPlugins } from './grid/plugins';
import { darkenGrid, showGrid } from './grid/show-grid';
import { webLimits } from './protocol/session';
import { editAsUser, selectAsUser, settledBook } from './user-actions';

export { focusFirst, listenForRegionKeys } from './client/regions';
export type { RegionStep };

/** What a page gives the stand-in to show a workbook and an add-in beside it. */
export interface PageOptions {
  readonly book: Book;
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
  const { book, functions, namespace = 'MTFS', theme = lightTheme, grid, pane, onPaneVisible, onLeavePane } = options;
  let shownTheme = theme;
  const loaded = eventually();
  const { engine, host, session } = startCore({
    book,
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
  showGrid(engine);
  nameGridForReaders(engine, grid);
  darkenGrid(engine, theme.isDarkTheme);
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
      if (message.kind === 'setting') keepSetting(engine, message.name, message.value);
    },
  );
  await frame.open();
  loaded.resolve();
  return {
    engine,
    book: () => settledBook(engine),
    get requests() {
      return session.requests;
    },
    settled: async () => {
      await session.idle();
      await engine.settled();
    },
    evaluate: (formula) => evaluate(engine, formula),
    editAsUser: (sheet, address, entry) => {
      editAsUser(host, sheet, address, entry);
      void engine.calculate();
    },
    selectAsUser: (sheet, address) => {
      selectAsUser(host, sheet, address);
    },
    setCellEditing: (isEditing) => {
      engine.cellEditing.set(isEditing);
    },
    invokeAction: (id) => frame.press(id),
    setTheme: (next) => {
      shownTheme = next;
      frame.send({ kind: 'theme', theme: next });
      darkenGrid(engine, next.isDarkTheme);
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
      engine.dispose();
      grid.replaceChildren();
    },
  };
}

function keepSetting(engine: Engine, name: string, value: unknown): void {
  if (value === undefined) engine.settings.delete(name);
  else engine.settings.set(name, value);
}
